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

/** What was kept under this name, unless it is somebody else's. */
export function readKept<T extends object>(name: string): Partial<T> | undefined {
  const kept = stored(name);
  const isTheirs = !kept?.by || !who() || kept.by === who();
  return kept && isTheirs ? (kept as Partial<T>) : undefined;
}

/** Throws where the browser lets us keep nothing. */
export function keep(name: string, draft: object) {
  if (!leaving) {
    localStorage.setItem(name, JSON.stringify({ ...draft, by: who() || stored(name)?.by }));
  }
}

function dropAll() {
  Object.keys(localStorage)
    .filter((name) => name.startsWith(DRAFTS))
    .forEach((name) => localStorage.removeItem(name));
}

addEventListener('samskap-signing-out', () => {
  leaving = true;
  dropAll();
  localStorage.setItem(LEFT, 'yes');
  localStorage.removeItem(LEFT);
});

addEventListener('storage', (event) => {
  if (event.key === LEFT) {
    leaving = true;
  }
});

const samskapKept = {
  read: readKept,
  keep,
  /** Somebody signed in on the open page. */
  isHere(person: string) {
    document.documentElement.dataset.who = person;
  },
  /** Somebody left, and the page stays open for whoever comes next. */
  hasLeft() {
    dropAll();
    document.documentElement.dataset.who = '';
  },
};

declare global {
  interface Window {
    samskapKept: typeof samskapKept;
  }
}

window.samskapKept = samskapKept;
