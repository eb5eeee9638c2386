/** A text field of the page, whatever component it belongs to, and what keys do to it. */
import type { Layout } from './layouts';

type Input = HTMLInputElement | HTMLTextAreaElement;

/** Types of native fields that take text by keys. */
const written = new Set(['text', 'search', 'email', 'number', 'tel', 'url', 'password']);

const layoutOfType: Record<string, Layout> = { email: 'email', number: 'number', tel: 'phone', url: 'web' };

const layoutOfMode: Record<string, Layout> = {
  numeric: 'integer',
  decimal: 'number',
  tel: 'phone',
  email: 'email',
  url: 'web',
};

const layoutOfComponent: Record<string, Layout> = {
  'vaadin-integer-field': 'integer',
  'vaadin-number-field': 'number',
  'vaadin-big-decimal-field': 'number',
  'vaadin-email-field': 'email',
  'vaadin-date-picker': 'date',
  'vaadin-time-picker': 'time',
};

/** The components whose label, help and error belong to the field. */
const components = `vaadin-text-field, vaadin-text-area, vaadin-password-field, vaadin-combo-box, ${Object.keys(layoutOfComponent)}`;

const fields = new WeakMap<Input, Field>();

/** What has the focus, in whatever shadow it stands. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) {
    element = element.shadowRoot.activeElement;
  }
  return element;
}

export class Field {
  private readonly mode: string | null;

  private constructor(private readonly input: Input) {
    this.mode = input.getAttribute('inputmode');
  }

  /** @returns undefined for anything that is not written into, or keeps its own keys */
  static of(element: EventTarget | null | undefined): Field | undefined {
    const isText =
      element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && written.has(element.type));
    if (!isText) {
      return undefined;
    }
    const field = fields.get(element) ?? new Field(element);
    fields.set(element, field);
    return field.layout === 'none' || !field.isOpen ? undefined : field;
  }

  /** A field that was taken away, covered or closed gets nothing any more. */
  get isOpen(): boolean {
    const input = this.input;
    return input.isConnected && !input.disabled && !input.readOnly && !input.closest('[inert]') && input.checkVisibility();
  }

  get hasFocus(): boolean {
    return focused() === this.input;
  }

  get isSecret(): boolean {
    return this.input.type === 'password';
  }

  get takesLines(): boolean {
    return this.input instanceof HTMLTextAreaElement;
  }

  get layout(): Layout {
    const asked = this.input.closest<HTMLElement>('[data-keyboard]')?.dataset.keyboard as Layout | undefined;
    const component = this.input.closest(Object.keys(layoutOfComponent).join())?.localName ?? '';
    return (
      asked ??
      layoutOfComponent[component] ??
      layoutOfType[this.input.type] ??
      layoutOfMode[this.mode ?? ''] ??
      'text'
    );
  }

  /** Whether the next letter begins what the field wants written with a capital. */
  get beginsWord(): boolean {
    const wanted = this.input.getAttribute('autocapitalize');
    const before = this.input.value.slice(0, this.input.selectionStart ?? 0);
    return (
      (wanted === 'words' && !/[\p{L}\p{N}'’]$/u.test(before)) ||
      (wanted === 'sentences' && /(^|[.!?]\s+|\n)$/u.test(before))
    );
  }

  /** For as long as the field lives: it only ever stands on a screen with this keyboard. */
  keepSystemKeyboardAway(): void {
    this.input.setAttribute('inputmode', 'none');
  }

  is(target: EventTarget | undefined): boolean {
    return target === this.input;
  }

  /** Lets the component hear something about its field. */
  tell(event: Event): void {
    this.input.dispatchEvent(event);
  }

  focus(): void {
    this.input.focus({ preventScroll: true });
  }

  /** As Enter does it on a real keyboard, and then the end of the edit: the browser tells `change` as the focus leaves. */
  finish(): void {
    if (!this.takesLines) {
      this.press('Enter');
      this.release('Enter');
    }
    this.input.blur();
    this.focus();
  }

  /**
   * As a key of a real keyboard does it, with the component's say before: a pattern of allowed characters refuses there. The
   * browser's own command keeps the caret, the longest length and the undo list, and fires a trusted `input`.
   */
  write(text: string): void {
    if (this.press(text.length === 1 ? text : 'Unidentified') && this.allows(text)) {
      document.execCommand('insertText', false, text);
    }
    this.release(text);
  }

  newLine(): void {
    if (this.press('Enter')) {
      document.execCommand('insertLineBreak');
    }
    this.release('Enter');
  }

  erase(): void {
    if (this.press('Backspace')) {
      document.execCommand('delete');
    }
    this.release('Backspace');
  }

  move(to: 'backward' | 'forward'): void {
    const key = to === 'backward' ? 'ArrowLeft' : 'ArrowRight';
    if (this.press(key)) {
      // A number field tells nobody where its caret is, but it moves it.
      window.getSelection()?.modify('move', to, 'character');
    }
    this.release(key);
  }

  private allows(text: string): boolean {
    return this.input.dispatchEvent(
      new InputEvent('beforeinput', { data: text, inputType: 'insertText', bubbles: true, cancelable: true, composed: true }),
    );
  }

  private press(key: string): boolean {
    return this.input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
  }

  private release(key: string): void {
    this.input.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));
  }

  /**
   * Brings the field with its label before the eyes; one too high for that shows what is written.
   *
   * @param height above the keyboard
   * @param block `start` leaves as much as there is below the field
   */
  comeIntoView(height: number, block: 'nearest' | 'start'): void {
    const whole = this.input.closest<HTMLElement>(`${components}, .labelled-field`) ?? this.input;
    const part = whole.offsetHeight < height ? whole : this.input;
    part.scrollIntoView({ block: this.layout === 'search' ? 'start' : block, behavior: 'instant' });
  }
}
