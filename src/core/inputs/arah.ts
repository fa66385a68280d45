import { tidy } from '../number/read-number';
import type { Arah } from './iku/types';

const NEGATIVE =
  /\bnegatif\b|^\(?[-–−]\)?$|\bmenurun\b|\bturun\b|\bminimal|\brendah\b.*\bbaik\b|\bnegative\b/i;

/** The direction that a cell of the column Arah tells; a blank one means that more is better. */
export const writtenArah = (text: string): Arah => (NEGATIVE.test(tidy(text)) ? 'negatif' : 'positif');

const BAD =
  /miskin|menganggur|pengangguran|stunting|gizi (?:buruk|kurang)|wasting|kematian|kesakitan|\baki\b|\bakb\b|kejahatan|kriminal|kekerasan|kecelakaan|ketimpangan|\bgini\b|inflasi|buta (?:huruf|aksara)|putus sekolah|kumuh|\btemuan\b|pengaduan|pelanggaran|emisi|pencemaran|kerusakan|terlantar|rawan|kerawanan|risiko|prevalensi|perceraian|perkawinan anak|kebakaran|kehilangan|kesenjangan|tidak (?:layak|lulus|hadir)|waktu (?:tunggu|tanggap|layanan|respon)/i;

/** An indicator whose name tells that less of it is better: "Angka Kemiskinan", "Prevalensi Stunting". */
export const namesHarm = (name: string): boolean => BAD.test(name);
