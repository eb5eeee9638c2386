// The stop-watch of the scan bench. Starts with the first video frame whose top left corner is black (the film marks its
// code frames so), stops in the frame after the green answer came into the page, when it has been painted. An answer
// that comes after the code has left counts too; a code that the next one overtakes is missed.
(() => {
  window.scanTimes = [];
  window.scansShown = 0;
  let dark = false;
  let shownSince = null;
  const spot = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

  function watchFrames(video) {
    video.requestVideoFrameCallback((now) => {
      spot.drawImage(video, 20, 20, 1, 1, 0, 0, 1, 1);
      const darkNow = spot.getImageData(0, 0, 1, 1).data[0] < 60;
      if (darkNow && !dark) {
        window.scansShown += 1;
        shownSince = now;
      }
      dark = darkNow;
      watchFrames(video);
    });
  }

  function answered() {
    const from = shownSince;
    if (from === null) {
      return;
    }
    shownSince = null;
    requestAnimationFrame(() => requestAnimationFrame((painted) => window.scanTimes.push(painted - from)));
  }

  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) {
        if (!(node instanceof Element)) {
          continue;
        }
        const scanner = node.matches('qr-scanner') ? node : node.querySelector('qr-scanner');
        if (scanner) {
          customElements.whenDefined('qr-scanner').then(() => watchFrames(scanner.shadowRoot.querySelector('video')));
        }
        if (node.matches('.answer.good') || node.querySelector('.answer.good')) {
          answered();
        }
      }
    }
  }).observe(document, { childList: true, subtree: true });
})();
