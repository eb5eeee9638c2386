/**
 * A Jitsi meeting in a frame without Jitsi's own buttons; browser side of fi.jelppi.shared.meeting.JitsiMeeting, and the
 * static file /js/jitsi-meeting.js of the public pages (decision 0283). One file, nothing imported.
 *
 * Attributes: domain (host or host:port), room, subject, frame-title, display-name, language, view (speaker | tiles),
 * start-audio-muted, start-video-muted, start-silent (neither hears nor speaks), and time-outs in seconds: script-timeout, ready-timeout, joined-timeout,
 * lobby-timeout, lost-timeout. Property: jwt. Attribute "state" says where it stands: idle (none), joining, waiting,
 * joined, rejoining or leaving.
 *
 * Events: meeting-state {state: joining|waiting|joined|rejoining|leaving|left|ended, endpoint, ms},
 * meeting-failed {why, retry}, meeting-muted {audio, video}, meeting-participants {count, change, endpoint, name},
 * meeting-role {moderator}, meeting-hand {endpoint, raised}, meeting-link {weak}, meeting-knock {endpoint, name},
 * meeting-recording {on}, meeting-recording-link {link, ttl}, meeting-error {name}.
 *
 * @typedef {'script'|'framed'|'ready'|'join'|'token'|'denied'|'kicked'|'lost'} Why
 *   script: the server's script did not come; framed: a page came, but not Jitsi's, or it may not stand in ours; ready: no
 *   page came; join: the meeting was not reached; token: it was refused as expired or wrong; denied: nobody let us in;
 *   kicked: a moderator took us out; lost: the connection went and did not come back.
 * @typedef {(name: string, detail: object) => void} Tell
 * @typedef {{name: string, device: string}} Participant
 */

const CLOSE_MS = 3000;
const ANSWER_MS = 3000;
const LINK_MS = 10_000;
/** Jitsi's measure of a connection, 0–100, and lost packets in per cent. */
const WEAK_QUALITY = 30;
const WEAK_LOSS = 10;
/** So many measurements alike make a link weak, or well again. */
const ALIKE = 2;

const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i;
/** Rooms of JaaS lie below their tenant. */
const ROOM = /^(?:[A-Za-z0-9-]+\/)?[a-z0-9-]+$/;

const REFUSED_TOKENS = [
  'connection.passwordRequired',
  'conference.authenticationRequired',
  'conference.connectionError.notAllowed',
];
const CLOSED_DOORS = ['conference.connectionError.accessDenied', 'conference.passwordRequired', 'conference.max_users'];

const style = new CSSStyleSheet();
style.replaceSync(`
  :host { display: block; position: relative; overflow: hidden; background: #0b1f26; }
  .place, iframe { display: block; width: 100%; height: 100%; border: 0; }
`);

/** Jitsi's script of each domain, loaded once; one that failed is asked for again with a fresh tag. @type {Map<string, Promise<any>>} */
const scripts = new Map();

/** @param {string} domain @param {number} ms @returns {Promise<any>} the constructor of meetings */
function scriptOf(domain, ms) {
  const known = scripts.get(domain);
  if (known) {
    return known;
  }
  const tag = document.createElement('script');
  const loaded = new Promise((resolve, reject) => {
    const late = setTimeout(reject, ms);
    tag.addEventListener('error', reject);
    tag.addEventListener('load', () => {
      clearTimeout(late);
      const made = /** @type {any} */ (window).JitsiMeetExternalAPI;
      return made ? resolve(made) : reject();
    });
  });
  loaded.catch(() => {
    scripts.delete(domain);
    tag.remove();
  });
  tag.src = `https://${domain}/external_api.js`;
  document.head.append(tag);
  scripts.set(domain, loaded);
  return loaded;
}

/** Jitsi keeps the last person's name there and would hand it to the next one. */
function clearTraces() {
  try {
    Object.keys(localStorage)
      .filter((key) => key.startsWith('jitsi'))
      .forEach((key) => localStorage.removeItem(key));
  } catch {
    // No storage at all: nothing is left behind either.
  }
}

/** Who the token says we are; the server repeats it to others when it is set up to. @param {string} jwt */
function deviceOf(jwt) {
  try {
    const claims = atob(jwt.split('.')[1].replaceAll('-', '+').replaceAll('_', '/'));
    return String(JSON.parse(claims).context.user.id ?? '');
  } catch {
    return '';
  }
}

/** Only keys that Jitsi lets a frame override; no buttons, menus, prompts and notes of its own. @param {Settings} settings */
function configOf(settings) {
  return {
    analytics: { disabled: true },
    breakoutRooms: { hideAddRoomButton: true, hideAutoAssignButton: true, hideJoinRoomButton: true },
    disableChat: true,
    disableDeepLinking: true,
    disableInviteFunctions: true,
    disablePolls: true,
    disableProfile: true,
    disableReactions: true,
    disableSelfViewSettings: true,
    disableShortcuts: true,
    disableThirdPartyRequests: true,
    doNotStoreRoom: true,
    feedbackPercentage: 0,
    // From three metres the one who speaks has to fill the screen.
    filmstrip: { disableResizable: true, disabled: settings.view !== 'tiles' },
    gravatar: { disabled: true },
    hideConferenceSubject: !settings.subject,
    hideConferenceTimer: true,
    lobby: { autoKnock: true, enableChat: false },
    localRecording: { disable: true },
    notifications: [],
    pip: { disabled: true },
    prejoinConfig: { enabled: false, hideDisplayName: true, hideExtraJoinButtons: ['no-audio', 'by-phone'] },
    readOnlyName: true,
    remoteVideoMenu: { disabled: true },
    // Where the server can and the token says so, it takes out what this device has left behind.
    replaceParticipant: true,
    securityUi: { disableLobbyPassword: true, hideLobbyButton: true },
    ...(settings.silent ? { startSilent: true } : {}),
    startWithAudioMuted: settings.audioMuted,
    startWithVideoMuted: settings.videoMuted,
    tileView: { numberOfVisibleTiles: 9 },
    toolbarButtons: [],
    toolbarConfig: { alwaysVisible: false },
    // Nothing is kept under Jitsi's address; what comes to ours instead is cleared.
    useHostPageLocalStorage: true,
    ...(settings.subject ? { subject: settings.subject } : {}),
  };
}

/** Devices in the room. One device counts once, also when it left an endpoint behind, if the server says whose they are. */
class Room {
  /** @param {string} own @param {Tell} tell */
  constructor(own, tell) {
    this.own = own;
    this.tell = tell;
    this.endpoint = '';
    /** @type {Map<string, Participant>} */
    this.others = new Map();
  }

  count() {
    const devices = new Set([...this.others].map(([endpoint, { device }]) => device || `?${endpoint}`));
    const self = this.endpoint ? this.own || '?' : '';
    return devices.add(self).size - (self ? 0 : 1);
  }

  /** @param {string} endpoint @param {string} name @param {string} device */
  joined(endpoint, name, device) {
    this.others.set(endpoint, { name, device });
    this.present(endpoint);
  }

  /** @param {string} endpoint */
  present(endpoint) {
    const { name, device } = /** @type {Participant} */ (this.others.get(endpoint));
    const alike = [...this.others].find(([, other]) => device && other.device === device);
    const twice = device && (device === this.own || alike?.[0] !== endpoint);
    this.changed(twice ? 'ghost' : 'joined', endpoint, name);
  }

  /** @param {string} endpoint */
  left(endpoint) {
    const name = this.others.get(endpoint)?.name ?? '';
    if (this.others.delete(endpoint)) {
      this.changed('left', endpoint, name);
    }
  }

  /** @param {string} endpoint @param {string} name */
  renamed(endpoint, name) {
    const other = this.others.get(endpoint);
    if (other) {
      other.name = name;
    }
  }

  /** Who was there before is told now, after ourselves. @param {string} endpoint */
  entered(endpoint) {
    this.endpoint = endpoint;
    this.changed('self', endpoint, '');
    [...this.others.keys()].forEach((other) => this.present(other));
  }

  empty() {
    this.endpoint = '';
    this.others.clear();
  }

  /** @param {'self'|'joined'|'left'|'ghost'} change @param {string} endpoint @param {string} name */
  changed(change, endpoint, name) {
    if (this.endpoint) {
      this.tell('meeting-participants', { count: this.count(), change, endpoint, name });
    }
  }
}

/** The browser's own estimate, where it has one: such a line carries sound, and hardly a picture. */
function startsWeak() {
  const { effectiveType = '' } = /** @type {any} */ (navigator).connection ?? {};
  return ['slow-2g', '2g', '3g'].includes(effectiveType);
}

/** Says when the link has become weak or well again, as far as Jitsi tells. */
class Link {
  /** @param {any} api @param {Tell} tell @param {boolean} weak at first */
  constructor(api, tell, weak) {
    this.api = api;
    this.tell = tell;
    this.weak = false;
    this.now(weak);
    this.other = 0;
    this.timer = setInterval(() => void this.measure(), LINK_MS);
  }

  async measure() {
    try {
      const { connectionQuality, packetLoss } = await this.api.getConnectionStats();
      if (Number.isFinite(connectionQuality)) {
        this.seen(connectionQuality < WEAK_QUALITY || (packetLoss?.total ?? 0) > WEAK_LOSS);
      }
    } catch {
      // An older server measures nothing for others.
    }
  }

  /** @param {boolean} weak */
  seen(weak) {
    this.other = weak === this.weak ? 0 : this.other + 1;
    if (this.other >= ALIKE) {
      this.now(weak);
    }
  }

  /** @param {boolean} weak */
  now(weak) {
    this.other = 0;
    if (weak !== this.weak) {
      this.weak = weak;
      this.tell('meeting-link', { weak });
    }
  }

  stop() {
    clearInterval(this.timer);
  }
}

/**
 * One attempt at a meeting, from the first tag to the last; it tells nothing once it is over.
 *
 * @typedef {object} Settings
 * @property {string} domain
 * @property {string} room
 * @property {string} jwt
 * @property {string} subject
 * @property {string} title
 * @property {string} name
 * @property {string} language
 * @property {string} view
 * @property {boolean} silent
 * @property {boolean} audioMuted
 * @property {boolean} videoMuted
 * @property {boolean} weak the line is, before anything was measured in the meeting
 * @property {{script: number, ready: number, joined: number, lobby: number, lost: number}} limits in ms
 */
class Call {
  /** @param {Settings} settings @param {HTMLElement} place @param {Tell} tell */
  constructor(settings, place, tell) {
    this.settings = settings;
    this.place = place;
    /** @type {Tell} */
    this.tell = (name, detail) => void (this.over || tell(name, detail));
    this.over = false;
    /** @type {'script'|'frame'|'joining'|'waiting'|'joined'|'rejoining'|'leaving'} */
    this.stage = 'script';
    this.started = performance.now();
    this.room = new Room(deviceOf(settings.jwt), this.tell);
    /** @type {Map<string, string>} role by endpoint; the own one comes before its endpoint is known */
    this.roles = new Map();
    this.moderator = false;
    /** The server has said that the meeting is no more. */
    this.destroyed = false;
    this.muted = { audio: settings.audioMuted, video: settings.videoMuted };
    this.toggled = Promise.resolve();
    /** @type {Map<string, () => void>} who waits for an event of Jitsi */
    this.awaited = new Map();
    /** @type {Link|undefined} */
    this.link = undefined;
    /** @type {ReturnType<typeof setTimeout>|undefined} */
    this.limit = undefined;
    /** @type {(() => void)|undefined} */
    this.closed = undefined;
  }

  async start() {
    const { domain, room, limits } = this.settings;
    clearTraces();
    this.tell('meeting-state', { state: 'joining', endpoint: '', ms: 0 });
    if (!HOST.test(domain) || !ROOM.test(room)) {
      return this.fail('script', false);
    }
    try {
      const made = await scriptOf(domain, limits.script);
      return void (this.over || this.open(made));
    } catch {
      return this.fail('script', true);
    }
  }

  /** @param {any} JitsiMeetExternalAPI */
  open(JitsiMeetExternalAPI) {
    const { domain, room, jwt, name, language, title, limits } = this.settings;
    let loaded = false;
    this.stage = 'frame';
    this.api = new JitsiMeetExternalAPI(domain, {
      roomName: room,
      parentNode: this.place,
      ...(jwt ? { jwt } : {}),
      ...(language ? { lang: language } : {}),
      userInfo: { displayName: name },
      configOverwrite: configOf(this.settings),
    });
    const frame = this.api.getIFrame();
    frame.title = title;
    frame.addEventListener('load', () => { loaded = true; });
    this.within(limits.ready, () => this.fail(loaded ? 'framed' : 'ready', true));
    for (const event of this.api.getSupportedEvents()) {
      this.api.on(event, (/** @type {any} */ data) => this.heard(event, data ?? {}));
    }
  }

  /** Every event of Jitsi is a sign of life, whatever it says. @param {string} event @param {any} data */
  heard(event, data) {
    if (this.over) {
      return;
    }
    if (this.stage === 'frame') {
      this.stage = 'joining';
      this.within(this.settings.limits.joined, () => this.fail('join', true));
    }
    this.awaited.get(event)?.();
    /** @type {any} */ (this)[`on_${event}`]?.(data);
  }

  on_ready() {
    if (this.stage === 'rejoining') {
      this.within(this.settings.limits.joined, () => this.fail('lost', true));
    }
  }

  /** @param {any} data */
  on_videoConferenceJoined({ id }) {
    if (this.stage === 'leaving') {
      return;
    }
    clearTimeout(this.limit);
    this.stage = 'joined';
    this.destroyed = false;
    this.tell('meeting-state', { state: 'joined', endpoint: id, ms: Math.round(performance.now() - this.started) });
    this.room.entered(id);
    this.roleTold();
    this.link ??= new Link(this.api, this.tell, this.settings.weak);
    this.api.executeCommand('setTileView', this.settings.view === 'tiles');
    void this.askMuted();
  }

  /** The frame loads itself anew after errors of its own, or something closed the meeting: then readyToClose follows. */
  on_videoConferenceLeft() {
    this.room.empty();
    this.roles.clear();
    this.roleTold();
    if (this.stage === 'joined' && !this.destroyed) {
      this.stage = 'rejoining';
      this.started = performance.now();
      this.tell('meeting-state', { state: 'rejoining', endpoint: '', ms: 0 });
      this.within(this.settings.limits.lost, () => this.fail('lost', true));
    }
  }

  on_readyToClose() {
    if (this.stage !== 'leaving') {
      this.out('ended');
    }
  }

  /** @param {any} data */
  on_participantKickedOut({ kicked }) {
    if (kicked?.local) {
      this.fail('kicked', false);
    }
  }

  /** Jitsi's source sends the error in an envelope, its handbook without. @param {any} data */
  on_errorOccurred(data) {
    const { name = '', isFatal = false } = data.error ?? data;
    if (REFUSED_TOKENS.includes(name)) {
      this.fail('token', true);
    } else if (CLOSED_DOORS.includes(name)) {
      this.fail('denied', true);
    } else if (name === 'conference.connectionError.membersOnly') {
      this.wait();
    } else if (name === 'conference.destroyed') {
      this.destroyed = true;
      this.within(CLOSE_MS, () => this.out('ended'));
    } else {
      this.tell('meeting-error', { name: String(name) });
      this.broken(isFatal);
    }
  }

  /** Jitsi tries anew by itself half a minute after what it calls fatal. @param {boolean} fatal */
  broken(fatal) {
    if (fatal && this.stage === 'joined') {
      this.within(this.settings.limits.lost, () => this.fail('lost', true));
    } else if (fatal) {
      this.fail(this.stage === 'rejoining' ? 'lost' : 'join', true);
    }
  }

  /** A person has to let us in, and people take their time. */
  wait() {
    if (this.stage === 'joining' || this.stage === 'rejoining') {
      this.stage = 'waiting';
      this.tell('meeting-state', { state: 'waiting', endpoint: '', ms: 0 });
      this.within(this.settings.limits.lobby, () => this.fail('denied', true));
    }
  }

  on_passwordRequired() {
    this.fail('denied', true);
  }

  on_suspendDetected() {
    this.fail('lost', true);
  }

  /** @param {any} data */
  on_participantJoined({ id, displayName, userContext }) {
    this.room.joined(id, displayName ?? '', String(userContext?.id ?? ''));
  }

  /** @param {any} data */
  on_participantLeft({ id }) {
    this.room.left(id);
  }

  /** @param {any} data */
  on_displayNameChange({ id, displayname }) {
    this.room.renamed(id, displayname ?? '');
  }

  /** @param {any} data */
  on_participantRoleChanged({ id, role }) {
    this.roles.set(id, role);
    this.roleTold();
  }

  roleTold() {
    const role = this.roles.get(this.room.endpoint) ?? this.roles.get('local');
    const moderator = this.room.endpoint !== '' && role === 'moderator';
    if (moderator !== this.moderator) {
      this.moderator = moderator;
      this.tell('meeting-role', { moderator });
    }
  }

  /** @param {any} data */
  on_audioMuteStatusChanged({ muted }) {
    this.mutedTold({ audio: Boolean(muted) });
  }

  /** @param {any} data */
  on_videoMuteStatusChanged({ muted }) {
    this.mutedTold({ video: Boolean(muted) });
  }

  /** @param {{audio?: boolean, video?: boolean}} muted */
  mutedTold(muted) {
    this.muted = { ...this.muted, ...muted };
    this.tell('meeting-muted', this.muted);
  }

  /** @param {any} data handRaised is the time at which it went up, and 0 when it is down */
  on_raiseHandUpdated({ id, handRaised }) {
    this.tell('meeting-hand', { endpoint: id, raised: Boolean(handRaised) });
  }

  /** @param {any} data */
  on_knockingParticipant({ participant }) {
    this.tell('meeting-knock', { endpoint: participant?.id ?? '', name: participant?.name ?? '' });
  }

  /** @param {any} data */
  on_recordingStatusChanged({ on, error }) {
    this.tell('meeting-recording', { on: Boolean(on) });
    if (error) {
      this.tell('meeting-error', { name: 'recording' });
    }
  }

  /** Some servers say where the recording will be, to whoever has started it. @param {any} data ttl are seconds */
  on_recordingLinkAvailable({ link, ttl }) {
    this.tell('meeting-recording-link', { link: String(link ?? ''), ttl: String(ttl ?? '') });
  }

  /** @param {any} data */
  on_peerConnectionFailure({ isP2P }) {
    if (!isP2P) {
      this.link?.now(true);
    }
  }

  on_cameraError() {
    this.tell('meeting-error', { name: 'camera' });
  }

  on_micError() {
    this.tell('meeting-error', { name: 'microphone' });
  }

  async askMuted() {
    const audio = await this.answer(this.api.isAudioMuted());
    const video = await this.answer(this.api.isVideoMuted());
    if (this.stage === 'joined') {
      this.mutedTold({ audio: audio ?? this.muted.audio, video: video ?? this.muted.video });
    }
  }

  /** Jitsi knows toggles only, so it is asked first; two taps at once follow each other. @param {'Audio'|'Video'} what @param {boolean} muted */
  mute(what, muted) {
    if (what === 'Audio' && this.settings.silent) {
      return this.toggled;
    }
    this.toggled = this.toggled.then(async () => {
      const now = await this.answer(this.api?.[`is${what}Muted`]());
      if (this.stage === 'joined' && now !== undefined && now !== muted) {
        const changed = this.next(`${what.toLowerCase()}MuteStatusChanged`);
        this.api.executeCommand(`toggle${what}`);
        await changed;
      }
    });
    return this.toggled;
  }

  /** @param {string} name @param {...any} values */
  command(name, ...values) {
    if (this.stage === 'joined') {
      this.api.executeCommand(name, ...values);
    }
  }

  /** Undefined when none came. @template T @param {Promise<T>|undefined} asked @returns {Promise<T|undefined>} */
  async answer(asked) {
    const none = new Promise((resolve) => { setTimeout(resolve, ANSWER_MS); });
    return /** @type {any} */ (Promise.race([Promise.resolve(asked).catch(() => undefined), none]));
  }

  /** When that event has come, or not in time. @param {string} event @returns {Promise<void>} */
  next(event) {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(late);
        this.awaited.delete(event);
        resolve();
      };
      const late = setTimeout(done, CLOSE_MS);
      this.awaited.set(event, done);
    });
  }

  /** Says goodbye properly, but never holds a visitor up. */
  async leave() {
    const inside = this.api && this.stage !== 'frame' && this.stage !== 'rejoining';
    this.stage = 'leaving';
    clearTimeout(this.limit);
    this.tell('meeting-state', { state: 'leaving', endpoint: '', ms: 0 });
    if (inside) {
      const closed = this.next('readyToClose');
      this.api.executeCommand('hangup', false);
      await closed;
    }
    this.out('left');
  }

  /** @param {'left'|'ended'} state */
  out(state) {
    this.close('meeting-state', { state, endpoint: '', ms: 0 });
  }

  /** @param {Why} why @param {boolean} retry */
  fail(why, retry) {
    if (this.stage !== 'leaving') {
      this.close('meeting-failed', { why, retry });
    }
  }

  /** Tells last of all, so that whoever hears it may join again at once. @param {string} name @param {object} detail */
  close(name, detail) {
    if (this.over) {
      return;
    }
    clearTimeout(this.limit);
    this.link?.stop();
    this.api?.dispose();
    this.place.replaceChildren();
    clearTraces();
    this.closed?.();
    this.tell(name, detail);
    this.over = true;
    [...this.awaited.values()].forEach((done) => done());
  }

  /** @param {number} ms @param {() => void} then */
  within(ms, then) {
    clearTimeout(this.limit);
    this.limit = setTimeout(then, ms);
  }
}

class JitsiMeeting extends HTMLElement {
  constructor() {
    super();
    this.place = document.createElement('div');
    this.place.className = 'place';
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style];
    root.append(this.place);
    /** The short-lived token; may be set before the element is known to the browser. @type {string} */
    this.jwt = this.jwt ?? '';
    /** @type {Call|undefined} */
    this.call = undefined;
    /** @type {Promise<void>|undefined} */
    this.leaving = undefined;
    this.release = () => this.call?.out('left');
  }

  connectedCallback() {
    window.addEventListener('pagehide', this.release);
  }

  disconnectedCallback() {
    window.removeEventListener('pagehide', this.release);
    this.release();
  }

  /** That it answers at all says that a browser is there. */
  isShown() {
    return this.isConnected;
  }

  /** Also the way to try again. A second one while the first runs does nothing; one while leaving waits for it. */
  async join() {
    await this.leaving;
    if (this.call || !this.isConnected) {
      return;
    }
    const call = new Call(this.settings(), this.place, (name, detail) => this.told(name, detail));
    this.call = call;
    call.closed = () => this.gone(call);
    await call.start();
  }

  async leave() {
    if (this.call) {
      this.leaving ??= this.call.leave().finally(() => { this.leaving = undefined; });
    }
    await this.leaving;
  }

  /** @param {boolean} muted */
  async muteAudio(muted) {
    await this.call?.mute('Audio', muted);
  }

  /** @param {boolean} muted */
  async muteVideo(muted) {
    await this.call?.mute('Video', muted);
  }

  muteEveryone() {
    this.call?.command('muteEveryone', 'audio');
  }

  /** @param {string} endpoint */
  kick(endpoint) {
    this.call?.command('kickParticipant', endpoint);
  }

  /** @param {boolean} on */
  lobby(on) {
    this.call?.command('toggleLobby', on);
  }

  /** @param {string} endpoint @param {boolean} admit */
  answerKnock(endpoint, admit) {
    this.call?.command('answerKnockingParticipant', endpoint, admit);
  }

  /** @param {boolean} on */
  record(on) {
    if (on) {
      this.call?.command('startRecording', { mode: 'file' });
    } else {
      this.call?.command('stopRecording', 'file');
    }
  }

  /** Only where the server has this part; everyone hears "ended". */
  endForAll() {
    this.call?.command('endConference');
  }

  /** @param {Call} call */
  gone(call) {
    if (this.call === call) {
      this.call = undefined;
      this.removeAttribute('state');
    }
  }

  /** @param {string} name @param {any} detail */
  told(name, detail) {
    if (name === 'meeting-state' && this.call) {
      this.setAttribute('state', detail.state);
    }
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  /** @returns {Settings} */
  settings() {
    const text = (/** @type {string} */ name) => this.getAttribute(name) ?? '';
    const ms = (/** @type {string} */ name, /** @type {number} */ seconds) => (Number(text(`${name}-timeout`)) || seconds) * 1000;
    const weak = startsWeak();
    return {
      domain: text('domain'),
      room: text('room'),
      jwt: this.jwt,
      subject: text('subject'),
      title: text('frame-title') || text('subject') || 'Jitsi',
      name: text('display-name'),
      language: text('language'),
      view: text('view'),
      silent: this.hasAttribute('start-silent'),
      audioMuted: this.hasAttribute('start-audio-muted') || this.hasAttribute('start-silent'),
      videoMuted: this.hasAttribute('start-video-muted') || weak,
      weak,
      limits: {
        script: ms('script', 10),
        ready: ms('ready', 15),
        joined: ms('joined', 20),
        lobby: ms('lobby', 300),
        lost: ms('lost', 60),
      },
    };
  }
}

if (!customElements.get('jitsi-meeting')) {
  customElements.define('jitsi-meeting', JitsiMeeting);
}
