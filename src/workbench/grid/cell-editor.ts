import { afterEntry } from './keys';
import type { Place, Step } from '../../host';

export interface EditorOwner {
  onDraft(draft: string | null): void;
  onType(place: Place, input: string): void;
  /** Editing is over, by a key; `then` is the way that the key leads. */
  onLeave(then: Step | null): void;
}

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** The field that lies over a cell while it is edited. */
export class CellEditor {
  readonly element = document.createElement('textarea');
  readonly #owner: EditorOwner;
  #place: Place | null = null;
  #before = '';
  /** Begun by typing: then arrows end it, as in Excel; begun by F2 they move the caret. */
  #isTyping = false;

  constructor(owner: EditorOwner) {
    this.#owner = owner;
    this.element.className = 'cell-editor';
    this.element.rows = 1;
    this.element.spellcheck = false;
    this.element.hidden = true;
    this.element.addEventListener('keydown', (event) => this.#onKey(event));
    this.element.addEventListener('input', () => {
      this.#grow();
      this.#owner.onDraft(this.element.value);
    });
    this.element.addEventListener('blur', () => this.#end());
  }

  get place(): Place | null {
    return this.#place;
  }

  /** `box` in pixels of the element that the editor lies in. */
  start(place: Place, content: string, typed: string | null, box: DOMRectReadOnly): void {
    const { element } = this;
    this.#place = place;
    this.#before = content;
    this.#isTyping = typed !== null;
    element.value = typed ?? content;
    element.hidden = false;
    this.move(box);
    this.#grow();
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
    this.#owner.onDraft(element.value);
  }

  /** Lies over the cell, wherever that has been scrolled to. */
  move({ left, top, width, height }: DOMRectReadOnly): void {
    const { style } = this.element;
    Object.assign(style, {
      left: `${left}px`,
      top: `${top}px`,
      minWidth: `${width + 1}px`,
      minHeight: `${height + 1}px`,
    });
  }

  cancel(): void {
    this.#close();
  }

  #grow(): void {
    const { element } = this;
    element.style.width = '0';
    element.style.height = '0';
    element.style.width = `${Math.min(element.scrollWidth + 12, 520)}px`;
    element.style.height = `${element.scrollHeight + 2}px`;
  }

  #onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#close();
      this.#owner.onLeave(null);
      return;
    }
    if (event.key === 'F2') this.#isTyping = !this.#isTyping;
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      this.element.setRangeText('\n', this.element.selectionStart, this.element.selectionEnd, 'end');
      this.#grow();
      return;
    }
    const then = afterEntry(event) ?? (this.#isTyping ? ARROWS[event.key] : undefined);
    if (!then) return;
    event.preventDefault();
    this.#end();
    this.#owner.onLeave(then);
  }

  /** The field goes at once: whoever types on is in the next cell already. */
  #end(): void {
    const place = this.#place;
    const { value } = this.element;
    const isSame = value === this.#before;
    this.#close();
    if (place && !isSame) this.#owner.onType(place, value);
  }

  #close(): void {
    if (!this.#place) return;
    // First: hiding takes the focus away, which ends editing as well.
    this.#place = null;
    this.element.hidden = true;
    this.#owner.onDraft(null);
  }
}
