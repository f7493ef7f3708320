import { forgetKept, keep, readKept } from './kept';
import type { Chosen } from './pictures';

/** What somebody is writing, kept in the browser until the server has said that it is shared. */
export interface Draft {
  /** The same key shares once, however often it is sent. */
  key: string;
  text: string;
  /** The title if the writer edited it, else null: then the first line is the title. */
  title: string | null;
  feeling: string;
  stage: string;
  topic: string;
  pictures: Chosen[];
  /** Sharing was asked for on a page that cannot do it. */
  share?: boolean;
}

/** Other pages leave what was begun on them under the same name. */
const NAME = 'samskap.draft';

/** Keys whose ideas are shared: nothing brings their drafts back. */
const shared = new Set<string>();

addEventListener('samskap-shared', (event) => {
  const key = (event as CustomEvent<string>).detail;
  shared.add(key);
  if (read()?.key === key) {
    forgetKept(NAME);
  }
});

/** Randomness without the secure context that {@code randomUUID} demands. */
const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

export const newDraft = (stage: string, topic: string): Draft => ({
  key: newKey(),
  text: '',
  title: null,
  feeling: '',
  stage,
  topic,
  pictures: [],
});

const read = (): Draft | null => {
  const kept = readKept<Draft>(NAME);
  return kept && typeof kept.text === 'string' ? { ...newDraft('', ''), ...kept, key: kept.key || newKey() } : null;
};

export const keptDraft = read;

/** Keeps the draft; says whether the browser let us. */
export const keepDraft = (draft: Draft): boolean => {
  try {
    if (draft.text.trim() || draft.title?.trim() || draft.pictures.length) {
      if (!shared.has(draft.key)) {
        keep(NAME, draft);
      }
    } else {
      forgetKept(NAME);
    }
    return true;
  } catch {
    return false;
  }
};

/** Tells when a draft that another window had as well is gone from here. */
export const onDraftGone = (gone: () => void): (() => void) => {
  const hear = (event: StorageEvent) => {
    if (event.key === NAME && event.newValue === null) {
      gone();
    }
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
};
