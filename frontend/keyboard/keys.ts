/** The keys of the keyboard and what a finger, a switch or a screen reader does with them to the field they serve. */
import { Board, type Names } from './board';
import { focused, type Field } from './field';
import { Fingers, type Held } from './fingers';
import type { Handover } from './handover';
import type { Key } from './layouts';
import { OtherLetters } from './others';
import { Typist } from './typist';

const repeating = ['backspace', 'left', 'right'];

/** What the keyboard itself is asked for. */
export type Wish = 'hide' | 'done';

export class Keys {
  private readonly board: Board;
  private readonly others: OtherLetters;
  private readonly typist: Typist;
  private readonly fingers: Fingers;
  private readonly said = document.createElement('p');
  private field?: Field;

  constructor(
    private readonly host: HTMLElement,
    private readonly names: Names,
    private readonly handover: Handover,
    private readonly onWish: (wish: Wish) => void,
  ) {
    this.board = new Board(names);
    this.others = new OtherLetters(names);
    this.typist = new Typist(this.board);
    this.fingers = new Fingers(
      host,
      (button, by) => this.tap(button, by),
      (button) => this.hold(button),
    );
    this.said.className = 'keyboard-said';
    this.said.setAttribute('role', 'status');
    host.replaceChildren(this.board.element, this.others.element, this.said);
  }

  begin(field: Field): void {
    this.field = field;
    this.host.classList.toggle('secret', field.isSecret);
    this.typist.begin(field);
  }

  /** Nothing of what was written stays here. */
  end(): void {
    this.field = undefined;
    this.fingers.liftAll();
    this.others.close();
    this.said.textContent = '';
  }

  /** From the field to its keys, as Tab goes. */
  enter(): void {
    this.handover.move(() => this.board.entry?.focus());
  }

  /** A key of a real keyboard or of a switch while one of these has the focus. */
  step(event: KeyboardEvent): void {
    const button = event.target as HTMLButtonElement;
    if (event.key === 'Tab') {
      this.back();
      // Without Shift the browser goes on from the field to what follows it.
      if (event.shiftKey) {
        event.preventDefault();
      }
    } else if (event.key === 'Escape') {
      this.escape();
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      this.hold(button);
      this.others.next(undefined, 1)?.focus();
    } else if (event.key.startsWith('Arrow')) {
      this.neighbour(button, event.key)?.focus();
    } else {
      return;
    }
    event.stopPropagation();
    if (event.key !== 'Tab') {
      event.preventDefault();
    }
  }

  private neighbour(button: HTMLButtonElement, arrow: string): HTMLButtonElement | undefined {
    const step = arrow === 'ArrowLeft' || arrow === 'ArrowUp' ? -1 : 1;
    return this.others.keyOf(button) ? this.others.next(button, step) : this.board.next(button, arrow);
  }

  private escape(): void {
    if (this.others.isOpen) {
      this.board.entry?.focus();
      this.others.close();
    } else {
      this.onWish('hide');
    }
  }

  /** The focus goes from a key back to the field. */
  back(): void {
    this.others.close();
    if (this.host.contains(focused())) {
      this.handover.move(() => this.field?.focus());
    }
  }

  private hold(button: HTMLButtonElement): Held {
    const key = this.board.keyOf(button);
    if (key && repeating.includes(key.action)) {
      this.press(key, 'finger');
      return 'repeats';
    }
    return key && !this.field?.isSecret && this.others.open(button, key) ? 'done' : 'nothing';
  }

  private tap(button: HTMLButtonElement, by: 'finger' | 'click'): void {
    const key = this.others.keyOf(button) ?? this.board.keyOf(button);
    if (this.others.element.contains(focused())) {
      this.board.entry?.focus();
    }
    this.others.close();
    if (key) {
      this.press(key, by);
    }
  }

  /** Only ever into the field that is served, and only while it or one of these keys has the focus. */
  private press(key: Key, by: 'finger' | 'click'): void {
    const field = this.field;
    const wasOnKey = this.host.contains(focused());
    if (!field?.isOpen || !(wasOnKey || field.hasFocus)) {
      return;
    }
    this.back();
    if (key.action === 'hide' || key.action === 'done') {
      this.onWish(key.action);
      return;
    }
    this.typist.press(key, field);
    this.host.classList.toggle('secret', field.isSecret);
    if (wasOnKey && field === this.field) {
      this.enter();
    }
    if (by === 'click') {
      this.say(field.isSecret ? this.names.secret : this.names[key.action || key.text] ?? key.text);
    }
  }

  /** Cleared first: the same letter twice is said twice. */
  private say(words: string): void {
    this.said.textContent = '';
    requestAnimationFrame(() => (this.said.textContent = this.field ? words : ''));
  }
}
