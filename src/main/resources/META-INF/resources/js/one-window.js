// The hall's screen has one window. A link that is followed with Shift, Ctrl or the middle button would open another beside
// it, with an address line: it does nothing instead.
const opensAnother = (event) => event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || event.button === 1;

for (const kind of ['click', 'auxclick']) {
  addEventListener(
    kind,
    (event) => {
      if (opensAnother(event) && event.composedPath().some((part) => part instanceof HTMLAnchorElement)) {
        event.preventDefault();
      }
    },
    { capture: true },
  );
}
