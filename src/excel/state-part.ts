/// <reference types="office-js" />
import { STATE_NAMESPACE, type State } from '../core/state/state';
import { parseState, printState } from '../core/state/state-xml';
import { MOST_BYTES, textBytes } from './payload';
import { ExcelProblem } from './problem';

const isEmpty = (state: State): boolean =>
  Object.keys(state.choice).length === 0 &&
  Object.keys(state.columns).length === 0 &&
  !state.isHighlightOn &&
  state.madeFrom === '' &&
  state.figures === '' &&
  [state.settings, state.acceptances, state.journal, state.pending, state.unknown].every(
    ({ length }) => length === 0,
  );

/** The most that the part may have to fit into a request. */
const MOST = MOST_BYTES * 0.9;

/** The document of the part; a journal that needs the room comes before the figures of the last generation. */
function printed(state: State): string {
  const whole = printState(state);
  return textBytes(whole) > MOST ? printState({ ...state, figures: '' }) : whole;
}

/** What writing the state costs in a request. */
export const stateBytes = (state: State): number => textBytes(printed(state)) + 200;

/**
 * Puts the state into the file, in the running batch: one custom XML part (`CustomXmlPart`, ExcelApi 1.5), none for an
 * empty state. Further parts of ours, which only another program can have left, are taken out. Throws `journal-full`
 * when the part no longer fits into a request.
 */
export function queueState(context: Excel.RequestContext, parts: readonly string[], state: State): void {
  if (isEmpty(state)) return queueStateRemoval(context, parts);
  const xml = printed(state);
  if (textBytes(xml) > MOST) throw new ExcelProblem('journal-full');
  const [first, ...others] = parts;
  const { customXmlParts } = context.workbook;
  if (first === undefined) customXmlParts.add(xml);
  else customXmlParts.getItem(first).setXml(xml);
  queueStateRemoval(context, others);
}

/** The state as it is in the file now, with the parts that hold it. */
export interface StoredState {
  readonly state: State;
  readonly parts: readonly string[];
}

/** Reads the state; two requests. */
export async function storedState(context: Excel.RequestContext): Promise<StoredState> {
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).load('items/id');
  await context.sync();
  const xml = parts.items[0]?.getXml();
  if (xml) await context.sync();
  return { state: parseState(xml?.value ?? ''), parts: parts.items.map(({ id }) => id) };
}

/** Replaces the state that was put there before in the same operation; an empty one is taken out. */
export function queueStateAgain(context: Excel.RequestContext, state: State): void {
  const part = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItem();
  if (isEmpty(state)) part.delete();
  else part.setXml(printed(state));
}

/** Reads the state, changes it, and writes it if it is another one then; three requests at most. */
export async function updateState(
  context: Excel.RequestContext,
  change: (state: State) => State,
): Promise<State> {
  const { state, parts } = await storedState(context);
  const after = change(state);
  if (after === state) return state;
  queueState(context, parts, after);
  await context.sync();
  return after;
}

/** Takes the state out of the file, in the running batch. */
export function queueStateRemoval(context: Excel.RequestContext, parts: readonly string[]): void {
  for (const id of parts) context.workbook.customXmlParts.getItem(id).delete();
}
