// Turns the job wall's pages, and fetches what is new. Without a network it goes on with what it has.
const TURN_MS = 15_000;
const FETCH_MS = 300_000;
let at = 0;

function show() {
  const cards = document.querySelectorAll('.wall-card');
  const where = document.querySelector('.wall-where');
  if (cards.length === 0) {
    where.textContent = '';
    return;
  }
  at %= cards.length;
  cards.forEach((card, number) => { card.hidden = number !== at; });
  where.textContent = `${at + 1} / ${cards.length}`;
}

async function fetchNew() {
  try {
    const answer = await fetch(location.href, { cache: 'no-store' });
    const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
    if (fresh) {
      document.querySelector('main').replaceWith(fresh);
      show();
    }
  } catch {
    // What is there stays until the network is back.
  }
}

show();
setInterval(() => { at += 1; show(); }, TURN_MS);
setInterval(fetchNew, FETCH_MS);
