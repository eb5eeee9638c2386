/** The camera of this machine: which one, in what state, and how it comes back by itself. */

export type CameraState = 'starting' | 'running' | 'none' | 'denied' | 'busy' | 'unplugged';

/** How long to wait before asking again for a camera that is missing or in use elsewhere. */
const RETRY_MS = 2500;

const stateOfError: Record<string, CameraState> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

export class Camera {
  private stream?: MediaStream;
  private retry?: number;
  private wanted = false;
  private wasRunning = false;
  /** Counts attempts, so that one that was overtaken lets go of what it got. */
  private attempt = 0;

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly onState: (state: CameraState) => void,
    /** Label of the camera chosen on this machine; ids change when the browser's storage is cleared. */
    public label: string,
  ) {}

  async start(): Promise<void> {
    this.wanted = true;
    navigator.mediaDevices?.addEventListener('devicechange', this.devicesChanged);
    await this.open();
  }

  stop(): void {
    this.wanted = false;
    this.wasRunning = false;
    navigator.mediaDevices?.removeEventListener('devicechange', this.devicesChanged);
    this.release();
  }

  get track(): MediaStreamTrack | undefined {
    return this.stream?.getVideoTracks()[0];
  }

  get hasTorch(): boolean {
    return Boolean((this.track?.getCapabilities?.() as { torch?: boolean } | undefined)?.torch);
  }

  async torch(on: boolean): Promise<void> {
    await this.track?.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
  }

  async all(): Promise<MediaDeviceInfo[]> {
    const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
    return devices.filter((device) => device.kind === 'videoinput');
  }

  /** Takes the next camera of the machine and answers its label. */
  async next(): Promise<string> {
    const cameras = await this.all();
    const now = cameras.findIndex((camera) => camera.label === this.track?.label);
    this.label = cameras[(now + 1) % cameras.length]?.label ?? '';
    await this.open();
    return this.label;
  }

  private async open(): Promise<void> {
    this.release();
    const mine = ++this.attempt;
    if (!this.wasRunning) {
      this.onState('starting');
    }
    try {
      const stream = await this.request();
      if (mine !== this.attempt || !this.wanted) {
        stream.getTracks().forEach((track) => track.stop());
        return;
      }
      await this.show(stream);
    } catch (error) {
      if (mine === this.attempt && this.wanted) {
        this.failed(error as DOMException);
      }
    }
  }

  private async request(): Promise<MediaStream> {
    if (!navigator.mediaDevices) {
      throw new DOMException('no camera without a secure address', 'NotFoundError');
    }
    const chosen = (await this.all()).find((camera) => this.label !== '' && camera.label === this.label);
    return navigator.mediaDevices.getUserMedia({
      audio: false,
      video: {
        width: { ideal: 1280 },
        height: { ideal: 720 },
        ...(chosen ? { deviceId: { exact: chosen.deviceId } } : { facingMode: 'user' }),
      },
    });
  }

  private async show(stream: MediaStream): Promise<void> {
    this.stream = stream;
    this.track?.addEventListener('ended', () => this.lost());
    this.video.srcObject = stream;
    await this.video.play();
    this.wasRunning = true;
    this.onState('running');
  }

  private failed(error: DOMException): void {
    const state = stateOfError[error.name] ?? 'none';
    this.onState(state === 'none' && this.wasRunning ? 'unplugged' : state);
    this.again();
  }

  private lost(): void {
    this.release();
    this.onState('unplugged');
    this.again();
  }

  private again(): void {
    window.clearTimeout(this.retry);
    this.retry = window.setTimeout(() => this.wanted && void this.open(), RETRY_MS);
  }

  private readonly devicesChanged = (): void => {
    if (this.wanted && this.track?.readyState !== 'live') {
      void this.open();
    }
  };

  private release(): void {
    window.clearTimeout(this.retry);
    this.attempt++;
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = undefined;
    this.video.srcObject = null;
  }
}
