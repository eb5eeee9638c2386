/**
 * Browser side of fi.jelppi.guides.desk.KioskScreen: shows what is in it in a page of its own that is as large as a touch screen, so that
 * the touch screen's own styles draw it, and scales that page down. The page has no scripts, and nothing in it can be pressed.
 */

const sizes: Record<string, { width: number; height: number }> = {
  lying: { width: 1280, height: 800 },
  upright: { width: 800, height: 1280 },
};

class KioskScreen extends HTMLElement {
  static readonly observedAttributes = ['posture', 'palette', 'language', 'name'];

  private readonly frame = document.createElement('iframe');
  private readonly content = new MutationObserver(() => this.draw());
  private readonly room = new ResizeObserver(() => this.fit());

  constructor() {
    super();
    // What stands in this element itself is not drawn, because the shadow has no place for it.
    this.attachShadow({ mode: 'open' }).append(this.frame);
    this.frame.part.add('frame');
    this.frame.setAttribute('sandbox', 'allow-same-origin');
    this.frame.tabIndex = -1;
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
    page.head.replaceChildren(base, ...[...styles].map((style) => page.importNode(style, true)));
    this.draw();
  }

  private draw(): void {
    const page = this.frame.contentDocument;
    if (!page?.body) {
      return;
    }
    const language = this.getAttribute('language') ?? '';
    const at = page.documentElement.scrollTop;
    page.documentElement.lang = language;
    page.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    page.documentElement.dataset.palette = this.getAttribute('palette') ?? 'normal';
    page.body.inert = true;
    page.body.replaceChildren(...[...this.children].map((child) => page.importNode(child, true)));
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
