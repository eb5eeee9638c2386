// A scanner on the keyboard, as fast as the real ones; Playwright's own typing is slower than that.
(() => {
  let ended = false;

  // The page clears itself first and is loaded anew when the node has ended the session; a new page runs this file anew.
  window.endVisit = () => {
    ended = true;
    document.querySelector('.end-visit').click();
  };

  window.mayScan = () =>
    !ended &&
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
