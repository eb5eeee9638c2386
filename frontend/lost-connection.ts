/**
 * Browser side of fi.jelppi.kiosk.LostConnection: says in plain words that the node does not answer, and that nothing needs to be
 * done. The framework tries again by itself and loads the page anew when the node has forgotten it.
 */
interface ConnectionState {
  state: string;
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

const lost = ['reconnecting', 'connection-lost'];

/** The framework notices at the next request only, which on a quiet page is the visitor's own tap; so the page asks. */
const ASK_EVERY_MS = 4000;
const AGAIN_MS = 1000;
const PATIENCE_MS = 5000;
/** One answer may be missed on a busy machine, or because this page is being left. */
const MISSED = 2;

class LostConnection extends HTMLElement {
  private connection?: ConnectionState;
  private timer?: number;
  private missed = 0;

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    this.connection = (window as unknown as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
    this.connection?.addStateChangeListener(this.changed);
    this.changed();
    this.askLater(ASK_EVERY_MS);
  }

  disconnectedCallback(): void {
    this.connection?.removeStateChangeListener(this.changed);
    window.clearTimeout(this.timer);
  }

  private askLater(milliseconds: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), milliseconds);
  }

  private async ask(): Promise<void> {
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      await fetch(this.getAttribute('address') ?? '', { method: 'HEAD', cache: 'no-store', signal });
      this.missed = 0;
    } catch {
      this.missed += 1;
    }
    this.changed();
    if (this.isConnected) {
      this.askLater(this.missed === 0 ? ASK_EVERY_MS : AGAIN_MS);
    }
  }

  private readonly changed = (): void => {
    const away = this.missed >= MISSED || lost.includes(this.connection?.state ?? '');
    const words = (away && this.getAttribute('words')) || '';
    // Said once, not at each try.
    if (this.textContent !== words) {
      this.textContent = words;
    }
    // A tap that nobody answers would look like a broken screen.
    document.querySelector('.kiosk > main')?.toggleAttribute('inert', away);
  };
}

customElements.define('lost-connection', LostConnection);
