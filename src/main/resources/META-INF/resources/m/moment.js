/* The page works without this; with it, what is told is kept on the device first and sent once there is a connection. */
(() => {
  const form = document.getElementById('tell');
  if (!form || !('indexedDB' in window)) return;
  const after = document.getElementById('after');
  const waiting = document.getElementById('waiting');
  const state = after.querySelector('.state');
  const place = form.getAttribute('action').split('/').pop();
  const DRAFT = `samskap.moment.${place}`;
  const LARGEST = 2048;

  const key = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
  };
  const stored = (name, make) => {
    try {
      const known = localStorage.getItem(name);
      if (known || !make) return known;
      const made = make();
      localStorage.setItem(name, made);
      return made;
    } catch {
      return make ? '' : null;
    }
  };
  const store = (name, value) => {
    try {
      value === null ? localStorage.removeItem(name) : localStorage.setItem(name, value);
    } catch {
      /* Then the field alone keeps it. */
    }
  };

  /* What is typed survives a reload and a battery that ends. */
  const typed = () => Object.fromEntries(['went', 'words', 'name'].map(name => [name, form.elements[name]?.value ?? '']));
  const draft = JSON.parse(stored(DRAFT) ?? '{}');
  for (const [name, value] of Object.entries(draft)) {
    if (value && form.elements[name] && !form.elements[name].value) form.elements[name].value = value;
  }
  form.addEventListener('input', () => store(DRAFT, JSON.stringify(typed())));
  form.elements.went.forEach(choice => choice.addEventListener('click', () => form.elements.words.focus({ preventScroll: true })));

  /* A picture that is larger than anybody looks at it only takes longer on a bad line. */
  let picture = null;
  const box = form.querySelector('.picture');
  const figure = box.querySelector('figure');
  const input = box.querySelector('input');
  box.hidden = false;
  const smaller = async file => {
    try {
      const image = await createImageBitmap(file);
      const scale = Math.min(1, LARGEST / Math.max(image.width, image.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width * scale);
      canvas.height = Math.round(image.height * scale);
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      return await new Promise(done => canvas.toBlob(made => done(made ?? file), 'image/jpeg', .85));
    } catch {
      return file;
    }
  };
  const showPicture = () => {
    figure.hidden = !picture;
    if (picture) figure.querySelector('img').src = URL.createObjectURL(picture);
  };
  input.addEventListener('change', async () => {
    if (input.files[0]) picture = await smaller(input.files[0]);
    input.value = '';
    showPicture();
  });
  figure.querySelector('button').addEventListener('click', () => {
    picture = null;
    showPicture();
    input.focus();
  });

  const say = is => {
    state.dataset.is = is;
    state.textContent = state.dataset[is] ?? '';
  };
  /* What became of the one that was just told, where that is certain; one that was refused is shown below. */
  const own = async () => {
    const mine = (await Outbox.all()).find(packet => packet.key === told?.key);
    return mine ? mine.refused && 'refused' : 'sent';
  };
  let told = null;
  let again = 0;
  const flush = async () => {
    clearTimeout(again);
    const went = await Outbox.flush();
    // A browser may think that it is online while nobody can be reached.
    if (went.is !== 'done') again = setTimeout(flush, (went.seconds ?? 30) * 1000);
    if (!after.hidden) say(await own() ?? went.is);
    await tellWhatWaits();
    return went;
  };

  /* What is here from earlier: it waits for a connection, or could not be taken in and is shown so that nothing is lost. */
  const tellWhatWaits = async () => {
    const packets = await Outbox.all();
    const refused = packets.filter(packet => packet.refused);
    waiting.replaceChildren();
    if (after.hidden && packets.length > refused.length) waiting.append(waiting.dataset.waiting);
    for (const packet of refused) {
      const words = document.createElement('blockquote');
      words.textContent = [packet.fields.words, ...Object.values(packet.answers)].filter(Boolean).join('\n');
      const drop = document.createElement('button');
      drop.className = 'btn';
      drop.textContent = waiting.dataset.drop;
      drop.addEventListener('click', () => Outbox.drop(packet.key).then(tellWhatWaits));
      waiting.append(`${waiting.dataset.refused} ${packet.refused}`, words, drop);
    }
    waiting.hidden = !waiting.childNodes.length;
  };

  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (told) return;
    const data = new FormData(form);
    const fields = { at: Date.now(), device: stored('samskap.device', key) };
    for (const name of ['went', 'words', 'name', 'as']) if (data.has(name)) fields[name] = data.get(name);
    told = { key: key(), place, made: Date.now(), fields, told: false, answers: {}, picture };
    try {
      await Outbox.put(told);
    } catch {
      told = null;
      form.submit();
      return;
    }
    store(DRAFT, null);
    form.hidden = true;
    after.hidden = false;
    say('sending');
    ask(0);
    after.querySelector('h1').focus();
    await flush();
    (await navigator.serviceWorker?.ready)?.sync?.register('moments').catch(() => {});
  });

  /* One question after the other, each kept as soon as it is answered. */
  const questions = [...after.querySelectorAll('form')];
  const ask = which => {
    questions.forEach((question, place) => question.hidden = place !== which);
    after.querySelector('.end').hidden = which < questions.length;
    if (which > 0) (questions[which]?.querySelector('textarea') ?? after.querySelector('.end a')).focus();
  };
  questions.forEach((question, place) => {
    question.querySelector('[type=button]').addEventListener('click', () => ask(place + 1));
    question.addEventListener('submit', async event => {
      event.preventDefault();
      const words = question.elements.words.value.trim();
      if (words) {
        const name = question.dataset.question;
        const otherwise = { ...told, told: true, picture: null, answers: {} };
        await Outbox.change(told.key, packet => packet.answers[name] = words, otherwise);
      }
      ask(place + 1);
      if (words) flush();
    });
  });

  addEventListener('online', flush);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && flush());
  flush();

  /* Next time the page opens without a connection. */
  navigator.serviceWorker?.register('/m/sw.js', { scope: '/m/' }).then(async () => {
    const worker = (await navigator.serviceWorker.ready).active;
    const files = [...document.querySelectorAll('link[rel=stylesheet], link[rel=icon]')].map(link => link.href);
    worker.postMessage({ page: location.pathname, files });
  }).catch(() => {});
})();
