/** Browser side of fi.jelppi.device.kiosk.MicrophoneMeter: how loud it is at the microphone. Nothing is kept and nothing sent. */

type State = 'starting' | 'running' | 'none' | 'denied' | 'busy';

const stateOfError: Record<string, State> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Decibels below full scale at which the bar is empty. */
const SILENCE = -60;
/** Of a hundred; a voice at a table's distance passes it, a fan does not. */
const HEARD = 35;
const TOLD_EVERY_MS = 250;

const style = `
  :host { display: block; height: 40px; border: 2px solid var(--line); border-radius: 12px; overflow: hidden; background: var(--card); }
  div { height: 100%; width: 0; background: var(--ok); }
`;

class MicrophoneMeter extends HTMLElement {
  private readonly bar = document.createElement('div');
  private stream?: MediaStream;
  private audio?: AudioContext;
  private heard = false;
  private told = 0;
  /** Counts attempts, so that one that was overtaken lets go of what it got. */
  private attempt = 0;

  constructor() {
    super();
    const sheet = document.createElement('style');
    sheet.textContent = style;
    this.attachShadow({ mode: 'open' }).append(sheet, this.bar);
  }

  connectedCallback(): void {
    this.role = 'meter';
    this.ariaValueMin = '0';
    this.ariaValueMax = '100';
    this.ariaValueNow = '0';
    document.addEventListener('visibilitychange', this.visibilityChanged);
    window.addEventListener('pagehide', this.release);
    void this.open();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.visibilityChanged);
    window.removeEventListener('pagehide', this.release);
    this.release();
  }

  private async open(): Promise<void> {
    const mine = ++this.attempt;
    this.tell('starting');
    try {
      if (!navigator.mediaDevices) {
        throw new DOMException('no microphone without a secure address', 'NotFoundError');
      }
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: false });
      if (mine !== this.attempt) {
        stream.getTracks().forEach((track) => track.stop());
        return;
      }
      this.listen(stream);
    } catch (error) {
      if (mine === this.attempt) {
        this.tell(stateOfError[(error as DOMException).name] ?? 'none');
      }
    }
  }

  private listen(stream: MediaStream): void {
    this.stream = stream;
    stream.getAudioTracks()[0]?.addEventListener('ended', () => {
      this.release();
      this.tell('none');
    });
    this.audio = new AudioContext();
    const analyser = this.audio.createAnalyser();
    this.audio.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const audio = this.audio;
    const look = (): void => {
      if (audio !== this.audio) {
        return;
      }
      analyser.getFloatTimeDomainData(samples);
      this.show(level(samples));
      requestAnimationFrame(look);
    };
    this.tell('running');
    look();
  }

  private show(now: number): void {
    this.bar.style.width = `${now}%`;
    if (performance.now() - this.told > TOLD_EVERY_MS) {
      this.told = performance.now();
      this.ariaValueNow = String(now);
    }
    if (now >= HEARD && !this.heard) {
      this.heard = true;
      this.dispatchEvent(new CustomEvent('microphone-heard'));
    }
  }

  private readonly release = (): void => {
    this.attempt++;
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = undefined;
    void this.audio?.close();
    this.audio = undefined;
    this.bar.style.width = '0';
  };

  private readonly visibilityChanged = (): void => {
    if (document.hidden) {
      this.release();
    } else {
      void this.open();
    }
  };

  private tell(state: State): void {
    this.setAttribute('state', state);
    this.dispatchEvent(new CustomEvent('microphone-state', { detail: { state } }));
  }
}

/** 0 for silence to 100 for as loud as it gets. */
function level(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  const decibels = power > 0 ? 10 * Math.log10(power) : SILENCE;
  return Math.round(Math.min(100, Math.max(0, ((decibels - SILENCE) / -SILENCE) * 100)));
}

customElements.define('microphone-meter', MicrophoneMeter);
