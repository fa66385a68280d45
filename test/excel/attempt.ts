import { ExcelProblem } from '../../src/excel/problem';
import { openSession } from '../../src/excel/session';
import type { Session } from '../../src/excel/session-types';
import type { Host } from '../../src/host';
import { excelProblem } from '../../src/messages/excel';
import type { Workbook } from '../../src/workbook/workbook';
import { openInHost } from './opened';

export interface Fault {
  /** 1 is the next request. */
  readonly at: number;
  readonly code: string;
  /** Actions of that request that are still carried out. */
  readonly afterActions?: number;
}

/** What an operation left that met a fault. */
export interface Attempt {
  readonly host: Host;
  readonly session: Session;
  readonly problem: ExcelProblem | null;
  /** What the operation answered. */
  readonly result: unknown;
}

/** What is tried: an operation on a workbook, after some preparation. */
export interface Trial {
  readonly workbook: () => Workbook;
  readonly act: (session: Session) => Promise<unknown>;
  readonly prepare?: (session: Session, host: Host) => Promise<unknown>;
}

/** Opens the workbook, prepares it, and lets the operation meet the fault. Every problem has a sentence with a way on. */
export async function attempt({ workbook, act, prepare }: Trial, fault: Fault): Promise<Attempt> {
  const host = openInHost(workbook());
  const session = openSession();
  await prepare?.(session, host);
  host.faults.failAt(fault.at, fault.code, { afterActions: fault.afterActions ?? 0 });
  let problem: ExcelProblem | null = null;
  const result = await act(session).catch((error: unknown) => {
    if (!(error instanceof ExcelProblem)) throw error;
    problem = error;
  });
  host.faults.clear();
  if (problem) {
    expect(excelProblem(problem, 'id')).toMatch(/coba lagi|Periksa/i);
    expect(excelProblem(problem, 'en')).toMatch(/try again|Periksa/i);
  }
  return { host, session, problem, result };
}

/** How many requests the operation makes when nothing goes wrong. */
export async function countRequests({ workbook, act, prepare }: Trial): Promise<number> {
  const host = openInHost(workbook());
  const session = openSession();
  await prepare?.(session, host);
  host.requests.reset();
  await act(session);
  return host.requests.count;
}
