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
  const outcome = async answer => {
    if (answer.ok) return { is: 'done' };
    if (answer.status === 429 || answer.status === 408 || answer.status >= 500) {
      return { is: 'later', seconds: Number(answer.headers.get('Retry-After')) || 60 };
    }
    const said = await answer.json().catch(() => ({}));
    return { is: 'refused', reason: said.wrong || String(answer.status) };
  };

  const post = async (path, fields) => {
    try {
      return await outcome(await fetch(path, {
        method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(fields)
      }));
    } catch {
      return { is: 'offline' };
    }
  };

  const sendPicture = async packet => {
    const named = 'as' in packet.fields;
    try {
      const answer = await fetch('/pictures', {
        method: 'POST', headers: { 'X-Draft': packet.key }, body: packet.picture,
        credentials: named ? 'same-origin' : 'omit'
      });
      if (!answer.ok) return await outcome(answer);
      const { id } = await answer.json();
      return await post(`/m/${packet.place}/${packet.key}`, named ? { picture: id, as: packet.fields.as } : { picture: id });
    } catch {
      return { is: 'offline' };
    }
  };

  const send = async packet => {
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
    if (packet.picture) {
      const went = await sendPicture(packet);
      if (went.is === 'offline' || went.is === 'later') return went;
      await change(key, it => {
        it.tries = (it.tries ?? 0) + 1;
        if (went.is === 'done' || it.tries >= MOST_TRIES_OF_A_PICTURE) it.picture = null;
      });
    }
    return { is: 'done' };
  };

  const sendAll = async () => {
    for (const packet of await all()) {
      if (packet.refused) continue;
      const went = await send(packet);
      if (went.is === 'refused') await change(packet.key, it => it.refused = went.reason);
      else if (went.is !== 'done') return went;
    }
    return { is: 'done' };
  };

  /* One at a time, whichever window or worker begins. */
  const flush = () => navigator.locks ? navigator.locks.request('samskap-moments', sendAll) : sendAll();

  return { all, put, change, drop, flush };
})();
