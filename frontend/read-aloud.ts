/** Browser side of fi.jelppi.kiosk.ReadAloud: the browser's own voices say what stands on the screen. */

/** Browsers tell their voices some time after they were asked. */
const VOICES_MS = 1500;
/** What nobody wants to hear: pictures, running numbers, forty keys. */
const silent = '[aria-hidden="true"], .keypad, .on-screen-keyboard, qr-scanner';

function voices(): Promise<SpeechSynthesisVoice[]> {
  const known = speechSynthesis.getVoices();
  if (known.length > 0) {
    return Promise.resolve(known);
  }
  return new Promise((found) => {
    speechSynthesis.addEventListener('voiceschanged', () => found(speechSynthesis.getVoices()), { once: true });
    window.setTimeout(() => found(speechSynthesis.getVoices()), VOICES_MS);
  });
}

/** A voice of the same language; of another one it would be noise. */
function voiceFor(language: string, all: SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const wanted = language.split('-')[0];
  return all.find((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === wanted);
}

interface Passage {
  text: string;
  language: string;
}

function passages(of: Element): Passage[] {
  const found: Passage[] = [];
  const walker = document.createTreeWalker(of, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    const text = node.textContent?.trim();
    if (text && around?.checkVisibility({ visibilityProperty: true }) && !around.closest(silent)) {
      found.push({ text, language: around.closest<HTMLElement>('[lang]')?.lang ?? '' });
    }
  }
  return found;
}

class ReadAloud extends HTMLElement {
  private readonly stop = document.createElement('button');
  /** Kept, for browsers forget to tell the end of those that nobody holds. */
  private said: SpeechSynthesisUtterance[] = [];

  connectedCallback(): void {
    this.stop.className = 'big-button main chip';
    this.stop.type = 'button';
    this.stop.textContent = this.getAttribute('stop');
    this.stop.addEventListener('click', this.hush);
    window.addEventListener('code-read', this.hush, { capture: true });
    this.replaceChildren(this.stop);
    this.hidden = true;
    // Asked early, so that they are there when somebody opens "Aa".
    window.speechSynthesis?.getVoices();
  }

  disconnectedCallback(): void {
    window.removeEventListener('code-read', this.hush, { capture: true });
    this.hush();
  }

  /** Whether this machine speaks the language of the page. */
  async canRead(): Promise<boolean> {
    return 'speechSynthesis' in window && voiceFor(document.documentElement.lang, await voices()) !== undefined;
  }

  async read(): Promise<void> {
    this.hush();
    const all = await voices();
    const stage = document.querySelector('.stage');
    const screen = stage?.hasChildNodes() ? stage : document.querySelector('.page');
    this.said = passages(screen ?? document.body).flatMap((passage) => this.utterance(passage, all));
    this.said.at(-1)?.addEventListener('end', this.hush);
    this.said.forEach((part) => speechSynthesis.speak(part));
    this.hidden = this.said.length === 0;
  }

  private utterance(passage: Passage, all: SpeechSynthesisVoice[]): SpeechSynthesisUtterance[] {
    const voice = voiceFor(passage.language, all);
    if (!voice) {
      return [];
    }
    const said = new SpeechSynthesisUtterance(passage.text);
    said.voice = voice;
    said.lang = voice.lang;
    return [said];
  }

  readonly hush = (): void => {
    this.said = [];
    this.hidden = true;
    window.speechSynthesis?.cancel();
  };
}

customElements.define('read-aloud', ReadAloud);
