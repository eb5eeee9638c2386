/* The stand-in's room: Jitsi's own transport and list of settings, and nothing else of Jitsi. What is said to others goes through the server. */
(() => {
  const { getJitsiMeetTransport, parseURLParams, whitelist, jitsiLocalStorage } = window.Jitsi;
  const transport = getJitsiMeetTransport();
  const given = parseURLParams(window.location);
  const roomName = location.pathname.slice(1);
  const trouble = document.documentElement.dataset.trouble;
  const state = { id: '', audio: true, video: true, tracks: [], quality: 100, inside: false };
  const people = new Map();

  const send = (event) => transport.sendEvent(event);
  const ask = (path, body) => fetch(`/stand-in/${path}`, { method: 'POST', body: JSON.stringify(body) }).then((answer) => answer.json());
  const act = (name, args = []) => state.id && void ask('act', { id: state.id, name, args });

  /* The settings of the address, as objects, without those that no frame may override. */
  function settings() {
    const wanted = {};
    const kept = {};
    for (const [key, value] of Object.entries(given)) {
      if (key.startsWith('config.')) {
        put(wanted, key.slice(7).split('.'), value);
      }
    }
    for (const path of whitelist.map((name) => name.split('.'))) {
      const value = path.reduce((at, step) => at?.[step], wanted);
      if (value !== undefined) {
        put(kept, path, value);
      }
    }
    return { wanted, kept };
  }

  function put(into, path, value) {
    path.slice(0, -1).reduce((at, step) => (at[step] ??= {}), into)[path.at(-1)] = value;
  }

  function leaves(tree, before = '') {
    return Object.entries(tree).flatMap(([name, value]) =>
      value && typeof value === 'object' && !Array.isArray(value) ? leaves(value, `${before}${name}.`) : [before + name]);
  }

  const { wanted, kept } = settings();
  const keptNames = leaves(kept);
  const droppedNames = leaves(wanted).filter((name) => !keptNames.includes(name));

  function store(name) {
    const content = JSON.stringify({ 'features/base/settings': JSON.stringify({ displayName: name }) });
    if (kept.useHostPageLocalStorage) {
      send({ name: 'local-storage-changed', localStorageContent: content });
    } else {
      jitsiLocalStorage.setItem('features/base/settings', content);
    }
  }

  async function devices() {
    const wants = { audio: !kept.startWithAudioMuted && !kept.startSilent, video: !kept.startWithVideoMuted };
    state.audio = !wants.audio;
    state.video = !wants.video;
    if (!wants.audio && !wants.video) {
      return 'none';
    }
    try {
      await take(wants);
      return [wants.audio && 'audio', wants.video && 'video'].filter(Boolean).join('+');
    } catch (error) {
      wants.audio && send({ name: 'mic-error', type: error.name, message: error.message });
      wants.video && send({ name: 'camera-error', type: error.name, message: error.message });
      return `refused:${error.name}`;
    }
  }

  async function take(wants) {
    const stream = await navigator.mediaDevices.getUserMedia(wants);
    state.tracks.push(...stream.getTracks());
    const own = document.getElementById('own');
    if (stream.getVideoTracks().length) {
      own.srcObject = stream;
      own.hidden = false;
    }
  }

  async function toggle(kind) {
    const muted = !state[kind];
    if (!muted && !state.tracks.some((track) => track.kind === kind)) {
      await take({ [kind]: true }).catch((error) => send({ name: kind === 'audio' ? 'mic-error' : 'camera-error', type: error.name, message: error.message }));
    }
    setMuted(kind, muted);
  }

  function setMuted(kind, muted) {
    if (state[kind] !== muted) {
      state[kind] = muted;
      state.tracks.filter((track) => track.kind === kind).forEach((track) => { track.enabled = !muted; });
      document.getElementById('own').hidden = state.video;
      send({ name: `${kind}-mute-status-changed`, muted });
      act('muted', [kind, muted]);
    }
  }

  function hangup() {
    act('leave');
    closed();
    setTimeout(() => send({ name: 'video-ready-to-close' }), 20);
  }

  function closed() {
    state.tracks.splice(0).forEach((track) => track.stop());
    if (state.inside) {
      send({ name: 'video-conference-left', roomName });
    }
    state.inside = false;
    document.getElementById('state').textContent = 'Kokous on päättynyt.';
  }

  transport.on('event', ({ name, data }) => {
    const own = { 'toggle-audio': () => toggle('audio'), 'toggle-video': () => toggle('video'), 'video-hangup': hangup };
    if (trouble !== 'silent') {
      own[name] ? own[name]() : act(name, data);
    }
    return true;
  });

  transport.on('request', ({ name }, answer) => {
    const answers = {
      'is-audio-muted': () => state.audio,
      'is-video-muted': () => state.video,
      'connection-stats': () => ({ connectionQuality: state.quality, packetLoss: { total: 0 }, iceConnected: true }),
    };
    answer(answers[name] ? answers[name]() : { error: new Error('UnknownRequestError') });
    return true;
  });

  const told = {
    event: ({ event }) => {
      note(event);
      send(event);
    },
    joined: ({ name }) => {
      state.inside = true;
      document.getElementById('state').textContent = `Olet kokouksessa nimellä ${name || '–'}.`;
      store(name);
      void ask('took', { id: state.id, ms: Math.round(performance.now()) });
    },
    mute: () => setMuted('audio', true),
    closed,
    reload: () => location.reload(),
    quality: ({ quality }) => { state.quality = quality; },
  };

  function note({ name, id, displayName }) {
    if (name === 'participant-joined') {
      people.set(id, displayName);
    } else if (name === 'participant-left') {
      people.delete(id);
    }
    document.getElementById('people').replaceChildren(...[...people.values()].map((person) => {
      const line = document.createElement('li');
      line.textContent = person || '–';
      return line;
    }));
  }

  async function join() {
    const media = await devices();
    const answer = await ask('join', {
      room: decodeURIComponent(roomName),
      jwt: given.jwt ?? new URLSearchParams(location.search).get('jwt') ?? '',
      name: given['userInfo.displayName'] ?? '',
      lang: new URLSearchParams(location.search).get('lang') ?? '',
      kept: keptNames,
      dropped: droppedNames,
      media,
    });
    if (!answer.id) {
      return send({ name: 'error-occurred', error: answer.error });
    }
    state.id = answer.id;
    const line = new EventSource(`/stand-in/events?id=${answer.id}`);
    line.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      told[message.do](message);
    };
  }

  window.addEventListener('beforeunload', () => state.inside && send({ name: 'video-conference-left', roomName }));
  window.addEventListener('pagehide', () => state.id && navigator.sendBeacon('/stand-in/gone', JSON.stringify({ id: state.id })));

  send({ name: 'browser-support', supported: true });
  send({ name: 'ready' });
  if (trouble !== 'silent') {
    void join();
  }
})();
