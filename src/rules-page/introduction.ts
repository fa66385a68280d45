/** How to read the page, and what holds for every rule. */
export const introduction = (count: number): string => `# Apa yang diperiksa

Tabel LKjIP memeriksa lembar sumber dan tabel laporan dengan ${count} aturan. Halaman ini menjelaskan setiap aturan: apa yang dicari,
apa yang sengaja tidak dicatat, dan satu contoh. Kalimat di bawah setiap contoh adalah kalimat yang tampil di Excel.

| Berat | Artinya |
| :-- | :-- |
| Harus diperbaiki | Angkanya saling bertentangan atau tidak terbaca. Tidak ada penjelasan yang membuatnya benar. |
| Perlu dijelaskan | Mungkin benar, tetapi pemeriksa akan menanyakannya. |
| Catatan | Cara penulisan atau hal yang baik diketahui. |

**Kapan dua angka dianggap sama.** Rupiah harus sama sampai sen. Persentase dibandingkan menurut pembulatannya: 96,09% cocok dengan
semua nilai dari 96,085 sampai 96,095, dan 92,1% cocok dengan 92,10%. Pembulatan yang benar tidak pernah dicatat.

**Sel yang tidak terbaca** membuat hitungannya “tidak diuji”, tidak pernah “cocok”. Jumlah yang diuji, cocok, tidak cocok, dan tidak
dapat diuji selalu disebut.

**Membiarkan satu catatan.** Di panel: *Biarkan, beri alasan*. Alasannya ikut tercetak di Lembar Verifikasi.

**Mematikan satu aturan** untuk satu buku kerja. Di panel: *Lainnya*, *Pengaturan*, *Aturan pemeriksaan*, lalu hapus centangnya. Di baris
perintah: \`--set aturan.ID=mati\`, dengan ID yang tertulis di samping beratnya, misalnya \`--set aturan.text-number=mati\`. Aturan yang
dimatikan disebut di Lembar Verifikasi.

**Yang tidak diperiksa:** kutipan peraturan, rumusan visi dan misi, pembanding tingkat nasional, dan apakah suatu satuan masuk akal.`;
