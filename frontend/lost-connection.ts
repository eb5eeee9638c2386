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

class LostConnection extends HTMLElement {
  private connection?: ConnectionState;

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    this.connection = (window as unknown as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
    this.connection?.addStateChangeListener(this.changed);
    this.changed();
  }

  disconnectedCallback(): void {
    this.connection?.removeStateChangeListener(this.changed);
  }

  private get page(): HTMLElement | null {
    return document.querySelector<HTMLElement>('.kiosk > main');
  }

  private readonly changed = (): void => {
    const away = lost.includes(this.connection?.state ?? '');
    this.textContent = away ? this.getAttribute('words') : '';
    // A tap that nobody answers would look like a broken screen.
    this.page?.toggleAttribute('inert', away);
  };
}

customElements.define('lost-connection', LostConnection);
