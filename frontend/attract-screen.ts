/**
 * Browser side of fi.jelppi.kiosk.AttractScreen: what a start page shows when nobody has come for long. The page below goes on
 * as it was, so its camera and its scanner check in through it.
 */
const signs = ['pointerdown', 'keydown', 'wheel', 'code-read'];
/** The click that follows a touch belongs to this screen, not to what lies below. */
const CLICK_MS = 80;

class AttractScreen extends HTMLElement {
  private timer?: number;

  connectedCallback(): void {
    signs.forEach((sign) => window.addEventListener(sign, this.somebody, { capture: true }));
    this.addEventListener('pointerup', this.touched);
    this.addEventListener('pointercancel', this.touched);
    this.wait();
  }

  disconnectedCallback(): void {
    signs.forEach((sign) => window.removeEventListener(sign, this.somebody, { capture: true }));
    this.removeEventListener('pointerup', this.touched);
    this.removeEventListener('pointercancel', this.touched);
    window.clearTimeout(this.timer);
  }

  private wait(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.show(), Number(this.getAttribute('seconds')) * 1000);
  }

  private readonly somebody = (event: Event): void => {
    if (!this.hidden && event.type === 'keydown') {
      // Nobody saw what it would press. A scanner's keys are read all the same.
      event.preventDefault();
    }
    if (event.type !== 'pointerdown') {
      this.hidden = true;
    }
    this.wait();
  };

  private readonly touched = (): void => {
    window.setTimeout(() => (this.hidden = true), CLICK_MS);
  };

  private show(): void {
    const start = document.querySelector('idle-watch[start]') && !document.querySelector('.event-mode');
    // What the desk tells must not be covered.
    const busy = document.querySelector('.stage > *, dialog[open], .hall-notice:not([hidden]), .closed-page');
    if (start && !busy) {
      this.draw();
    }
    this.wait();
  }

  private draw(): void {
    this.className = 'attract';
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', this.getAttribute('greeting') ?? '');
    this.replaceChildren(this.line('place', 'fi'), this.line('greeting', 'fi'), this.line('words', 'fi'), this.line('english', 'en'));
    this.hidden = false;
  }

  private line(attribute: string, language: string): HTMLElement {
    const line = document.createElement('p');
    line.className = `attract-${attribute}`;
    line.lang = language;
    line.textContent = this.getAttribute(attribute);
    return line;
  }
}

customElements.define('attract-screen', AttractScreen);
