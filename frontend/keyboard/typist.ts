/** What a key does to the field, and which keys there are next. Keeps nothing of what was written. */
import type { Board, Case } from './board';
import type { Field } from './field';
import { isPad, page, type Key } from './layouts';

const nextCase: Record<Case, Case> = { small: 'next', next: 'all', all: 'small' };

export class Typist {
  private page = 'letters';
  private letters: Case = 'small';

  constructor(private readonly board: Board) {}

  /** The first page of the field's own keys. */
  begin(field: Field): void {
    this.page = 'letters';
    this.letters = 'small';
    this.draw(field);
    this.board.element.classList.toggle('pad', isPad(field.layout));
    this.adapt(field);
  }

  press(key: Key, field: Field): void {
    switch (key.action) {
      case 'shift':
        this.letters = nextCase[this.letters];
        this.board.recase(this.letters);
        return;
      case 'letters':
      case 'more':
      case 'signs':
        this.page = key.action;
        this.draw(field);
        return;
      case 'backspace':
        field.erase();
        break;
      case 'left':
        field.move('backward');
        break;
      case 'right':
        field.move('forward');
        break;
      case 'newline':
        field.newLine();
        break;
      default:
        field.write(key.action === 'space' ? ' ' : key.text);
    }
    this.adapt(field);
  }

  /** A letter from the choice of a held key. */
  write(letter: string, field: Field): void {
    field.write(letter);
    this.adapt(field);
  }

  private draw(field: Field): void {
    this.board.show(page(field.layout, this.page, field.takesLines), this.letters);
  }

  /** One capital after the key for it, or where the field wants one; small letters follow by themselves. */
  private adapt(field: Field): void {
    if (this.letters !== 'all') {
      this.letters = field.beginsWord ? 'next' : 'small';
      this.board.recase(this.letters);
    }
  }
}
