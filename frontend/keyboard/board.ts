/** The keys as buttons in rows, one of them in the order of Tab, the others reached by the arrow keys. */
import { othersOf, type Key } from './layouts';

/** Words for keys, in the language of the page: by what a key does, or by its character. */
export type Names = Record<string, string>;

/** Small letters, one capital, or capitals until further notice. */
export type Case = 'small' | 'next' | 'all';

/** Drawn where a word would be too long; the name says it in words. */
const signs: Record<string, string> = {
  shift: '⇧',
  backspace: '⌫',
  left: '◀',
  right: '▶',
  newline: '⏎',
  signs: '123',
  more: 'áčŋ',
  letters: 'abc',
};

const pressed: Record<Case, string> = { small: 'false', next: 'mixed', all: 'true' };

export class Board {
  readonly element = document.createElement('div');
  private readonly keys = new Map<HTMLButtonElement, Key>();

  constructor(private readonly names: Names) {
    this.element.className = 'keyboard-board';
    this.element.addEventListener('focusin', (event) => this.enterAt(event.target as HTMLButtonElement));
  }

  /** Draws a page; Tab then comes to the place where it was. */
  show(rows: Key[][], letters: Case): void {
    const place = this.buttons.findIndex((button) => button.tabIndex === 0);
    this.keys.clear();
    this.element.replaceChildren(...rows.map((row) => this.row(row)));
    this.enterAt(this.buttons.at(Math.min(Math.max(place, 0), this.keys.size - 1))!);
    this.recase(letters);
  }

  /** In place: another finger may be on a key. */
  recase(letters: Case): void {
    for (const [button, key] of this.keys) {
      if (key.action === 'shift') {
        button.setAttribute('aria-pressed', pressed[letters]);
      } else if (key.text.length === 1) {
        key.text = letters === 'small' ? key.text.toLocaleLowerCase('fi') : capital(key.text);
        button.textContent = key.text;
      }
    }
  }

  keyOf(button: HTMLButtonElement): Key | undefined {
    return this.keys.get(button);
  }

  /** The key that Tab comes to. */
  get entry(): HTMLButtonElement | undefined {
    return this.buttons.find((button) => button.tabIndex === 0);
  }

  /** Where an arrow key leads from a key; the ends are joined. */
  next(from: HTMLButtonElement, arrow: string): HTMLButtonElement {
    const at = this.buttons.indexOf(from);
    switch (arrow) {
      case 'ArrowLeft':
        return this.buttons.at(at - 1)!;
      case 'ArrowRight':
        return this.buttons[(at + 1) % this.keys.size];
      default:
        return this.nearest(from, arrow === 'ArrowUp' ? -1 : 1);
    }
  }

  private nearest(from: HTMLButtonElement, step: number): HTMLButtonElement {
    const rows = [...this.element.children];
    const row = rows[(rows.indexOf(from.parentElement!) + step + rows.length) % rows.length];
    const distance = (button: Element) => Math.abs(middle(button) - middle(from));
    const near = [...row.children].reduce((best, button) => (distance(button) < distance(best) ? button : best));
    return near as HTMLButtonElement;
  }

  private get buttons(): HTMLButtonElement[] {
    return [...this.keys.keys()];
  }

  private enterAt(entry: HTMLButtonElement): void {
    if (this.keys.has(entry)) {
      this.keys.forEach((_, button) => (button.tabIndex = button === entry ? 0 : -1));
    }
  }

  private row(keys: Key[]): HTMLElement {
    const row = document.createElement('div');
    row.className = 'keyboard-row';
    row.append(...keys.map((key) => this.button(key)));
    return row;
  }

  private button({ action, text, width }: Key): HTMLButtonElement {
    const button = keyButton(action ? signs[action] ?? this.names[action] : text, this.names[action || text]);
    button.style.setProperty('--places', String(width));
    button.classList.toggle('word', action !== '' || text.length > 1);
    button.classList.toggle('has-others', othersOf(text).length > 0);
    if (action) {
      button.dataset.action = action;
    }
    this.keys.set(button, { action, text, width });
    return button;
  }
}

/** ß has no capital of its own length. */
export function capital(letter: string): string {
  const large = letter.toLocaleUpperCase('fi');
  return large.length === letter.length ? large : letter;
}

/** @param name when what is shown does not say it */
export function keyButton(shown: string, name?: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'keyboard-key';
  button.textContent = shown;
  if (name && name !== shown) {
    button.setAttribute('aria-label', name);
  }
  return button;
}

function middle(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}
