/**
 * Fingers on keys. A key counts when the finger leaves it where it came down, each finger by itself: two thumbs overlap, and
 * the browser's click then misses letters. A held key repeats, or offers other letters. A click without a finger comes from a
 * keyboard, a switch or a screen reader.
 */

const HOLD_MS = 500;
const REPEAT_MS = 90;
/** A finger is not a needle. */
const SLACK_PX = 12;

/** What holding a key means: it goes on, or is done with, or it is just a slow tap. */
export type Held = 'repeats' | 'done' | 'nothing';

interface Touch {
  key: HTMLButtonElement;
  timer: number;
  isSpent: boolean;
}

export class Fingers {
  private readonly down = new Map<number, Touch>();

  constructor(
    host: HTMLElement,
    private readonly onTap: (key: HTMLButtonElement, by: 'finger' | 'click') => void,
    private readonly onHold: (key: HTMLButtonElement) => Held,
  ) {
    host.addEventListener('pointerdown', (event) => this.start(event));
    host.addEventListener('pointerup', (event) => this.end(event));
    host.addEventListener('pointercancel', (event) => this.lift(event.pointerId));
    host.addEventListener('click', (event) => this.click(event as PointerEvent));
    // The click that a browser makes up after a touch would hit what lies under a keyboard that went away.
    host.addEventListener('touchend', (event) => event.preventDefault());
    // The focus stays in the field, and a long press opens no menu.
    host.addEventListener('mousedown', (event) => event.preventDefault());
    host.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  /** Nothing is pressed any more, as when the keyboard goes away under the finger. */
  liftAll(): void {
    [...this.down.keys()].forEach((pointer) => this.lift(pointer));
  }

  private start(event: PointerEvent): void {
    const key = keyAt(event.target);
    if (key && event.button === 0) {
      key.classList.add('pressed');
      const timer = window.setTimeout(() => this.hold(event.pointerId), HOLD_MS);
      this.down.set(event.pointerId, { key, timer, isSpent: false });
    }
  }

  private hold(pointer: number): void {
    const touch = this.down.get(pointer);
    const held = touch?.key.isConnected ? this.onHold(touch.key) : 'nothing';
    if (touch && held !== 'nothing') {
      touch.isSpent = true;
      if (held === 'repeats') {
        touch.timer = window.setTimeout(() => this.hold(pointer), REPEAT_MS);
      }
    }
  }

  private end(event: PointerEvent): void {
    const touch = this.down.get(event.pointerId);
    this.lift(event.pointerId);
    if (touch && !touch.isSpent && touch.key.isConnected && isWithin(event, touch.key)) {
      this.onTap(touch.key, 'finger');
    }
  }

  private lift(pointer: number): void {
    const touch = this.down.get(pointer);
    window.clearTimeout(touch?.timer);
    touch?.key.classList.remove('pressed');
    this.down.delete(pointer);
  }

  private click(event: PointerEvent): void {
    const key = keyAt(event.target);
    if (key && !(event.pointerId >= 0)) {
      this.onTap(key, 'click');
    }
  }
}

function keyAt(target: EventTarget | null): HTMLButtonElement | null {
  return target instanceof Element ? target.closest('button') : null;
}

function isWithin({ clientX, clientY }: PointerEvent, key: HTMLElement): boolean {
  const { left, right, top, bottom } = key.getBoundingClientRect();
  return clientX > left - SLACK_PX && clientX < right + SLACK_PX && clientY > top - SLACK_PX && clientY < bottom + SLACK_PX;
}
