/**
 * Passes the focus from a field to the keys and back without the field's component noticing. It would take the loss of the
 * focus for the end of the edit: a list of choices would close and drop what was typed, with every key.
 */
import type { Field } from './field';

const moves = ['focus', 'focusin', 'blur', 'focusout'];

export class Handover {
  private field?: Field;
  private isMoving = false;
  /** The browser told that the field has changed, and nobody heard it yet. */
  private owesChange = false;
  /** The field has lost the focus, and nobody heard it yet. */
  private owesLoss = false;

  constructor(private readonly keys: HTMLElement) {}

  watch(): void {
    moves.forEach((event) => window.addEventListener(event, this.moved, { capture: true }));
    window.addEventListener('change', this.changed, { capture: true });
  }

  rest(): void {
    moves.forEach((event) => window.removeEventListener(event, this.moved, { capture: true }));
    window.removeEventListener('change', this.changed, { capture: true });
  }

  begin(field: Field): void {
    this.field = field;
  }

  move(focus: () => void): void {
    this.isMoving = true;
    focus();
    this.isMoving = false;
  }

  /** Tells the component what was held back. */
  end(): void {
    const field = this.field;
    const { owesChange, owesLoss } = this;
    this.field = undefined;
    this.owesChange = false;
    this.owesLoss = false;
    if (owesChange) {
      field?.tell(new Event('change', { bubbles: true }));
    }
    if (owesLoss) {
      field?.tell(new FocusEvent('blur'));
      field?.tell(new FocusEvent('focusout', { bubbles: true, composed: true }));
    }
  }

  private isBetween(event: Event): boolean {
    const other = (event as FocusEvent).relatedTarget;
    const isKey = other instanceof Node && this.keys.contains(other);
    return this.field?.is(event.composedPath()[0]) === true && (this.isMoving || isKey);
  }

  private readonly moved = (event: Event): void => {
    if (this.isBetween(event)) {
      event.stopImmediatePropagation();
      this.owesLoss = event.type === 'blur' || event.type === 'focusout';
    }
  };

  private readonly changed = (event: Event): void => {
    if (this.field?.is(event.composedPath()[0])) {
      this.owesChange = this.isMoving;
      if (this.isMoving) {
        event.stopImmediatePropagation();
      }
    }
  };
}
