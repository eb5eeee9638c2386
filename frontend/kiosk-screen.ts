/**
 * Browser side of fi.jelppi.guides.desk.KioskScreen: shows what is in it in a page of its own that is as large as a touch screen, so that
 * the touch screen's own styles draw it, and scales that page down. The page has no scripts, and nothing in it can be pressed; it is
 * read, and moved up and down, like any other.
 */

const sizes: Record<string, { width: number; height: number }> = {
  lying: { width: 1280, height: 800 },
  upright: { width: 800, height: 1280 },
};

/** It keeps its look and its words. */
function disable(part: Element): void {
  part.removeAttribute('tabindex');
  if (part.tagName === 'BUTTON') {
    part.setAttribute('tabindex', '-1');
    part.setAttribute('aria-disabled', 'true');
  } else {
    part.removeAttribute('href');
  }
}

class KioskScreen extends HTMLElement {
  static readonly observedAttributes = ['posture', 'palette', 'language', 'name'];

  private readonly frame = document.createElement('iframe');
  private readonly content = new MutationObserver((changes) => {
    // This element's own height is not what is in it.
    if (changes.some((change) => change.type === 'childList' || change.target !== this)) {
      this.draw();
    }
  });
  private readonly room = new ResizeObserver(() => this.fit());
  private shown: string | null = null;

  constructor() {
    super();
    // What stands in this element itself is not drawn, because the shadow has no place for it.
    this.attachShadow({ mode: 'open' }).append(this.frame);
    this.frame.part.add('frame');
    this.frame.setAttribute('sandbox', 'allow-same-origin');
    this.frame.addEventListener('load', () => this.begin());
    this.frame.srcdoc = '<!doctype html>';
  }

  connectedCallback(): void {
    this.room.observe(this);
    this.content.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
    this.fit();
  }

  disconnectedCallback(): void {
    this.room.disconnect();
    this.content.disconnect();
  }

  attributeChangedCallback(): void {
    this.fit();
    this.draw();
  }

  /** The styles of this page are those of the touch screen, too. */
  private begin(): void {
    const page = this.frame.contentDocument;
    if (!page) {
      return;
    }
    const base = page.createElement('base');
    base.href = document.baseURI;
    const styles = document.head.querySelectorAll('link[rel="stylesheet"], style');
    const focus = page.createElement('style');
    focus.textContent = 'body:focus-visible { outline: 8px solid var(--sky); outline-offset: -8px; }';
    page.head.replaceChildren(base, ...[...styles].map((style) => page.importNode(style, true)), focus);
    // Where the keys go that move the page.
    page.body.tabIndex = 0;
    this.draw();
  }

  private draw(): void {
    const page = this.frame.contentDocument;
    if (!page?.body) {
      return;
    }
    const language = this.getAttribute('language') ?? '';
    const step = this.getAttribute('step');
    const at = step === this.shown ? page.documentElement.scrollTop : 0;
    this.shown = step;
    page.title = this.getAttribute('name') ?? '';
    page.documentElement.lang = language;
    page.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    page.documentElement.dataset.palette = this.getAttribute('palette') ?? 'normal';
    page.body.replaceChildren(...[...this.children].map((child) => page.importNode(child, true)));
    page.body.querySelectorAll('button, a[href], [tabindex]').forEach(disable);
    page.documentElement.scrollTop = at;
  }

  private fit(): void {
    const { width, height } = sizes[this.getAttribute('posture') ?? ''] ?? sizes.lying;
    const scale = this.clientWidth / width;
    this.frame.title = this.getAttribute('name') ?? '';
    this.frame.style.width = `${width}px`;
    this.frame.style.height = `${height}px`;
    this.frame.style.transform = `scale(${scale})`;
    this.style.height = `${height * scale}px`;
  }
}

customElements.define('kiosk-screen', KioskScreen);
