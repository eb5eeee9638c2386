// The stop-watch of the tap bench. Starts with the click or the key as the browser stamps it, stops in the frame after the answer
// came into the page, when it has been painted.
(() => {
  window.tapTimes = [];
  let expected = null;
  let from = null;

  window.awaitAnswer = (answer) => {
    expected = new Function(`return ${answer};`);
    from = null;
  };

  function look() {
    if (from === null || !expected?.()) {
      return;
    }
    const started = from;
    from = null;
    expected = null;
    requestAnimationFrame(() => requestAnimationFrame((painted) => window.tapTimes.push(painted - started)));
  }

  window.addEventListener(
    'click',
    (click) => {
      from = click.timeStamp;
    },
    { capture: true },
  );
  // A key of a keyboard; one on the screen began with its click.
  window.addEventListener(
    'input',
    (input) => {
      from ??= input.timeStamp;
    },
    { capture: true },
  );
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['lang', 'class', 'hidden', 'state'],
  });
})();
