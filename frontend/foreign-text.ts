/** Browser side of fi.jelppi.kiosk.ForeignText. */

/** What fi.jelppi.shared.i18n.Texts puts before a text that is there in Finnish only. */
const MARK = '\u2068';

class ForeignText extends HTMLElement {
  private readonly observer = new MutationObserver((changes) => changes.forEach((change) => this.look(change)));

  connectedCallback(): void {
    // Kept in its place while hidden, so that screen readers hear it when it comes.
    this.setAttribute('role', 'status');
    const frame = this.parentElement;
    if (frame) {
      this.observer.observe(frame, { childList: true, subtree: true, characterData: true });
      this.mark(frame);
    }
  }

  disconnectedCallback(): void {
    this.observer.disconnect();
  }

  private look(change: MutationRecord): void {
    if (change.type === 'characterData') {
      this.mark(change.target);
    }
    change.addedNodes.forEach((added) => this.mark(added));
  }

  private mark(within: Node): void {
    const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    for (let text: Node | null = within.nodeType === Node.TEXT_NODE ? within : texts.nextNode(); text; text = texts.nextNode()) {
      const around = text.parentElement;
      if (text.textContent?.startsWith(MARK)) {
        around?.setAttribute('lang', 'fi');
        around?.setAttribute('dir', 'ltr');
        around?.setAttribute('data-foreign', '');
      } else if (around?.hasAttribute('data-foreign')) {
        ['lang', 'dir', 'data-foreign'].forEach((name) => around.removeAttribute(name));
      }
    }
  }
}

customElements.define('foreign-text', ForeignText);
