import { openSession } from '../../src/excel/session';
import type { Generated, Session } from '../../src/excel/session-types';
import { EMPTY_STATE } from '../../src/core/state/state';
import { parseState } from '../../src/core/state/state-xml';
import type { Host } from '../../src/host';
import { attempt, countRequests, type Attempt, type Fault, type Trial } from './attempt';
import { openInHost, ppksOnly, sampleWorkbook } from './opened';
import { isUnfinished, looksUnfinished, ourSheets, sheetContents } from './our-sheets';

const generate = (session: Session): Promise<unknown> => session.generate();

/** A trial, and what its workbook looks like before and after. */
interface Expected extends Trial {
  readonly users: readonly string[];
  readonly untouched: Readonly<Record<string, string>>;
  readonly whole: ReadonlyMap<string, string>;
  /** The same after a refresh, when Daftar Tabel says that nothing changed. */
  readonly again: ReadonlyMap<string, string>;
  readonly requests: number;
}

async function expected(trial: Trial): Promise<Expected> {
  const host = openInHost(trial.workbook());
  const users = host.sheetNames();
  const untouched = sheetContents(host, users);
  await openSession().generate();
  const whole = ourSheets(host);
  await openSession().generate();
  const again = ourSheets(host);
  return { ...trial, users, untouched, whole, again, requests: await countRequests(trial) };
}

/**
 * Each of our sheets is whole, absent, or says that it is unfinished. A request that was cut right behind the adding of a
 * sheet leaves it empty, without our mark.
 */
function expectSound(host: Host, { users, untouched, whole, again }: Expected): void {
  expect(sheetContents(host, users)).toEqual(untouched);
  const now = ourSheets(host);
  for (const sheet of host.workbook.sheets.filter(({ name }) => !users.includes(name))) {
    if (sheet.mark === null) expect([sheet.rowCount, whole.has(sheet.name)]).toEqual([0, true]);
    else if (!isUnfinished(host, sheet.name) || !looksUnfinished(host, sheet.name))
      expect([whole, again].map((one) => one.get(sheet.name))).toContain(now.get(sheet.name));
  }
}

async function expectCompletes(
  { host, session }: Attempt,
  { users, untouched, whole, again }: Expected,
): Promise<void> {
  const { agreement } = await session.generate();
  expect(agreement.agreeing).toBe(agreement.cells);
  // Daftar Tabel tells of the second click that nothing changed, where the first came to its end before the fault.
  expect([whole, again].map((one) => Object.fromEntries(one))).toContainEqual(
    Object.fromEntries(ourSheets(host)),
  );
  expect(sheetContents(host, users)).toEqual(untouched);
  expect(host.sheetNames()).toHaveLength(users.length + whole.size);
  // What the tables were made from, and their figures, are all that stays in the state.
  const kept = host.workbook.customXml.map(({ text }) => ({
    ...parseState(text),
    madeFrom: '',
    figures: '',
  }));
  expect(kept).toEqual([EMPTY_STATE]);
}

async function expectSoundAfter(fault: Fault, trial: Expected): Promise<boolean> {
  const made = await attempt(trial, fault);
  // Without a printer a sheet is whole without its print set-up; a second click tries it again.
  const isWithoutPrint = (made.result as Generated | undefined)?.printDiffers?.length ?? 0;
  if (!isWithoutPrint) expectSound(made.host, trial);
  await expectCompletes(made, trial);
  return made.problem !== null || isWithoutPrint > 0;
}

test('the sample, refused at each request: sound, and completed by a second click', async () => {
  const trial = await expected({ workbook: sampleWorkbook, act: generate });
  // Reading 6, one for each sheet, comparing 2, and the library's own at the end of a batch that kept ranges.
  expect(trial.requests).toBeLessThanOrEqual(trial.whole.size + 11);
  let refused = 0;
  for (let at = 1; at <= trial.requests; at++)
    if (await expectSoundAfter({ at, code: 'GeneralException' }, trial)) refused++;
  // What may go wrong unnoticed: merged cells that cannot be read, and what the library sends of its own.
  expect(refused).toBeGreaterThanOrEqual(trial.requests - 3);
}, 600_000);

describe('PPKS alone', () => {
  let trial: Expected;
  beforeAll(async () => {
    trial = await expected({ workbook: ppksOnly, act: generate });
  });

  test.each(['InvalidOperationInCellEditMode', 'AccessDenied', 'ServerBusy'])(
    'refused by %s at each request: sound, and completed by a second click',
    async (code) => {
      for (let at = 1; at <= trial.requests; at++) await expectSoundAfter({ at, code }, trial);
    },
  );

  test('a refresh refused at each request: sound, and completed', async () => {
    const refresh = { ...trial, prepare: generate };
    for (let at = 1; at <= trial.requests; at++)
      await expectSoundAfter({ at, code: 'GeneralException' }, refresh);
  });

  test.each([
    ['a generation', undefined],
    ['a refresh', generate],
  ])('%s cut in the middle of each request: sound, and completed', async (_, prepare) => {
    let cut = 0;
    const cutTrial = prepare ? { ...trial, prepare } : trial;
    for (let at = 1; at <= trial.requests; at++) {
      for (let afterActions = 1 + ((at * 7) % 40); ; afterActions += 211) {
        if (!(await expectSoundAfter({ at, code: 'ServerBusy', afterActions }, cutTrial))) break;
        cut++;
      }
    }
    expect(cut).toBeGreaterThan(4);
  });

  test('a print set-up that is refused: the tables are written all the same, and the sheets are named', async () => {
    const first = trial.requests - trial.whole.size - 2;
    const withoutPrint = new Set<string>();
    for (let afterActions = 40; withoutPrint.size === 0; afterActions++) {
      const made = await attempt(trial, { at: first, code: 'GeneralException', afterActions });
      if (made.problem) continue;
      const { printDiffers, agreement } = made.result as Generated;
      expect(agreement.agreeing).toBe(agreement.cells);
      printDiffers.forEach((name) => withoutPrint.add(name));
      await expectCompletes(made, trial);
    }
    expect([...withoutPrint]).toEqual([...trial.whole.keys()]);
  });

  test('the first request that writes, cut after each of its first actions: nothing is written beside', async () => {
    const first = trial.requests - trial.whole.size - 2;
    for (let afterActions = 1; afterActions <= 30; afterActions++)
      await expectSoundAfter({ at: first, code: 'GeneralException', afterActions }, trial);
  });
});
