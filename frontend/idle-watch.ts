/** Browser side of fi.jelppi.kiosk.IdleWatch: asks who has been still for long, and ends the visit when nobody answers. */

import { endVisit } from './visit/end-visit';
import { keepNoHistory } from './visit/no-history';

/** What only a person does; moving pictures and the hall's pulse are none of it. */
const signs = ['pointerdown', 'keydown', 'touchstart', 'wheel', 'input'];
/** What leaves traces also on a page that shows nothing of anybody. */
const touches = ['pointerdown', 'touchstart', 'input'];

class IdleWatch extends HTMLElement {
  private timer?: number;
  /** Whether anybody used this page since it was loaded; a code before the camera leaves nothing in the browser. */
  private touched = false;
  private countDown?: number;
  private question?: HTMLDialogElement;

  connectedCallback(): void {
    // Here and not when the file is loaded: the desk loads it too.
    keepNoHistory();
    signs.forEach((sign) => window.addEventListener(sign, this.alive, { capture: true, passive: true }));
    touches.forEach((touch) => window.addEventListener(touch, this.noteTouch, { capture: true, passive: true }));
    window.addEventListener('code-read', this.scanned, { capture: true });
    window.addEventListener('click', this.clicked, { capture: true });
    this.alive();
  }

  disconnectedCallback(): void {
    signs.forEach((sign) => window.removeEventListener(sign, this.alive, { capture: true }));
    touches.forEach((touch) => window.removeEventListener(touch, this.noteTouch, { capture: true }));
    window.removeEventListener('code-read', this.scanned, { capture: true });
    window.removeEventListener('click', this.clicked, { capture: true });
    window.clearTimeout(this.timer);
    this.close();
  }

  static get observedAttributes(): string[] {
    return ['seconds'];
  }

  /** Another page, another patience. */
  attributeChangedCallback(): void {
    if (this.isConnected) {
      this.alive();
    }
  }

  /** Needs no server: the button works while it restarts. */
  end(): void {
    void endVisit({
      address: this.text('address'),
      clearing: this.text('clearing'),
      waiting: this.text('waiting'),
      language: this.text('language'),
    });
  }

  private readonly clicked = (event: Event): void => {
    if ((event.target as Element).closest('.end-visit')) {
      this.end();
    }
  };

  private readonly noteTouch = (): void => {
    this.touched = true;
  };

  /** Somebody is here, and is to be answered. */
  private readonly scanned = (): void => this.stay();

  private readonly alive = (): void => {
    this.touched ||= !this.hasAttribute('start');
    if (!this.question) {
      window.clearTimeout(this.timer);
      this.timer = this.number('seconds') && window.setTimeout(() => this.still(), this.number('seconds') * 1000);
    }
  };

  private still(): void {
    if (!this.isFresh()) {
      this.ask();
    } else if (this.touched) {
      this.end();
    }
  }

  /** A start page as the next visitor expects it: nobody loses anything by its being cleared, so nobody is asked. */
  private isFresh(): boolean {
    const root = document.documentElement;
    return (
      this.hasAttribute('start') &&
      root.lang === this.getAttribute('language') &&
      ['', '1'].includes(root.style.getPropertyValue('--scale')) &&
      [root.dataset.palette, root.dataset.motion, root.dataset.sounds].every((wish) => (wish ?? 'normal') === 'normal')
    );
  }

  private ask(): void {
    const question = document.createElement('dialog');
    question.className = 'idle-question';
    question.setAttribute('aria-labelledby', 'idle-question-title');
    const title = document.createElement('h1');
    title.id = 'idle-question-title';
    title.textContent = this.text('question');
    const words = document.createElement('p');
    // The changing number would be read aloud again and again.
    words.setAttribute('aria-hidden', 'true');
    const stay = document.createElement('button');
    stay.className = 'big-button main';
    stay.textContent = this.text('stay');
    stay.addEventListener('click', () => this.stay());
    question.addEventListener('cancel', () => this.stay());
    question.append(title, words, stay);
    this.append(question);
    this.question = question;
    question.showModal();
    this.countFrom(this.number('warning'), words);
  }

  private countFrom(seconds: number, words: HTMLElement): void {
    words.textContent = this.text('words').replace('#', String(seconds));
    if (seconds <= 0) {
      this.end();
    } else {
      this.countDown = window.setTimeout(() => this.countFrom(seconds - 1, words), 1000);
    }
  }

  /** Also called by IdleWatch.java, for somebody who is busy beside the page. */
  stay(): void {
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

  private text(attribute: string): string {
    return this.getAttribute(attribute) ?? '';
  }
}

customElements.define('idle-watch', IdleWatch);
