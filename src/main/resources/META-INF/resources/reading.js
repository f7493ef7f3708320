/* The reading edition works without this; with it, drafts are kept and less has to be clicked. */
(() => {
  const KEY = 'samskap.draft';
  const search = document.getElementById('q');
  const form = document.getElementById('composer');
  const isTyping = at => /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) || at.isContentEditable;

  addEventListener('keydown', event => {
    if (event.key === '/' && !isTyping(event.target) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === 'Escape') {
      const menu = event.target.closest?.('details[open]');
      if (menu) {
        menu.open = false;
        menu.firstElementChild.focus();
      } else if (event.target === search) {
        search.value = '';
        search.blur();
      }
    }
  });

  addEventListener('click', event => document.querySelectorAll('details.menu[open]').forEach(menu => {
    if (!menu.contains(event.target)) menu.open = false;
  }));

  /* A choice is a wish to see it; several statuses are chosen before the menu closes. */
  const show = () => {
    const chosen = new URLSearchParams([...new FormData(document.querySelector('.filters'))].filter(([, value]) => value));
    location.href = '/' + (chosen.size ? '?' + chosen : '');
  };
  addEventListener('change', ({target}) => target.closest?.('.filters') && target.type !== 'checkbox' && show());
  addEventListener('toggle', ({target}) => {
    const boxes = target.closest?.('.filters') ? [...target.querySelectorAll('input')] : [];
    if (!target.open && boxes.some(box => box.checked !== box.defaultChecked)) show();
  }, true);

  /* On the board, what is searched for is found as one types. */
  let pause = 0;
  search.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(find, 200);
  });
  const find = async () => {
    const shown = document.getElementById('results');
    if (!shown) return;
    const wanted = search.value.trim();
    const address = new URL(location.href);
    for (const name of ['after', 'q']) address.searchParams.delete(name);
    if (wanted) address.searchParams.set('q', wanted);
    try {
      const answer = await fetch(address);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const found = page.getElementById('results');
      if (answer.ok && found && search.value.trim() === wanted) {
        document.getElementById('results').replaceWith(found);
        document.title = page.title;
        history.replaceState(null, '', address);
      }
    } catch {
      /* Return still searches. */
    }
  };

  if (form) {
    const story = form.elements.draft;
    /* Without this script the words travel in an address, which must stay short. */
    story.maxLength = 20000;
    const status = form.querySelector('[data-kept]');
    const similar = form.querySelector('[data-similar]');
    const stored = () => {
      try {
        return JSON.parse(localStorage.getItem(KEY)) || {};
      } catch {
        return {};
      }
    };
    /* Whoever signs out in another window takes what they wrote along (kept.ts). */
    let left = false;
    addEventListener('storage', event => left ||= event.key === 'samskap-left');
    const keep = more => {
      if (left) return false;
      const text = story.value;
      try {
        const was = stored();
        if (!text.trim() && !was.pictures?.length) {
          localStorage.removeItem(KEY);
          status.textContent = '';
          return false;
        }
        localStorage.setItem(KEY, JSON.stringify({
          text,
          title: was.title ?? null,
          feeling: form.elements.feeling.value,
          stage: form.elements.stage.value,
          topic: form.elements.topic.value,
          pictures: was.pictures ?? [],
          key: was.key || newKey(),
          by: was.by,
          ...more,
        }));
        status.textContent = status.dataset.kept;
        return true;
      } catch {
        return false;
      }
    };
    /* randomUUID is there on secure pages only. */
    const newKey = () => crypto.randomUUID?.() ?? '10000000-1000-4000-8000-100000000000'.replace(/[018]/g,
      digit => (digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> digit / 4).toString(16));
    const compare = async () => {
      const text = story.value;
      if (text.trim().length < 12) {
        similar.replaceChildren();
        return;
      }
      try {
        const answer = await fetch('/similar', {method: 'POST', body: text.slice(0, 2000)});
        if (answer.ok && text === story.value) similar.innerHTML = await answer.text();
      } catch {
        /* Similar ideas are a help, never a hindrance. */
      }
    };

    const draft = stored();
    if (draft.text && !story.value) {
      story.value = draft.text;
      if (draft.feeling) form.elements.feeling.value = draft.feeling;
      if (draft.stage) form.elements.stage.value = draft.stage;
      if (draft.topic) form.elements.topic.value = draft.topic;
      form.classList.add('open');
      status.textContent = status.dataset.kept;
    }

    let pause;
    let stop;
    story.addEventListener('input', () => {
      clearTimeout(pause);
      clearTimeout(stop);
      pause = setTimeout(keep, 250);
      stop = setTimeout(compare, 500);
    });
    form.addEventListener('change', () => keep());
    let asked;
    addEventListener('pagehide', () => keep(asked));
    form.addEventListener('submit', event => {
      const act = event.submitter?.value ?? 'share';
      asked = {share: act === 'share'};
      if (keep(asked)) {
        event.preventDefault();
        location.href = '/?act=' + act;
      }
    });
    form.addEventListener('keydown', event => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit(form.querySelector('.primary'));
    });
  }

  /* More ideas come by themselves when the end is near; the link stays for everyone else. */
  const list = document.querySelector('.ideas');
  let link = document.querySelector('a[rel=next]');
  if (list && link && 'IntersectionObserver' in window) {
    const near = new IntersectionObserver(async ([end]) => {
      if (!end.isIntersecting || list.ariaBusy === 'true') return;
      list.ariaBusy = 'true';
      try {
        const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html');
        page.querySelectorAll('.ideas > article').forEach(card => {
          if (!document.getElementById(card.id)) list.append(document.adoptNode(card));
        });
        const next = page.querySelector('a[rel=next]');
        if (next) {
          link.href = next.href;
          near.unobserve(link);
          near.observe(link);
        } else {
          near.disconnect();
          link.parentElement.remove();
        }
      } catch {
        near.disconnect();
      }
      list.ariaBusy = 'false';
    }, {rootMargin: '600px'});
    near.observe(link);
  }
})();
