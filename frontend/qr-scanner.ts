/** Browser side of fi.jelppi.shared.touch.QrScanner: the camera's picture with a frame to aim at, and what it reads. */
import { Camera, type CameraState } from './camera';

/** A code counts as gone when it has not been seen for this long. */
const GONE_MS = 3000;

/** Kept while the page lives, so that a code held still is not read again when the screen changes. */
const last = { text: '', seen: -Infinity };

/** Kept while the page lives: loading the decoder takes longer than a visitor should wait. */
let decoder: Worker | undefined;
let pictures = 0;

function theDecoder(): Worker {
  decoder ??= new Worker(new URL('./qr-worker.ts', import.meta.url), { type: 'module' });
  return decoder;
}

interface Answer {
  number: number;
  text: string | null;
}

const style = `
  :host { display: block; position: relative; overflow: hidden; background: #0b1f26; }
  video { width: 100%; height: 100%; object-fit: cover; transform: scaleX(-1); display: block; }
  :host(:not([state="running"])) video { visibility: hidden; }
  .guide { position: absolute; inset: 0; margin: auto; height: min(72%, 26rem); aspect-ratio: 1; max-width: 80%;
    border-radius: 28px; border: 5px solid #fff; box-shadow: 0 0 0 200vmax #0005; }
  :host(:not([state="running"])) .guide { display: none; }
  .guide.read { border-color: #7dffb0; }
`;

class QrScanner extends HTMLElement {
  private readonly video = document.createElement('video');
  private readonly guide = document.createElement('div');
  private camera?: Camera;
  /** Number of the picture that the decoder has now; an answer to any other is not for this scanner. */
  private reading = 0;

  constructor() {
    super();
    const sheet = document.createElement('style');
    sheet.textContent = style;
    this.video.muted = true;
    this.video.playsInline = true;
    this.guide.className = 'guide';
    this.attachShadow({ mode: 'open' }).append(sheet, this.video, this.guide);
  }

  connectedCallback(): void {
    this.video.setAttribute('aria-hidden', 'true');
    document.addEventListener('visibilitychange', this.visibilityChanged);
    window.addEventListener('pagehide', this.release);
    this.open();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.visibilityChanged);
    window.removeEventListener('pagehide', this.release);
    this.release();
  }

  async nextCamera(): Promise<void> {
    const label = await this.camera?.next();
    this.tell('camera-chosen', { label: label ?? '' });
  }

  async torch(on: boolean): Promise<void> {
    await this.camera?.torch(on);
  }

  private open(): void {
    if (this.camera || document.hidden) {
      return;
    }
    theDecoder().addEventListener('message', this.answered);
    this.reading = 0;
    this.camera = new Camera(this.video, (state) => this.stateChanged(state), this.getAttribute('camera') ?? '');
    void this.camera.start();
    this.nextFrame();
  }

  private readonly release = (): void => {
    this.camera?.stop();
    this.camera = undefined;
    decoder?.removeEventListener('message', this.answered);
  };

  private readonly visibilityChanged = (): void => {
    if (document.hidden) {
      this.release();
    } else {
      this.open();
    }
  };

  private async stateChanged(state: CameraState): Promise<void> {
    this.setAttribute('state', state);
    const cameras = state === 'running' ? (await this.camera?.all())?.length ?? 0 : 0;
    this.tell('camera-state', { state, cameras, torch: this.camera?.hasTorch ?? false });
  }

  private nextFrame(): void {
    const camera = this.camera;
    this.video.requestVideoFrameCallback(() => {
      if (camera && camera === this.camera) {
        void this.read();
        this.nextFrame();
      }
    });
  }

  /** One picture at a time: a slow machine skips frames instead of piling them up. */
  private async read(): Promise<void> {
    if (this.reading) {
      return;
    }
    const number = ++pictures;
    this.reading = number;
    try {
      const picture = await createImageBitmap(this.video);
      theDecoder().postMessage({ number, picture }, [picture]);
    } catch {
      // The camera went away between two frames; its own state says so.
      this.reading = 0;
    }
  }

  private readonly answered = ({ data: { number, text } }: MessageEvent<Answer>): void => {
    if (number !== this.reading) {
      return;
    }
    this.reading = 0;
    this.guide.classList.toggle('read', text !== null);
    if (text === null) {
      return;
    }
    const now = performance.now();
    const again = text === last.text && now - last.seen < GONE_MS;
    last.text = text;
    last.seen = now;
    if (!again) {
      this.tell('code-read', { readings: [text] });
    }
  };

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

customElements.define('qr-scanner', QrScanner);
