/* What every page does on the client: menus, the search key, dialogs, and what is said when the connection is lost. */

import './kept';

const writable = 'input, textarea, select, [contenteditable], [role=textbox]';

function openMenus(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')];
}

/* Until this page is there, its reading edition is shown in its place. */
const arriving = document.getElementById('arriving');
if (arriving) {
  new MutationObserver((_, observer) => {
    if (document.querySelector('#outlet main')) {
      observer.disconnect();
      arriving.remove();
    }
  }).observe(document.getElementById('outlet')!, { childList: true, subtree: true });
}

/* A menu closes when something else is clicked, and when something in it that is not a checkbox has been chosen. */
document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const chosen = target.closest('.menu li > :is(a, button)');
  for (const menu of openMenus()) {
    if (!menu.contains(target) || (chosen && menu.contains(chosen))) {
      menu.open = false;
    }
  }
});

document.addEventListener('keydown', (event) => {
  const target = event.target as Element;
  if (event.key === 'Escape') {
    escape(target);
  } else if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const elsewhere = target.closest(writable) || document.querySelector('dialog[open]');
    const search = document.querySelector<HTMLInputElement>('.search input');
    if (search && !elsewhere) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  }
});

function escape(target: Element) {
  for (const menu of openMenus()) {
    menu.open = false;
    if (menu.contains(target)) {
      menu.querySelector('summary')?.focus();
    }
  }
  if (target instanceof HTMLInputElement && target.matches('.search input')) {
    if (target.value === '') {
      target.blur();
    } else {
      target.value = '';
      target.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
}

/* The skip link moves the focus; the address, and with it the page, stays. */
document.addEventListener('click', (event) => {
  const skip = (event.target as Element).closest('a.skip');
  if (skip) {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }
});

const { connectionState } = (window as any).Vaadin;

const ASK_AFTER = 2000;
let asking = 0;

const isLost = () => ['reconnecting', 'connection-lost'].includes(connectionState.state);

function showConnection() {
  const lost = isLost();
  clearTimeout(asking);
  asking = lost ? window.setTimeout(ask, ASK_AFTER) : 0;
  const banner = document.getElementById('connection');
  if (!banner) {
    return;
  }
  banner.hidden = !lost;
  const text = banner.querySelector('span') ?? banner.appendChild(document.createElement('span'));
  text.textContent = lost ? (banner.dataset.text ?? '') : '';
}

/* After the browser was offline the framework goes on as if it still were, though its requests get through: so we ask. */
async function ask() {
  const there = await fetch('/actuator/health/liveness', { cache: 'no-store' }).then(
    (answer) => answer.ok,
    () => false,
  );
  if (there && isLost()) {
    connectionState.state = 'connected';
  } else {
    showConnection();
  }
}

connectionState?.addStateChangeListener(showConnection);

export {};
