/** Browser side of fi.jelppi.shared.touch.OnScreenKeyboard: keys that write into the field that has the focus (decision 0080). */
import { Field, focused } from './keyboard/field';
import { Hands } from './keyboard/hands';
import { Handover } from './keyboard/handover';
import { Keys, type Wish } from './keyboard/keys';
import { Press } from './keyboard/press';
import { Room } from './keyboard/room';

class OnScreenKeyboard extends HTMLElement {
  private keys?: Keys;
  private readonly handover = new Handover(this);
  private readonly press = new Press(() => this.settle());
  private readonly hands = new Hands(() => this.realKeyboard());
  private readonly room = new Room(this, (height, view) =>
    this.field?.comeIntoView(height, view === 'list' ? 'start' : 'nearest'),
  );
  /** A field may be covered, closed or taken away without losing the focus first. */
  private readonly page = new MutationObserver(() => this.press.settle());
  /** The field that is written into; none while the keyboard is not shown. */
  private field?: Field;
  /** The field from which a person put the keyboard away, until the next touch or another field. */
  private without?: Field;
  /** A person types on a real keyboard, until the next touch. */
  private hasHands = false;

  connectedCallback(): void {
    const names = JSON.parse(this.getAttribute('names') ?? '{}');
    this.popover = 'manual';
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', names.keyboard);
    this.keys ??= new Keys(this, names, this.handover, (wish) => this.fulfil(wish));
    const mode = this.getAttribute('mode');
    if (mode !== 'off') {
      this.watch();
    }
    if (mode === 'auto') {
      this.hands.watch();
    }
  }

  disconnectedCallback(): void {
    this.leave();
    this.hide();
    this.handover.rest();
    this.press.rest();
    this.hands.rest();
    window.removeEventListener('focusin', this.focusMoved, { capture: true });
    window.removeEventListener('focusout', this.focusMoved, { capture: true });
    window.removeEventListener('input', this.written, { capture: true });
    window.removeEventListener('pointerdown', this.touched, { capture: true });
    window.removeEventListener('keydown', this.keyDown, { capture: true });
  }

  private watch(): void {
    this.handover.watch();
    this.press.watch();
    window.addEventListener('focusin', this.focusMoved, { capture: true });
    window.addEventListener('focusout', this.focusMoved, { capture: true });
    window.addEventListener('input', this.written, { capture: true });
    window.addEventListener('pointerdown', this.touched, { capture: true });
    window.addEventListener('keydown', this.keyDown, { capture: true });
    this.press.settle();
  }

  private readonly focusMoved = (event: Event): void => {
    Field.of(event.composedPath()[0])?.keepSystemKeyboardAway();
    this.press.settle();
  };

  private readonly touched = (event: Event): void => {
    if (!this.contains(event.target as Node)) {
      this.hasHands = false;
      this.without = undefined;
      // Before the focus: the system's own keyboard must not begin to come.
      Field.of(event.composedPath()[0])?.keepSystemKeyboardAway();
    }
  };

  private realKeyboard(): void {
    this.hasHands = true;
    this.settle();
  }

  private readonly keyDown = (event: KeyboardEvent): void => {
    if (this.contains(event.target as Node)) {
      this.keys?.step(event);
    } else if (event.isTrusted && event.key === 'Tab' && !event.shiftKey && this.field?.hasFocus) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.keys?.enter();
    }
  };

  /** Whatever the page did meanwhile, the field stays before the eyes. */
  private readonly written = (): void => {
    this.room.look();
  };

  /** Opens for the field that has the focus, stays while a key of its own has it, and goes away with it. */
  private settle(): void {
    const at = focused();
    const field = this.contains(at) ? this.field : Field.of(at);
    if (field !== this.without) {
      this.without = undefined;
    }
    const served = this.hasHands || this.without ? undefined : field;
    if (served !== this.field) {
      this.leave();
    }
    if (served && !this.field) {
      this.serve(served);
    } else if (!served) {
      this.hide();
    }
  }

  private serve(field: Field): void {
    this.field = field;
    this.handover.begin(field);
    this.keys?.begin(field);
    if (!this.matches(':popover-open')) {
      this.showPopover();
    }
    this.room.make();
    this.page.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['inert', 'hidden', 'disabled', 'readonly'],
    });
  }

  private leave(): void {
    this.keys?.back();
    this.keys?.end();
    this.handover.end();
    this.field = undefined;
  }

  private hide(): void {
    this.page.disconnect();
    this.room.giveBack();
    if (this.matches(':popover-open')) {
      this.hidePopover();
    }
  }

  private fulfil(wish: Wish): void {
    const field = this.field;
    this.without = field;
    this.leave();
    this.hide();
    if (wish === 'done') {
      field?.finish();
    }
  }
}

customElements.define('on-screen-keyboard', OnScreenKeyboard);
