/** Notices that a person types on a real keyboard: into a field, and slower than a scanner does. */
import { FAST_MS, SHORTEST } from '../scanner-pace';

export class Hands {
  private keys = 0;
  private timer?: number;

  constructor(private readonly onTyping: () => void) {}

  watch(): void {
    window.addEventListener('keydown', this.pressed, { capture: true });
  }

  rest(): void {
    window.removeEventListener('keydown', this.pressed, { capture: true });
    window.clearTimeout(this.timer);
    this.keys = 0;
  }

  /** Tab, Enter, Escape and arrows are a switch's keys too, and a switch needs the keys on the screen. */
  private readonly pressed = (event: KeyboardEvent): void => {
    const field = event.composedPath()[0];
    const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    const writes = event.key.length === 1 || event.key === 'Backspace' || event.key === 'Delete' || event.key === 'Dead';
    if (event.isTrusted && isField && writes && !event.repeat && !event.ctrlKey && !event.metaKey) {
      this.keys++;
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(this.paused, FAST_MS);
    }
  };

  private readonly paused = (): void => {
    const keys = this.keys;
    this.keys = 0;
    if (keys < SHORTEST) {
      this.onTyping();
    }
  };
}
