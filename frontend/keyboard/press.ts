/** Waits until a press on the page is over: a page that moves between the press and the click is clicked in the wrong place. */
export class Press {
  private isOn = false;
  private timer?: number;

  constructor(private readonly onSettled: () => void) {}

  watch(): void {
    window.addEventListener('mousedown', this.begin, { capture: true });
    over.forEach((event) => window.addEventListener(event, this.end, { capture: true }));
  }

  rest(): void {
    window.removeEventListener('mousedown', this.begin, { capture: true });
    over.forEach((event) => window.removeEventListener(event, this.end, { capture: true }));
    window.clearTimeout(this.timer);
  }

  /** Tells once, now or as soon as nothing is pressed. */
  settle(): void {
    if (!this.isOn) {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(this.onSettled);
    }
  }

  private readonly begin = (): void => {
    this.isOn = true;
  };

  private readonly end = (event: Event): void => {
    // The window's own blur, not that of an element.
    if (event.type !== 'blur' || event.target === window) {
      this.isOn = false;
      this.settle();
    }
  };
}

const over = ['mouseup', 'dragend', 'pointercancel', 'blur'];
