// A meeting from home: tries the devices, waits for the coach, takes part, and tells central every quarter of a minute that it
// is there. Nothing is kept in the browser; a lost line ends nothing, and the attendance counts what was heard.

const BEAT_MS = 15_000;
const WAIT_MS = 4_000;
/** Who is in is counted a moment later than one comes in oneself. */
const SOON_MS = 3_000;
const SLOW_MS = 1_500;
const THANKS_MS = 10_000;

const page = document.getElementById('meeting-home');
const words = page.dataset;
const part = (id) => document.getElementById(id);
const meeting = page.querySelector('jitsi-meeting');

/** Of this page, not of the person: a second page of the same person is another device. */
const device = crypto.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random().toString(36).slice(2)}`;

let participant = null;
let endpoint = null;
let hand = false;
/** Whether one is there; null while nobody asks. */
let question = null;
/** A token that was used up is no fault of the one who was in with it. */
let wasIn = false;
let muted = { audio: true, video: true };
/** A recording that is asked or on, as central told it or as it was answered here; null when none is. */
let recording = null;
/** The frame's own word: it also counts while central is away. */
let recorded = false;
let late = 0;
/** The recording of a no that central does not know yet as far as this page has heard, and whether it did not get through. */
let unheardNo = null;
let lostNo = false;
/** Whoever is before the door goes in after the answer. */
let atDoor = false;
let timer = 0;

async function ask(what, content) {
  const answer = await fetch(`${words.calls}/${what}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(content),
    keepalive: what === 'leave',
  });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer.status === 204 ? null : answer.json();
}

function say(key) {
  part('state').textContent = words[key];
}

function show(inRoom) {
  part('room').hidden = !inRoom;
  part('before').inert = inRoom;
  document.querySelector('.site-head').inert = inRoom;
  if (inRoom) {
    part('hand').focus();
  }
}

function again(ms, then) {
  clearTimeout(timer);
  timer = setTimeout(then, ms);
}

// ---- the door

async function join() {
  part('join').hidden = true;
  stopTrying();
  try {
    take(await ask('join', { device, name: part('nimi').value.trim() || words.unknownName }));
  } catch (error) {
    refused(error) ? over('stateNone') : later(join);
  }
}

/** Central answered, and does not know us; "too often" is no such answer. */
function refused(error) {
  return /^4/.test(error.message) && error.message !== '429';
}

function later(then) {
  say('stateOffline');
  again(WAIT_MS, then);
}

function take(told) {
  participant = told.participant ?? participant;
  if (told.what === 'in') {
    say('stateJoining');
    enter(told);
  } else if (told.what === 'ask') {
    recording = told.recording;
    atDoor = true;
    say('stateConsent');
    askConsent();
  } else if (told.what === 'wait') {
    say('stateWait');
    again(WAIT_MS, waitAtDoor);
  } else {
    over({ out: 'stateOut', ended: 'stateEnded' }[told.what] ?? 'stateNone');
  }
}

/** The beat tells when the door is open; only then a token is asked for. */
async function waitAtDoor() {
  try {
    const heard = await ask('beat', { participant, endpoint: null });
    if (heard.standing === 'waiting') {
      say('stateWait');
      again(WAIT_MS, waitAtDoor);
    } else {
      await join();
    }
  } catch (error) {
    refused(error) ? over('stateNone') : later(waitAtDoor);
  }
}

function over(key) {
  clearTimeout(timer);
  endpoint = null;
  asked(null);
  atDoor = false;
  recording = null;
  recorded = false;
  closeConsent();
  show(false);
  say(key);
  if (key === 'stateEnded') {
    part('feedback').hidden = false;
  }
  part('join').hidden = key === 'stateEnded' || key === 'stateNone';
  part('state').scrollIntoView();
  part('state').focus();
}

// ---- the room

function enter(told) {
  meeting.setAttribute('domain', told.domain);
  meeting.setAttribute('room', told.room);
  meeting.setAttribute('display-name', told.name);
  meeting.jwt = told.jwt ?? '';
  recording = afterNo(told.recording ?? null);
  show(true);
  drawRecording();
  void meeting.join();
}

async function beat() {
  again(BEAT_MS, beat);
  if (!endpoint) {
    return;
  }
  try {
    hear(await ask('beat', { participant, endpoint }));
  } catch {
    // Central is away or the line is: the meeting goes on, and the next beat tells.
  }
}

function hear(heard) {
  if (heard.standing === 'ended' || heard.standing === 'removed') {
    const key = heard.standing === 'ended' ? 'stateEnded' : 'stateOut';
    void meeting.leave().then(() => over(key));
    return;
  }
  asked(heard.ask ?? null);
  hearRecording(heard.recording ?? null);
  part('crowd').textContent = words.crowd.replace('#1', heard.halls).replace('#2', heard.home);
  hand = heard.hand;
  part('hand').textContent = hand ? words.handBack : words.handAsk;
  part('turn').hidden = !hand;
  part('turn').textContent = heard.given ? words.handGiven
    : heard.before === 0 ? words.handNext : words.handBefore.replace('#', heard.before);
}

function asked(by) {
  question = by;
  part('asked').hidden = by === null;
}

function thank() {
  asked(null);
  part('thanks').textContent = words.hereThanks;
  part('thanks').hidden = false;
  setTimeout(() => { part('thanks').hidden = true; }, THANKS_MS);
}

// ---- a recording: nobody is seen or heard on it who has not said yes

function holds() {
  return recording === null ? recorded : recording.holds || (recorded && recording.answer !== 'agreed');
}

/** A no stands until central has heard it, whatever it says before; one that was lost is said again. */
function afterNo(told) {
  if (told === null || told.id !== unheardNo) {
    return told;
  }
  if (told.answer === 'declined') {
    unheardNo = null;
    return told;
  }
  if (lostNo) {
    lostNo = false;
    void tellConsent(told.id, false);
  }
  return { ...told, answer: 'declined', holds: true };
}

/** @param told what central says with a beat */
function hearRecording(told) {
  const before = recording;
  const now = afterNo(told);
  const known = before !== null && before.id === now?.id;
  if (now?.answer === 'open' && known && before.answer !== 'open') {
    // What was said or not said here has not reached central yet.
    recording = { ...before, state: now.state };
  } else {
    recording = now;
  }
  if (now === null) {
    closeConsent();
  } else if (recording.answer === 'open' && !known) {
    clearTimeout(late);
    late = setTimeout(tooLate, now.seconds * 1000);
    askConsent();
  } else if (recording.answer !== 'open' && before?.answer === 'open') {
    closeConsent();
  }
  drawRecording();
  if (now === null && before?.holds) {
    part('recording').hidden = false;
    part('recording-said').textContent = words.recordingOver;
    part('consent-change').hidden = true;
  }
}

function tooLate() {
  if (recording?.answer === 'open') {
    recording = { ...recording, answer: 'late', holds: true };
    closeConsent();
    drawRecording();
  }
}

function askConsent() {
  part('consent').hidden = false;
  part('consent-time').hidden = atDoor || recording?.answer !== 'open';
  ['room', 'before'].forEach((id) => { part(id).inert = true; });
  document.querySelector('.site-head').inert = true;
  part('consent-title').focus();
}

function closeConsent() {
  if (!part('consent').hidden) {
    const inRoom = !part('room').hidden;
    part('consent').hidden = true;
    part('room').inert = false;
    part('before').inert = inRoom;
    document.querySelector('.site-head').inert = inRoom;
    part(inRoom ? 'hand' : 'state').focus();
  }
}

/** A no counts at once; a yes when central has heard it, and until then it stands as before. */
async function answer(agreed) {
  const asked = recording;
  closeConsent();
  if (!asked) {
    return;
  }
  if (atDoor) {
    say('stateJoining');
  }
  unheardNo = agreed ? null : asked.id;
  lostNo = false;
  if (!agreed) {
    recording = { ...asked, answer: 'declined', holds: true };
    drawRecording();
  }
  await tellConsent(asked.id, agreed);
  if (atDoor) {
    atDoor = false;
    await join();
  }
}

async function tellConsent(id, agreed) {
  const takenBack = () => agreed && unheardNo === id;
  try {
    await ask('consent', { participant, recording: id, agreed });
    if (agreed && recording?.id === id && !takenBack()) {
      recording = { ...recording, answer: 'agreed', holds: false };
    }
    drawRecording();
  } catch (error) {
    lostNo = lostNo || (!agreed && unheardNo === id);
    if (atDoor || takenBack() || recording?.id !== id) {
      return;
    }
    tooLate();
    drawRecording();
    if (refused(error)) {
      part('recording-said').textContent = words.recordingOver;
    } else if (holds()) {
      part('recording-said').textContent = words.consentOffline;
    }
  }
}

function drawRecording() {
  const on = recorded || recording?.state === 'on';
  const held = holds();
  part('recording').hidden = !on && recording === null;
  part('recording-said').textContent = held ? (on ? words.recordingWithout : words.recordingOff)
    : on ? words.recordingOn : words.recordingBefore;
  part('consent-change').hidden = recording === null;
  part('consent-change').textContent = recording && /agreed|declined/.test(recording.answer) ? words.consentChange : words.consentAnswer;
  drawMuted();
  if (held && !muted.audio) {
    void meeting.muteAudio(true);
  }
  if (held && !muted.video) {
    void meeting.muteVideo(true);
  }
}

/** While one is not recorded, the buttons say so and lead to the question, if there is one. */
function drawMuted() {
  const held = holds();
  part('mute').disabled = held && recording === null;
  part('camera').disabled = held && recording === null;
  part('mute').textContent = held ? words.heldMicrophone : muted.audio ? words.unmute : words.mute;
  part('camera').textContent = held ? words.heldCamera : muted.video ? words.cameraOn : words.cameraOff;
}

meeting.addEventListener('meeting-state', ({ detail }) => {
  if (detail.state === 'joined') {
    endpoint = detail.endpoint;
    wasIn = true;
    part('turn').hidden = true;
    void beat();
    again(SOON_MS, beat);
  } else if (detail.state === 'waiting') {
    // In the lobby of the Jitsi server, where somebody has switched it on.
    part('crowd').textContent = words.stateWait;
  } else if (detail.state === 'rejoining') {
    endpoint = null;
    // The frame loads anew, and tells anew when something records.
    recorded = false;
    drawRecording();
    part('crowd').textContent = words.stateRejoining;
  } else if (detail.state === 'ended') {
    goodbye();
    over('stateEnded');
  }
});

meeting.addEventListener('meeting-failed', ({ detail }) => {
  if (detail.why === 'token' && wasIn) {
    wasIn = false;
    endpoint = null;
    recorded = false;
    void join();
    return;
  }
  goodbye();
  const key = { denied: 'failDenied', kicked: 'stateOut', lost: 'failLost' }[detail.why] ?? 'failServer';
  over(key);
});

meeting.addEventListener('meeting-muted', ({ detail }) => {
  muted = detail;
  drawRecording();
});

meeting.addEventListener('meeting-recording', ({ detail }) => {
  recorded = detail.on;
  if (!recorded && recording?.state === 'on') {
    // It is over: a yes to this one is none to the next.
    hearRecording(null);
  } else {
    drawRecording();
  }
});

meeting.addEventListener('meeting-link', ({ detail }) => {
  part('weak').hidden = !detail.weak;
  part('weak').textContent = words.weak;
});

function goodbye() {
  if (participant && endpoint) {
    endpoint = null;
    void ask('leave', { participant, endpoint: null }).catch(() => {});
  }
}

part('hand').addEventListener('click', async () => {
  try {
    await ask('hand', { participant, raised: !hand });
    await beat();
  } catch {
    part('turn').hidden = false;
    part('turn').textContent = words.stateOffline;
  }
});
part('here').addEventListener('click', async () => {
  try {
    await ask('here', { participant, ask: question });
    thank();
  } catch (error) {
    if (refused(error)) {
      asked(null);
      return;
    }
    part('thanks').hidden = false;
    part('thanks').textContent = words.stateOffline;
  }
});
part('mute').addEventListener('click', () => (holds() ? askConsent() : meeting.muteAudio(!muted.audio)));
part('camera').addEventListener('click', () => (holds() ? askConsent() : meeting.muteVideo(!muted.video)));
part('consent-yes').addEventListener('click', () => void answer(true));
part('consent-no').addEventListener('click', () => void answer(false));
part('consent-change').addEventListener('click', askConsent);
part('leave').addEventListener('click', async () => {
  goodbye();
  await meeting.leave();
  over('stateLeft');
});
part('join').addEventListener('submit', (event) => {
  event.preventDefault();
  void join();
});
window.addEventListener('pagehide', goodbye);

// ---- trying the devices

let tried = null;

async function tryDevices() {
  part('tried').hidden = false;
  void tryNetwork();
  try {
    tried = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
    part('picture').srcObject = tried;
    part('devices').textContent = words.testSilent;
    listen(tried);
  } catch (error) {
    part('devices').textContent = error.name === 'NotAllowedError' ? words.testRefused : words.testNone;
  }
}

/** The bar shows what the microphone hears; once it hears something, that is said in words, too. */
function listen(stream) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Uint8Array(analyser.fftSize);
  const look = () => {
    if (stream !== tried) {
      void context.close();
      return;
    }
    analyser.getByteTimeDomainData(samples);
    const level = Math.min(100, Math.max(...samples.map((it) => Math.abs(it - 128))) * 2);
    part('level').value = level;
    if (level > 12) {
      part('devices').textContent = words.testWell;
    }
    setTimeout(look, 100);
  };
  look();
}

function stopTrying() {
  tried?.getTracks().forEach((track) => track.stop());
  tried = null;
  part('picture').srcObject = null;
  part('tried').hidden = true;
}

async function tryNetwork() {
  const start = performance.now();
  try {
    await fetch('/css/tokens.css', { cache: 'no-store' });
    const ms = Math.round(performance.now() - start);
    part('network').textContent = (ms > SLOW_MS ? words.testNetSlow : words.testNet).replace('#', ms);
  } catch {
    part('network').textContent = words.testNetNone;
  }
}

/** Two notes, loud enough for a telephone and short enough for a room. */
function sound() {
  const context = new AudioContext();
  [440, 660].forEach((hertz, number) => {
    const note = context.createOscillator();
    const loud = context.createGain();
    note.frequency.value = hertz;
    loud.gain.value = 0.2;
    note.connect(loud).connect(context.destination);
    note.start(context.currentTime + number * 0.3);
    note.stop(context.currentTime + number * 0.3 + 0.25);
  });
  setTimeout(() => void context.close(), 1_000);
}

part('try').addEventListener('click', () => void tryDevices());
part('sound').addEventListener('click', sound);
