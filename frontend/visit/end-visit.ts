/** Ends a visit from inside the browser, so that the screen is cleared at once, also while the node restarts (decision 0110). */
import { forgetTraces } from './traces';

/** How long an answer may take before the node counts as away, and how long to wait before asking again. */
const PATIENCE_MS = 5000;
const AGAIN_MS = 1000;

export interface Ending {
  /** Where the node ends the session and sends on to the start. */
  address: string;
  /** Said while the screen is cleared, in the language of the one who leaves. */
  clearing: string;
  /** Said while the node is away, in the language of the next one. */
  waiting: string;
  language: string;
}

let ending = false;

export async function endVisit(how: Ending): Promise<void> {
  if (ending) {
    return;
  }
  ending = true;
  const words = drawCurtain(how.clearing);
  // Whatever loads this page again meanwhile loads the start.
  history.replaceState(null, '', '/');
  await forgetTraces();
  hangUp();
  while (!(await hasEnded(how.address))) {
    document.documentElement.lang = how.language;
    document.documentElement.dir = 'ltr';
    words.textContent = how.waiting;
    await new Promise((later) => window.setTimeout(later, AGAIN_MS));
  }
  // Not by the address that clears: clearing once more takes up to half a second.
  location.replace('/');
}

/**
 * Over this line the node would tell the framework that its session has ended, and the framework would load the page as well: of
 * the two sessions that this opens nobody would end the one (decision 0307).
 */
function hangUp(): void {
  const { vaadinPush } = window as { vaadinPush?: { atmosphere?: { unsubscribe(): void } } };
  vaadinPush?.atmosphere?.unsubscribe();
}

/** Takes the place of everything that was on the screen. */
function drawCurtain(text: string): HTMLElement {
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  words.textContent = text;
  const curtain = document.createElement('main');
  curtain.className = 'curtain';
  curtain.append(words);
  document.body.replaceChildren(curtain);
  return words;
}

/** A browser would show its own page of technical words, for good, if it were sent to a node that is away. */
async function hasEnded(address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(address, { cache: 'no-store', redirect: 'manual', signal });
    return answer.type === 'opaqueredirect';
  } catch {
    return false;
  }
}
