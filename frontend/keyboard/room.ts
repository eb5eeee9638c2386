/** Makes room for the keyboard: the page ends above it, and so do lists that fields open. */

const root = document.documentElement;

interface OverlayEvent extends CustomEvent<{ overlay: HTMLElement; sourceEvent?: Event }> {}

/** What has to be seen: the field, or the field with a list below it. */
export type View = 'field' | 'list';

export class Room {
  private isMade = false;
  private readonly size = new ResizeObserver(() => this.measure());
  /** A list hides everything else from screen readers; the keys that type for it belong to it. */
  private readonly said = new MutationObserver(() => this.keyboard.removeAttribute('aria-hidden'));

  /** @param onChange gets the height that is left above the keyboard, in CSS pixels */
  constructor(
    private readonly keyboard: HTMLElement,
    private readonly onChange: (height: number, view: View) => void,
  ) {}

  make(): void {
    this.isMade = true;
    root.toggleAttribute('data-keyboard-open', true);
    this.size.observe(this.keyboard);
    this.said.observe(this.keyboard, { attributeFilter: ['aria-hidden'] });
    window.addEventListener('resize', this.measure);
    document.body.addEventListener('vaadin-overlay-open', this.opened);
    document.body.addEventListener('vaadin-overlay-close', this.closing);
    this.measure();
  }

  giveBack(): void {
    this.isMade = false;
    root.toggleAttribute('data-keyboard-open', false);
    root.style.removeProperty('--keyboard-room');
    this.size.disconnect();
    this.said.disconnect();
    window.removeEventListener('resize', this.measure);
    document.body.removeEventListener('vaadin-overlay-open', this.opened);
    document.body.removeEventListener('vaadin-overlay-close', this.closing);
  }

  /** Sees to it that what is written can be seen, whatever the page has done meanwhile. */
  look(view: View = 'field'): void {
    if (this.isMade) {
      this.onChange(window.innerHeight - this.keyboard.offsetHeight, view);
    }
  }

  private readonly measure = (): void => {
    root.style.setProperty('--keyboard-room', `${this.keyboard.offsetHeight}px`);
    this.look();
  };

  /** The framework knows of the window's height only, and would put a list over the keys. */
  private readonly opened = (event: Event): void => {
    const { overlay } = (event as OverlayEvent).detail;
    overlay.style.setProperty('--vaadin-overlay-viewport-bottom', `${this.keyboard.offsetHeight}px`);
    this.look('list');
  };

  /** A key is not outside of the list that it types for. */
  private readonly closing = (event: Event): void => {
    if ((event as OverlayEvent).detail.sourceEvent?.composedPath().includes(this.keyboard)) {
      event.preventDefault();
    }
  };
}
