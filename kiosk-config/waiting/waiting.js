// Waits for the kiosk and opens it; says what keeps it from starting.
const LONG = 60_000;
const EVERY = 1_000;
const started = Date.now();
const byId = (id) => document.getElementById(id);

const show = (id) => {
  for (const part of ['waiting', 'long', 'problem']) {
    byId(part).hidden = part !== id;
  }
};

const tellProblem = (problem) => {
  for (const part of ['property', 'value', 'example', 'where', 'why']) {
    byId(part).textContent = problem[part] ?? '';
    byId(part).parentElement.hidden = !problem[part];
  }
  show('problem');
};

const tellCall = (call) => {
  byId('call').hidden = !call;
  byId('who').textContent = call?.who ?? '';
  byId('phone').textContent = call?.phone ?? '';
};

// The answer itself may not be read from another address; that there is one is enough. A tablet shows its certificate only
// where it may show who it is.
const answers = async (kiosk) => {
  try {
    await fetch(new URL('icons/jelppi.svg', kiosk), { mode: 'no-cors', credentials: 'include', cache: 'no-store', signal: AbortSignal.timeout(4_000) });
    return true;
  } catch {
    return false;
  }
};

const look = async () => {
  try {
    const state = await (await fetch('state')).json();
    if (await answers(state.kiosk)) {
      location.replace(state.kiosk);
      return;
    }
    tellCall(state.call);
    if (state.problem?.kind === 'setting') {
      tellProblem(state.problem);
    } else {
      show(Date.now() - started > LONG ? 'long' : 'waiting');
    }
  } catch {
    // This page's own server is asked again, too.
  }
  setTimeout(look, EVERY);
};

look();
