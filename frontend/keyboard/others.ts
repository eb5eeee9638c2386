/** The letters that a held key offers, above the key until one is taken or something else is pressed. */
import { capital, keyButton, type Names } from './board';
import { othersOf, type Key } from './layouts';

export class OtherLetters {
  readonly element = document.createElement('div');
  private readonly letters = new Map<HTMLButtonElement, Key>();

  constructor(private readonly names: Names) {
    this.element.className = 'keyboard-others';
    this.element.setAttribute('role', 'group');
    this.element.hidden = true;
  }

  /** @returns whether the key has any */
  open(button: HTMLButtonElement, { text }: Key): boolean {
    const small = text.toLocaleLowerCase('fi');
    const offered = othersOf(small).map((letter) => (text === small ? letter : capital(letter)));
    this.close();
    if (offered.length === 0) {
      return false;
    }
    this.element.setAttribute('aria-label', `${this.names.others} ${this.names[text] ?? text}`);
    [text, ...offered].forEach((letter) => this.add(letter));
    this.element.hidden = false;
    this.placeOver(button);
    return true;
  }

  keyOf(button: HTMLButtonElement): Key | undefined {
    return this.letters.get(button);
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  close(): void {
    this.letters.clear();
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  /** @returns undefined when the choice is not open */
  next(from: HTMLButtonElement | undefined, step: number): HTMLButtonElement | undefined {
    const all = [...this.letters.keys()];
    const at = from ? all.indexOf(from) : -1;
    return all.at((at + step) % all.length);
  }

  private add(letter: string): void {
    const button = keyButton(letter, this.names[letter]);
    this.letters.set(button, { text: letter, action: '', width: 1 });
    this.element.append(button);
  }

  /** Within the keyboard, however near its edge the key is. */
  private placeOver(button: HTMLButtonElement): void {
    const board = this.element.parentElement!.getBoundingClientRect();
    const key = button.getBoundingClientRect();
    const width = this.element.offsetWidth;
    const middle = key.left + key.width / 2 - width / 2;
    const left = Math.max(Math.min(middle, board.right - width - 4), board.left + 4);
    this.element.style.left = `${left - board.left}px`;
    this.element.style.bottom = `${board.bottom - key.top + 6}px`;
  }
}
