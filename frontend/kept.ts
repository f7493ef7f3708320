/**
 * What somebody writes, kept in this browser until it is sent or given up. What a visitor began belongs to whoever signs
 * in; what one person began is brought back to nobody else who signs in here; whoever signs out leaves nothing behind.
 */
const DRAFTS = 'samskap.';

/** Tells other windows of this browser that somebody signed out. */
const LEFT = 'samskap-left';

/** The page goes with whoever signed out: what still stands on it is not kept again. */
let leaving = false;

interface Kept {
  /** Whose it is, by their number; nobody's yet while a visitor writes. */
  by?: string;
}

const who = () => document.documentElement.dataset.who ?? '';

function stored(name: string): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? 'null');
    return kept && typeof kept === 'object' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Where one person's words wait while another's stand under the name. */
const aside = (name: string, person: string) => `${name}@${person}`;

const isOthers = (kept: Kept | undefined) => Boolean(kept?.by && who() && kept.by !== who());

/** What was kept under this name, unless it is somebody else's. */
export function readKept<T extends object>(name: string): Partial<T> | undefined {
  const kept = stored(name);
  return (kept && !isOthers(kept) ? kept : stored(aside(name, who()))) as Partial<T> | undefined;
}

/** Throws where the browser lets us keep nothing. */
export function keep(name: string, draft: object) {
  if (leaving) {
    return;
  }
  const before = stored(name);
  if (before?.by && isOthers(before)) {
    localStorage.setItem(aside(name, before.by), JSON.stringify(before));
  }
  localStorage.setItem(name, JSON.stringify({ ...draft, by: who() || before?.by }));
}

/** It was sent or given up; what somebody else wrote stays theirs. */
export function forgetKept(name: string) {
  if (!isOthers(stored(name))) {
    localStorage.removeItem(name);
  }
  localStorage.removeItem(aside(name, who()));
}

function dropAll() {
  Object.keys(localStorage)
    .filter((name) => name.startsWith(DRAFTS))
    .forEach((name) => localStorage.removeItem(name));
}

function tellOtherWindows() {
  localStorage.setItem(LEFT, 'yes');
  localStorage.removeItem(LEFT);
}

addEventListener('samskap-signing-out', () => {
  leaving = true;
  dropAll();
  tellOtherWindows();
});

addEventListener('storage', (event) => {
  if (event.key === LEFT) {
    leaving = true;
  }
});

const samskapKept = {
  read: readKept,
  keep,
  forget: forgetKept,
  /** Somebody signed in on the open page. */
  isHere(person: string) {
    document.documentElement.dataset.who = person;
  },
  /** Somebody left, and the page stays open for whoever comes next. */
  hasLeft() {
    dropAll();
    tellOtherWindows();
    document.documentElement.dataset.who = '';
  },
};

declare global {
  interface Window {
    samskapKept: typeof samskapKept;
  }
}

window.samskapKept = samskapKept;
