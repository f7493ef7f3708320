/* What is told waits here, in the device's own database, until it is with the company. Each telling has a key that this
   device made: however often it is sent, it counts once. The page and its worker both use this. */
const Outbox = (() => {
  const STORE = 'packets';
  const MOST_TRIES_OF_A_PICTURE = 5;

  const open = () => new Promise((done, fail) => {
    const asked = indexedDB.open('samskap-moments', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'key' });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error);
  });

  const within = async (mode, act) => {
    const database = await open();
    try {
      return await new Promise((done, fail) => {
        const all = database.transaction(STORE, mode);
        let result;
        act(all.objectStore(STORE), value => result = value);
        all.oncomplete = () => done(result);
        all.onerror = all.onabort = () => fail(all.error);
      });
    } finally {
      database.close();
    }
  };

  const all = () => within('readonly', (store, give) => {
    const asked = store.getAll();
    asked.onsuccess = () => give(asked.result.sort((one, other) => one.made - other.made));
  });

  const drop = key => within('readwrite', store => store.delete(key));

  /* Changes it as it stands now; whatever has nothing left to send is gone. */
  const change = (key, act, otherwise) => within('readwrite', store => {
    const asked = store.get(key);
    asked.onsuccess = () => {
      const packet = asked.result ?? otherwise;
      if (!packet) return;
      act(packet);
      const isDone = packet.told && !packet.picture && !Object.keys(packet.answers).length;
      if (isDone) store.delete(key);
      else store.put(packet);
    };
  });

  const put = packet => within('readwrite', store => store.put(packet));

  /* How sending went: done; no connection; later, because the place is busy; or refused, with the reason. */
  const outcome = async (answer, isTaken) => {
    const said = await answer.json().catch(() => ({}));
    if (answer.ok && isTaken(said)) return { is: 'done', said };
    // Something else on the way may answer in our place: that is no yes.
    if (answer.ok || answer.status === 429 || answer.status === 408 || answer.status >= 500) {
      return { is: 'later', seconds: Number(answer.headers.get('Retry-After')) || 60 };
    }
    return { is: 'refused', reason: said.wrong || said.error || String(answer.status) };
  };

  const request = async (path, options, isTaken) => {
    try {
      return await outcome(await fetch(path, { method: 'POST', ...options }), isTaken);
    } catch {
      return { is: 'offline' };
    }
  };

  const post = (path, fields) => request(
    path, { headers: { Accept: 'application/json' }, body: new URLSearchParams(fields) }, said => said.taken === true);

  const sendWords = async packet => {
    const { key, place } = packet;
    if (!packet.told) {
      const went = await post(`/m/${place}`, { ...packet.fields, key });
      if (went.is !== 'done') return went;
      await change(key, it => it.told = true);
    }
    for (const [question, words] of Object.entries(packet.answers)) {
      const went = await post(`/m/${place}/${key}`, { question, words });
      if (went.is !== 'done') return went;
      await change(key, it => {
        if (it.answers[question] === words) delete it.answers[question];
      });
    }
    return { is: 'done' };
  };

  const handOver = async ({ key, place, fields, picture }) => {
    const named = 'as' in fields;
    const went = await request('/pictures', {
      headers: { 'X-Draft': key }, body: picture, credentials: named ? 'same-origin' : 'omit'
    }, said => Boolean(said.id));
    if (went.is !== 'done') return went;
    const shown = { picture: went.said.id };
    return post(`/m/${place}/${key}`, named ? { ...shown, as: fields.as } : shown);
  };

  /* What is not the picture's fault is not counted against it. */
  const sendPicture = async packet => {
    if (!packet.told || !packet.picture) return { is: 'done' };
    const went = await handOver(packet);
    if (went.is === 'offline' || went.is === 'later') return went;
    await change(packet.key, it => {
      it.tries = (it.tries ?? 0) + 1;
      if (went.is === 'done' || it.tries >= MOST_TRIES_OF_A_PICTURE) it.picture = null;
    });
    return { is: 'done' };
  };

  /* The words of all before any picture; whatever has to wait keeps nothing else from being sent. */
  const sendAll = async () => {
    let rest = { is: 'done' };
    for (const send of [sendWords, sendPicture]) {
      for (const packet of await all()) {
        if (packet.refused) continue;
        const went = await send(packet);
        if (went.is === 'offline') return went;
        if (went.is === 'refused') await change(packet.key, it => it.refused = went.reason);
        else if (went.is === 'later') rest = went;
      }
    }
    return rest;
  };

  /* One at a time, whichever window or worker begins. */
  const flush = () => navigator.locks ? navigator.locks.request('samskap-moments', sendAll) : sendAll();

  return { all, put, change, drop, flush };
})();
