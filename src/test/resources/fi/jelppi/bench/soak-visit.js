// A scanner on the keyboard, as fast as the real ones; Playwright's own typing is slower than that.
(() => {
  window.mayScan = () =>
    document.querySelector('main .home') &&
    customElements.get('wedge-scanner') &&
    document.querySelector('wedge-scanner') &&
    window.Vaadin?.Flow?.clients &&
    Object.values(window.Vaadin.Flow.clients).every((client) => !client.isActive?.());

  window.scan = (text) => {
    for (const key of [...text, 'Enter']) {
      for (const kind of ['keydown', 'keyup']) {
        document.body.dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true, cancelable: true, composed: true }));
      }
    }
  };
})();
