/**
 * Browser side of fi.jelppi.shared.touch.WedgeScanner: a USB scanner that types like a keyboard, anywhere on the screen.
 * Such a scanner is set up for one keyboard layout and the machine for another, often: ":" and "/" become other characters.
 * So each text is told in several readings: as the machine's layout gave it, and as the keys stand on the keyboards that
 * scanners are set up for.
 */
import { readings } from './keyboard-layouts';
import { FAST_MS, SHORTEST } from './scanner-pace';

/** A code that breaks off is forgotten after this long. */
const HALF_READ_MS = 250;
const LONGEST = 4096;

/** A pass as decision 0004 has it: the scheme and the Base45 of 107 bytes. */
const PASS = /^JP1:[0-9A-Z $%*+\-./:]{161}$/i;
/** A code for typing, printed as a bar code. */
const SHORT_CODE = /^[0-9A-Z]{4}[- ]?[0-9A-Z]{4}$/i;

/** Takes off what scanners put around a code: AIM identifier, ECI marks, line ends. */
export function bare(text: string): string {
  return text.replace(/^[\r\n\t ]*(?:\][A-Za-z]\d)?(?:\\\d{6})?/, '').replace(/[\r\n\t]+$/, '');
}

/** Whether nothing can follow, so that a scanner that ends no line is understood too. */
function isWhole(text: string): boolean {
  return PASS.test(text) || SHORT_CODE.test(text);
}

/** Enter presses a button that has the focus; elsewhere it is free to end an answer. */
function isFree(event: KeyboardEvent): boolean {
  return event.composedPath()[0] === document.body;
}

/** A field as it was before a scanner typed into it. */
interface Before {
  field: HTMLInputElement;
  text: string;
  caret: number | null;
}

function sharing(target: EventTarget | undefined): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset.scanner !== undefined;
}

function asItIs(target: EventTarget | undefined): Before | undefined {
  return sharing(target) ? { field: target, text: target.value, caret: target.selectionStart } : undefined;
}

class WedgeScanner extends HTMLElement {
  /** Each key in its readings. */
  private keys: [string, string, string][] = [];
  /** Where the keys went meanwhile; nobody knows at the first of them that a scanner types. */
  private written?: Before;
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
    if ((event.ctrlKey && !event.altKey) || event.metaKey || this.isField(event)) {
      return;
    }
    const gap = event.timeStamp - this.lastAt;
    if (event.key === 'Enter' || event.key === 'Tab') {
      this.lineEnd(event, gap);
    } else if (event.key === 'Backspace' && this.keys.length === 0 && !sharing(event.composedPath()[0])) {
      this.tell('key-typed', { key: 'Backspace' });
    } else if (event.key.length === 1 || event.key === 'Dead') {
      this.character(event, gap);
    }
  };

  /** A coach types into fields as anywhere; only a field that says so gives a scanner's keys to the scanner. */
  private isField(event: KeyboardEvent): boolean {
    const target = event.composedPath()[0];
    const isField =
      target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
    return isField && (!event.isTrusted || event.repeat || !sharing(target));
  }

  private character(event: KeyboardEvent, gap: number): void {
    // Once it is clear that a scanner types, a busy machine may hold a key back for a moment.
    if (gap > (this.keys.length >= SHORTEST ? HALF_READ_MS : FAST_MS)) {
      this.flush();
    }
    this.lastAt = event.timeStamp;
    if (this.keys.length === 0) {
      this.written = asItIs(event.composedPath()[0]);
    }
    this.keys.push(readings(event));
    // A space would press the focused button in the middle of a code.
    if (event.key === ' ' && this.keys.length > 1 && !this.written) {
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

  /** Ends a code; a person's Enter is a key like others, and Tab is the browser's. */
  private lineEnd(event: KeyboardEvent, gap: number): void {
    if (this.keys.length >= SHORTEST && gap < HALF_READ_MS) {
      event.preventDefault();
      event.stopPropagation();
      this.read(this.texts());
    } else {
      this.flush();
      if (event.key === 'Enter' && isFree(event)) {
        this.tell('key-typed', { key: 'Enter' });
      }
    }
  }

  private texts(): string[] {
    return [...new Set([0, 1, 2].map((reading) => bare(this.keys.map((key) => key[reading]).join(''))))];
  }

  /** A pause: a whole code needs no line end, a few keys were a person's, and anything else was half a code. */
  private flush(): void {
    const { keys, written } = this;
    const texts = keys.length < SHORTEST ? [] : this.texts();
    if (texts.some(isWhole)) {
      this.read(texts);
      return;
    }
    this.forget();
    if (keys.length < SHORTEST && !written) {
      keys.forEach(([key]) => this.tell('key-typed', { key }));
    }
  }

  private read(texts: string[]): void {
    const { written } = this;
    this.forget();
    if (written) {
      written.field.value = written.text;
      written.field.setSelectionRange(written.caret, written.caret);
      written.field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    this.tell('code-read', { readings: texts });
  }

  private forget(): void {
    window.clearTimeout(this.timer);
    this.keys = [];
    this.written = undefined;
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

customElements.define('wedge-scanner', WedgeScanner);
