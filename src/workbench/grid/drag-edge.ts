/** So many pixels the pointer goes before it drags: it trembles in a double click. */
const STARTS_AFTER = 3;
/** A column that is narrower could hardly be taken hold of again. */
const LEAST_WIDTH = 12;

export interface EdgeDrag {
  /** The column is seen so wide, in pixels, while the pointer moves. */
  onWidth(width: number): void;
  /** The pointer let go; null: given up (Escape), the column is as before. Not called when nothing was dragged. */
  onEnd(width: number | null): void;
}

/** Follows the pointer that was pressed on a column's edge until it lets go. */
export function dragEdge(grid: HTMLElement, pressed: PointerEvent, from: number, drag: EdgeDrag): void {
  const { pointerId, clientX } = pressed;
  const listening = new AbortController();
  const { signal } = listening;
  let width: number | null = null;
  // Also over the pane, which is a page of its own.
  grid.setPointerCapture(pointerId);
  grid.classList.add('resizing');
  const move = (event: PointerEvent): void => {
    const by = event.clientX - clientX;
    if (event.pointerId !== pointerId || (width === null && Math.abs(by) < STARTS_AFTER)) return;
    width = Math.max(LEAST_WIDTH, from + by);
    drag.onWidth(width);
  };
  const end = (isDone: boolean): void => {
    listening.abort();
    grid.classList.remove('resizing');
    if (width !== null) drag.onEnd(isDone ? width : null);
  };
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    end(false);
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', () => end(true), { signal });
  window.addEventListener('pointercancel', () => end(false), { signal });
  window.addEventListener('keydown', giveUp, { signal, capture: true });
}
