/** Browser side of fi.jelppi.kiosk.IdleWatch: asks who has been still for long, and ends the visit when nobody answers. */

/** What only a person does; moving pictures and the hall's pulse are none of it. */
const signs = ['pointerdown', 'keydown', 'touchstart', 'wheel', 'input'];

class IdleWatch extends HTMLElement {
  private timer?: number;
  private countDown?: number;
  private question?: HTMLDialogElement;

  connectedCallback(): void {
    signs.forEach((sign) => window.addEventListener(sign, this.alive, { capture: true, passive: true }));
    this.alive();
  }

  disconnectedCallback(): void {
    signs.forEach((sign) => window.removeEventListener(sign, this.alive, { capture: true }));
    window.clearTimeout(this.timer);
    this.close();
  }

  private readonly alive = (): void => {
    if (!this.question) {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.still(), this.number('seconds') * 1000);
    }
  };

  private still(): void {
    if (this.hasAttribute('off') || this.isFresh()) {
      this.alive();
    } else {
      this.ask();
    }
  }

  /** A start page as nobody has touched it: nothing to clear. */
  private isFresh(): boolean {
    const root = document.documentElement;
    return (
      this.hasAttribute('start') &&
      root.lang === this.getAttribute('language') &&
      ['', '1'].includes(root.style.getPropertyValue('--scale')) &&
      ['normal', undefined].includes(root.dataset.palette)
    );
  }

  private ask(): void {
    const question = document.createElement('dialog');
    question.className = 'idle-question';
    question.setAttribute('aria-labelledby', 'idle-question-title');
    const title = document.createElement('h1');
    title.id = 'idle-question-title';
    title.textContent = this.getAttribute('question');
    const words = document.createElement('p');
    // The changing number would be read aloud again and again.
    words.setAttribute('aria-hidden', 'true');
    const stay = document.createElement('button');
    stay.className = 'big-button main';
    stay.textContent = this.getAttribute('stay');
    stay.addEventListener('click', () => this.stay());
    question.addEventListener('cancel', () => this.stay());
    question.append(title, words, stay);
    this.append(question);
    this.question = question;
    question.showModal();
    this.countFrom(this.number('warning'), words);
  }

  private countFrom(seconds: number, words: HTMLElement): void {
    words.textContent = (this.getAttribute('words') ?? '').replace('#', String(seconds));
    if (seconds <= 0) {
      this.dispatchEvent(new CustomEvent('visit-over', { bubbles: true }));
    } else {
      this.countDown = window.setTimeout(() => this.countFrom(seconds - 1, words), 1000);
    }
  }

  private stay(): void {
    this.close();
    this.alive();
  }

  private close(): void {
    window.clearTimeout(this.countDown);
    // Closed first: the focus goes back to where it was.
    this.question?.close();
    this.question?.remove();
    this.question = undefined;
  }

  private number(attribute: string): number {
    return Number(this.getAttribute(attribute));
  }
}

customElements.define('idle-watch', IdleWatch);
