/**
 * Browser side of fi.jelppi.checkin.kiosk.WedgeScanner: a USB scanner that types like a keyboard, anywhere on the screen.
 * Such a scanner types as if the keyboard were American; a Finnish layout turns its ":" and "/" into other characters. So
 * each text is told twice: as the layout gave it, and as the keys stand on an American keyboard.
 */

/** A scanner types a character every few milliseconds; nobody's fingers do. */
const FAST_MS = 50;
/** A code that breaks off is forgotten after this long. */
const HALF_READ_MS = 250;
/** So many fast keys in a row are a scanner even without the line end. */
const SHORTEST = 6;
const LONGEST = 4096;

const american: Record<string, [string, string]> = {
  Backquote: ['`', '~'], Minus: ['-', '_'], Equal: ['=', '+'], BracketLeft: ['[', '{'], BracketRight: [']', '}'],
  Backslash: ['\\', '|'], Semicolon: [';', ':'], Quote: ["'", '"'], Comma: [',', '<'], Period: ['.', '>'],
  Slash: ['/', '?'], Space: [' ', ' '], NumpadAdd: ['+', '+'], NumpadSubtract: ['-', '-'],
  NumpadMultiply: ['*', '*'], NumpadDivide: ['/', '/'], NumpadDecimal: ['.', '.'],
};
const shiftedDigits = ')!@#$%^&*(';

/** What the key bears on an American keyboard. */
export function byPosition(code: string, shift: boolean): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit) {
    return shift && code.startsWith('Digit') ? shiftedDigits[Number(digit)] : digit;
  }
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) {
    return shift ? letter : letter.toLowerCase();
  }
  return american[code]?.[shift ? 1 : 0] ?? '';
}

/** Takes off what scanners put around a code: AIM identifier, ECI marks, line ends. */
export function bare(text: string): string {
  return text.replace(/^[\r\n\t ]*(?:\][A-Za-z]\d)?(?:\\\d{6})?/, '').replace(/[\r\n\t]+$/, '');
}

interface Key {
  key: string;
  position: string;
  event: KeyboardEvent;
}

class WedgeScanner extends HTMLElement {
  private keys: Key[] = [];
  private lastAt = -Infinity;
  private timer?: number;

  connectedCallback(): void {
    this.hidden = true;
    document.addEventListener('keydown', this.pressed, { capture: true });
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.pressed, { capture: true });
    this.forget();
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey && !event.altKey || event.metaKey || this.isField(event)) {
      return;
    }
    const gap = event.timeStamp - this.lastAt;
    if (event.key === 'Enter' || event.key === 'Tab') {
      this.lineEnd(event, gap);
    } else if (event.key === 'Backspace' && this.keys.length === 0) {
      this.tell('key-typed', { key: 'Backspace' });
    } else if (event.key.length === 1 || event.key === 'Dead') {
      this.character(event, gap);
    }
  };

  /** A coach types into fields as anywhere; only a field that says so gives its keys to the scanner. */
  private isField(event: KeyboardEvent): boolean {
    const target = event.composedPath()[0];
    return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
  }

  private character(event: KeyboardEvent, gap: number): void {
    // Once it is clear that a scanner types, a busy machine may hold a key back for a moment.
    if (gap > (this.keys.length >= SHORTEST ? HALF_READ_MS : FAST_MS)) {
      this.flush();
    }
    this.lastAt = event.timeStamp;
    const position = byPosition(event.code, event.shiftKey);
    this.keys.push({ key: event.key === 'Dead' ? position : event.key, position, event });
    // A space would press the focused button in the middle of a code.
    if (event.key === ' ' && this.keys.length > 1) {
      event.preventDefault();
      event.stopPropagation();
    }
    window.clearTimeout(this.timer);
    if (this.keys.length > LONGEST) {
      this.forget();
    } else {
      this.timer = window.setTimeout(() => this.flush(), this.keys.length === 1 ? FAST_MS : HALF_READ_MS);
    }
  }

  /** Ends a code; for a person's Enter or Tab it does nothing. */
  private lineEnd(event: KeyboardEvent, gap: number): void {
    if (this.keys.length >= SHORTEST && gap < HALF_READ_MS) {
      event.preventDefault();
      event.stopPropagation();
      const typed = bare(this.keys.map((key) => key.key).join(''));
      const position = bare(this.keys.map((key) => key.position).join(''));
      this.forget();
      this.tell('code-scanned', { typed, position });
    } else {
      this.flush();
    }
  }

  /** No code came of it: one or two keys were a person's, more were half a code. */
  private flush(): void {
    const keys = this.keys;
    this.forget();
    if (keys.length < SHORTEST) {
      keys.forEach(({ key }) => this.tell('key-typed', { key }));
    }
  }

  private forget(): void {
    window.clearTimeout(this.timer);
    this.keys = [];
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('wedge-scanner', WedgeScanner);
