/** Browser side of fi.jelppi.shared.touch.CountDown: says how many seconds are left, then tells so once. */

class CountDown extends HTMLElement {
  /** What only a person does, or a code before the camera. */
  private static readonly signs = ['pointerdown', 'keydown', 'touchstart', 'wheel', 'input', 'code-read'];
  /** Who is busy need not read numbers. */
  private static readonly said = 10;

  private timer?: number;
  private left = 0;

  connectedCallback(): void {
    this.begin();
    if (this.isForStillness()) {
      CountDown.signs.forEach((sign) => window.addEventListener(sign, this.begin, { capture: true, passive: true }));
    }
    this.timer = window.setInterval(() => {
      this.left--;
      this.say();
      if (this.left <= 0) {
        window.clearInterval(this.timer);
        this.dispatchEvent(new CustomEvent('over'));
      }
    }, 1000);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
    CountDown.signs.forEach((sign) => window.removeEventListener(sign, this.begin, { capture: true }));
  }

  private readonly begin = (): void => {
    this.left = Number(this.getAttribute('seconds'));
    this.say();
  };

  private isForStillness(): boolean {
    return this.hasAttribute('still');
  }

  private say(): void {
    const words = this.isForStillness() && this.left > CountDown.said ? '' : (this.getAttribute('words') ?? '');
    this.textContent = words.replace('#', String(Math.max(this.left, 0)));
  }
}

customElements.define('count-down', CountDown);
