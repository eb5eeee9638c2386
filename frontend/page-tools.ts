/** Browser side of fi.jelppi.shared.touch.PageTools. */

type Note = { hertz: number; at: number; seconds: number };

/** Rising for good, one for known, two level ones for another place, falling for bad: told apart without seeing. */
const sounds: Record<string, Note[]> = {
  good: [{ hertz: 660, at: 0, seconds: 0.12 }, { hertz: 880, at: 0.12, seconds: 0.2 }],
  known: [{ hertz: 660, at: 0, seconds: 0.2 }],
  other: [{ hertz: 520, at: 0, seconds: 0.14 }, { hertz: 520, at: 0.22, seconds: 0.14 }],
  bad: [{ hertz: 330, at: 0, seconds: 0.2 }, { hertz: 220, at: 0.2, seconds: 0.35 }],
};

const rightToLeft = ['ar'];

/** Milliseconds without another picture after which a page is printed as it is. */
const patience = 20_000;

let audio: AudioContext | undefined;

class PageTools extends HTMLElement {
  private printing = false;

  connectedCallback(): void {
    this.hidden = true;
  }

  textSize(percent: number): void {
    document.documentElement.style.setProperty('--scale', String(percent / 100));
  }

  palette(name: string): void {
    document.documentElement.dataset.palette = name;
  }

  motion(name: string): void {
    document.documentElement.dataset.motion = name;
  }

  sounds(name: string): void {
    document.documentElement.dataset.sounds = name;
  }

  language(tag: string): void {
    document.documentElement.lang = tag;
    document.documentElement.dir = rightToLeft.includes(tag) ? 'rtl' : 'ltr';
  }

  connectionTexts(lost: string, back: string): void {
    const indicator = (window as any).Vaadin?.connectionIndicator;
    if (indicator) {
      indicator.offlineText = lost;
      indicator.reconnectingText = lost;
      indicator.onlineText = back;
      indicator.setAttribute('role', 'status');
    }
  }

  load(address: string): void {
    location.replace(address);
  }

  /** Silent when the browser has no sound device or has not been touched yet; an answer never depends on it. */
  sound(name: string): void {
    if (document.documentElement.dataset.sounds === 'off') {
      return;
    }
    audio ??= new AudioContext();
    if (audio.state === 'suspended') {
      audio.resume().catch(() => undefined);
    }
    for (const note of sounds[name] ?? []) {
      this.play(audio, note);
    }
  }

  private play(context: AudioContext, note: Note): void {
    const start = context.currentTime + note.at;
    const volume = context.createGain();
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.3, start + 0.015);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + note.seconds);
    volume.connect(context.destination);
    const tone = context.createOscillator();
    tone.frequency.value = note.hertz;
    tone.connect(volume);
    tone.start(start);
    tone.stop(start + note.seconds);
  }

  /** When all pictures are there: some are drawn for this very sheet. Once, however often it is asked for meanwhile. */
  async printPage(): Promise<void> {
    if (this.printing) {
      return;
    }
    this.printing = true;
    try {
      await this.pictures();
      // Whoever went on does not find the next page printed.
      if (this.isConnected) {
        window.print();
      }
    } finally {
      this.printing = false;
    }
  }

  /** One that fails is waited for no more, nor are any once none has come for a while. */
  private pictures(): Promise<void> {
    let left = [...document.images].filter((picture) => !picture.complete);
    return new Promise((done) => {
      let late = setTimeout(done, patience);
      const came = (picture: HTMLImageElement) => {
        left = left.filter((other) => other !== picture);
        clearTimeout(late);
        late = setTimeout(done, left.length === 0 ? 0 : patience);
      };
      for (const picture of left) {
        picture.addEventListener('load', () => came(picture), { once: true });
        picture.addEventListener('error', () => came(picture), { once: true });
      }
      if (left.length === 0) {
        done();
      }
    });
  }
}

customElements.define('page-tools', PageTools);
