// What only the browser can do for the dialogue: keep drafts, send with the keyboard, go to a linked message.
import './keys';

import { forgetKept, keep, readKept } from '../kept';

import type { Chosen, PictureBox } from '../pictures';
import '../pictures';

interface Draft {
  /** Names the message: however often it is sent, it is said once. */
  key: string;
  text: string;
  kind?: string;
  due?: string;
  /** Ids with the names that they were chosen by. */
  mentions?: [string, string][];
  pictures?: Chosen[];
  /** The latest message that was there when the writing began. */
  seen?: number;
  /** The saved reply that the writing began from. */
  from?: string;
}

const DRAFTS = 'samskap.dialogue.';

/** Colleagues are told so often that somebody is writing; and for so long after the last key. */
const TELL_EVERY = 20_000;
const THINKS_FOR = 180_000;

const open = new Set<Editor>();

/** A navigation inside the application changes the address only after the new page is there. */
const ADDRESS_CHANGES = ['hashchange', 'vaadin-router-location-changed', 'vaadin-navigated'];

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The number of the latest message on this page, 0 for none. */
function latest(): number {
  const ids = [...document.querySelectorAll('.thread [id^=m]')].map((it) => Number(it.id.slice(1)) || 0);
  return Math.max(0, ...ids);
}

function stored(name: string): Draft | undefined {
  const draft = readKept<Draft>(name);
  return typeof draft?.text === 'string' && typeof draft.key === 'string' ? (draft as Draft) : undefined;
}

class Editor {
  private key = newKey();
  private timer = 0;
  private mentions = new Map<string, string>();
  private seen?: number;
  private from = '';
  private touchedAt = 0;
  private telling = 0;

  constructor(
    readonly form: HTMLFormElement,
    readonly place: string | null
  ) {
    this.restore();
    form.addEventListener('input', () => this.touched());
    form.addEventListener('change', (event) => {
      this.choose(event.target);
      this.touched();
    });
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
    form.addEventListener('input', (event) => this.at(event as InputEvent));
    form.addEventListener('filled', () => this.showMentions());
    form.addEventListener('pictures', () => this.touched());
    form.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('.answered a')) {
        this.seen = latest();
      }
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.say();
    });
  }

  private get area() {
    return this.form.querySelector('textarea')!;
  }

  private get pictures() {
    return this.form.querySelector<PictureBox>('samskap-pictures');
  }

  private get due() {
    return this.form.querySelector<HTMLInputElement>('input[type=date]');
  }

  private get kind() {
    return this.form.querySelector<HTMLInputElement>('.kinds input:checked');
  }

  /** What it is meant as: an editor without a choice is for one kind alone. */
  private get meant() {
    return this.kind?.value ?? this.form.dataset.only ?? 'MESSAGE';
  }

  private get list() {
    return this.form.querySelector<HTMLDetailsElement>('.mentions');
  }

  private get boxes() {
    return [...this.form.querySelectorAll<HTMLInputElement>('.mentions input')];
  }

  /** An @ that begins a word opens the list of people. */
  private at(event: InputEvent) {
    const before = this.area.value.slice(0, this.area.selectionStart);
    if (event.target === this.area && event.data === '@' && /(^|\s)@$/.test(before) && this.list) {
      this.list.open = true;
      const first = () => this.boxes.find((box) => box.closest('li')?.checkVisibility())?.focus();
      this.form.addEventListener('filled', first, { once: true });
      first();
    }
  }

  /** Somebody was chosen from the list, or taken off it. The name in the text is for people; the id is what counts. */
  private choose(box: EventTarget | null) {
    if (!(box instanceof HTMLInputElement) || !this.list?.contains(box)) {
      return;
    }
    const name = box.dataset.name ?? '';
    if (box.checked) {
      this.mentions.set(box.value, name);
      const at = this.area.selectionStart;
      const before = this.area.value.slice(0, at);
      this.area.setRangeText(before.endsWith('@') ? `${name} ` : `@${name} `, at, this.area.selectionEnd, 'end');
      this.list.open = false;
      this.area.focus();
    } else {
      this.mentions.delete(box.value);
    }
    this.showMentions();
  }

  private showMentions() {
    // Among colleagues, colleagues only.
    this.boxes
      .filter((box) => this.meant === 'NOTE' && box.dataset.staff === 'false')
      .forEach((box) => this.mentions.delete(box.value));
    this.boxes.forEach((box) => (box.checked = this.mentions.has(box.value)));
    this.form.querySelector('.mentioned')?.replaceChildren(...[...this.mentions].map(([id, name]) => this.chip(id, name)));
  }

  private chip(id: string, name: string) {
    const chip = document.createElement('button');
    chip.type = 'button';
    chip.className = 'btn small';
    chip.textContent = `@${name} ×`;
    chip.setAttribute('aria-label', (this.list?.dataset.remove ?? '').replace('{name}', name));
    chip.addEventListener('click', () => {
      this.mentions.delete(id);
      this.showMentions();
      this.touched();
      this.area.focus();
    });
    return chip;
  }

  private get storage() {
    return `${DRAFTS}${this.place}`;
  }

  private touched() {
    this.dress();
    if (this.mentions.size) {
      this.showMentions();
    }
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.keep(), 250);
    this.seen = this.area.value ? (this.seen ?? latest()) : undefined;
    this.touchedAt = Date.now();
    if (this.form.dataset.colleague !== undefined) {
      this.writes();
    }
  }

  /** Lets colleagues know, for as long as there is something and its writer is at it. */
  private writes() {
    const writing = this.area.value.trim() && this.form.isConnected && Date.now() - this.touchedAt < THINKS_FOR;
    if (writing && !this.telling) {
      this.form.dispatchEvent(new CustomEvent('writing'));
      this.telling = window.setTimeout(() => {
        this.telling = 0;
        this.writes();
      }, TELL_EVERY);
    } else if (!this.area.value.trim()) {
      this.stops();
    }
  }

  private stops() {
    if (this.telling) {
      window.clearTimeout(this.telling);
      this.telling = 0;
      this.form.dispatchEvent(new CustomEvent('stopped'));
    }
  }

  /** The form looks like what is being written. */
  private dress() {
    const kind = this.kind;
    if (kind) {
      this.form.dataset.kind = kind.dataset.look;
      this.area.placeholder = kind.dataset.placeholder ?? '';
    }
    const due = this.form.querySelector<HTMLElement>('.due');
    if (due) {
      due.hidden = kind?.value !== 'PROMISE';
    }
  }

  private keep() {
    if (!this.place || !this.form.isConnected) {
      return;
    }
    const text = this.area.value;
    try {
      const pictures = this.pictures?.chosen ?? [];
      if (text || pictures.length) {
        const { key, meant: kind, seen, from } = this;
        const mentions = [...this.mentions];
        const draft: Draft = { key, text, kind, due: this.due?.value, mentions, pictures, seen, from };
        keep(this.storage, draft);
      } else {
        forgetKept(this.storage);
      }
      this.tell(text || pictures.length ? this.form.dataset.kept : '');
    } catch {
      this.tell(this.form.dataset.notKept);
    }
  }

  private restore() {
    const draft = this.kept();
    if (draft) {
      this.key = draft.key;
      this.seen = draft.seen;
      this.from = draft.from ?? '';
      this.area.value = draft.text;
      const kind = this.form.querySelector<HTMLInputElement>(`.kinds input[value="${draft.kind}"]`);
      if (kind) {
        kind.checked = true;
      }
      if (this.due && draft.due) {
        this.due.value = draft.due;
      }
      this.mentions = new Map(this.list && Array.isArray(draft.mentions) ? draft.mentions : []);
      this.showMentions();
      this.showPictures(Array.isArray(draft.pictures) ? draft.pictures : []);
      this.tell(this.form.dataset.kept);
    } else {
      this.showPictures([]);
    }
    this.dress();
  }

  /** Pictures are sent under the key of what they go with. */
  private showPictures(chosen: Chosen[]) {
    if (this.pictures) {
      this.pictures.draftKey = this.key;
      this.pictures.chosen = chosen;
    }
  }

  private kept(): Draft | undefined {
    const draft = this.place ? stored(this.storage) : undefined;
    return draft && this.canSay(draft.kind ?? 'MESSAGE') ? draft : undefined;
  }

  /** Whoever uses this browser next may not say as one's own what a colleague meant for colleagues. */
  private canSay(kind: string) {
    const choices = [...this.form.querySelectorAll<HTMLInputElement>('.kinds input')];
    return choices.length
      ? choices.some((choice) => choice.value === kind)
      : kind === (this.form.dataset.only ?? 'MESSAGE');
  }

  private say() {
    const button = this.form.querySelector('[type=submit]');
    if (button?.getAttribute('aria-busy') === 'true') {
      return;
    }
    if (this.pictures && !this.pictures.ready()) {
      return;
    }
    button?.setAttribute('aria-busy', 'true');
    this.keep();
    const detail = {
      key: this.key,
      text: this.area.value,
      kind: this.kind?.value ?? '',
      due: this.due?.value ?? '',
      mentions: [...this.mentions.keys()].join(','),
      pictures: this.pictures?.json ?? '',
      seen: `${this.seen ?? ''}`,
      from: this.from
    };
    this.form.dispatchEvent(new CustomEvent('say', { detail }));
  }

  private tell(text = '') {
    const status = this.form.querySelector('.actions > [role=status]');
    if (status && (text || status.textContent === this.form.dataset.kept)) {
      status.textContent = text;
    }
  }

  said() {
    this.area.value = '';
    this.beginAnew();
    this.stops();
    const plain = this.form.querySelector<HTMLInputElement>('.kinds input[value=MESSAGE]');
    if (plain) {
      plain.checked = true;
    }
    if (this.due) {
      this.due.value = '';
    }
    this.mentions.clear();
    this.showMentions();
    this.dress();
    this.tell('');
  }

  /** Puts a saved reply where the writer is, with the first blank ready to be filled in. It is not sent. */
  insert(words: string, from: string) {
    const at = this.area.selectionStart;
    this.area.setRangeText(words, at, this.area.selectionEnd, 'end');
    this.from = from;
    const blank = /\{[^{}\n]+\}/.exec(words);
    this.area.focus();
    if (blank) {
      this.area.setSelectionRange(at + blank.index, at + blank.index + blank[0].length);
    }
    this.area.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** The draft was sent or thrown away in another window: what stands here now is something of its own. */
  forgetKey() {
    this.beginAnew();
  }

  private beginAnew() {
    this.key = newKey();
    this.seen = undefined;
    this.from = '';
    this.pictures?.clear();
    this.showPictures([]);
  }
}

function living(): Editor[] {
  open.forEach((editor) => editor.form.isConnected || open.delete(editor));
  return [...open];
}

window.addEventListener('storage', (event) => {
  if (event.newValue === null) {
    living()
      .filter((editor) => event.key === `${DRAFTS}${editor.place}`)
      .forEach((editor) => editor.forgetKey());
  }
});

// "Reply" beside the idea leads to where one writes.
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a[href$="#text"]')) {
    window.setTimeout(() => document.getElementById('text')?.focus());
  }
});

/** A page without a session sent the reader here to write: they do so at once. */
function takeUp(section: HTMLElement) {
  const asked = new URLSearchParams(location.search);
  if (asked.get('act') !== 'reply') {
    return;
  }
  const to = asked.get('to');
  if (to) {
    section.dispatchEvent(new CustomEvent('reply', { detail: to }));
  } else {
    document.getElementById('text')?.focus();
  }
}

const dialogue = {
  editor(form: HTMLFormElement, place: string | null) {
    if (living().every((editor) => editor.form !== form)) {
      open.add(new Editor(form, place));
    }
  },
  said(place: string) {
    forgetKept(`${DRAFTS}${place}`);
    living()
      .filter((editor) => editor.place === place)
      .forEach((editor) => editor.said());
  },
  insert(form: HTMLFormElement, words: string, from: string) {
    living()
      .find((editor) => editor.form === form)
      ?.insert(words, from);
  },
  handled(form: HTMLFormElement) {
    form.querySelector('[type=submit]')?.removeAttribute('aria-busy');
  },
  /** Tells the section which message the address names, now and when the address changes. */
  follow(section: HTMLElement) {
    const go = () => {
      if (!section.isConnected) {
        ADDRESS_CHANGES.forEach((change) => window.removeEventListener(change, go));
      } else if (location.hash === '#text') {
        document.getElementById('text')?.focus();
      } else {
        const detail = /^#m(\d{1,18})$/.exec(location.hash)?.[1];
        detail && section.dispatchEvent(new CustomEvent('linked', { detail }));
      }
    };
    ADDRESS_CHANGES.forEach((change) => window.addEventListener(change, go));
    go();
    takeUp(section);
  },
  goTo(id: string) {
    const message = document.getElementById(id);
    message?.setAttribute('tabindex', '-1');
    message?.focus({ preventScroll: true });
    message?.scrollIntoView({ block: 'start' });
  }
};

declare global {
  interface Window {
    samskapDialogue: typeof dialogue;
  }
}

window.samskapDialogue = dialogue;
export {};
