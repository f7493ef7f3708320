import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { keepDraft, keptDraft, newDraft, onDraftGone, type Draft } from './draft';
import type { Chosen, PictureBox } from './pictures';
import './pictures';
import { chips, fill, icon, support, toggled, type Card, type Words } from './parts';

interface Option {
  group: string | null;
  code: string;
  label: string;
}

interface Setup {
  words: Words;
  feelings: { code: string; icon: string; label: string }[];
  stages: Option[];
  topics: Option[];
  stage: string;
  topic: string;
  longestText: number;
  longestTitle: number;
  signedIn: boolean;
  pictureWords: Words;
}

interface Server {
  share(draft: Draft): Promise<void>;
  similar(text: string): Promise<Card[]>;
  support(id: number, wanted: boolean): Promise<Card | null>;
}

const KEEP_AFTER = 400;
const LOOK_AFTER = 500;
/** Fewer letters are like everything. */
const ENOUGH = 10;
const MOST_TO_COMPARE = 2000;

/** One prompt from which an idea grows; what is written stays in the browser until it is shared. */
class Composer extends LitElement {
  static properties = {
    setup: { state: true },
    draft: { state: true },
    alike: { state: true },
    error: { state: true },
    said: { state: true },
    busy: { state: true },
  };

  declare setup?: Setup;
  declare draft: Draft;
  declare alike: Card[];
  declare error: { field: string; text: string } | null;
  declare said: string;
  declare busy: boolean;
  declare $server: Server;

  private keeping = 0;
  private looking = 0;
  /** What is being written does not take the place of what this browser keeps. */
  private passing = false;
  /** Whoever came to add pictures sees where. */
  private opened = false;
  private hearsStorage = () => {};

  constructor() {
    super();
    this.draft = newDraft('', '');
    this.alike = [];
    this.error = null;
    this.said = '';
    this.busy = false;
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.hearsStorage = onDraftGone(() => this.begin(newDraft(this.setup?.stage ?? '', this.setup?.topic ?? '')));
    addEventListener('pagehide', this.keepNow);
  }

  disconnectedCallback() {
    this.keepNow();
    this.hearsStorage();
    clearTimeout(this.looking);
    removeEventListener('pagehide', this.keepNow);
    super.disconnectedCallback();
  }

  /** Says what can be chosen and what the board's filter presets; a draft that was begun is kept as it is. */
  start(setup: Setup) {
    const first = !this.setup;
    this.setup = setup;
    if (first) {
      this.begin(keptDraft() ?? newDraft(setup.stage, setup.topic));
    } else if (!this.draft.text && !this.draft.title) {
      this.draft = { ...this.draft, stage: setup.stage, topic: setup.topic };
    }
  }

  /**
   * Goes on with what was begun on another page, and shares it if that was asked for there. A link could ask for it as
   * well, so a text from the address never shares by itself for somebody who came signed in, and never takes the place
   * of another one that this browser keeps.
   */
  async carryOn(
    text: string | null,
    stage: string | null,
    topic: string | null,
    feeling: string | null,
    signedIn: boolean,
  ) {
    const asked = text ? !signedIn : this.draft.share;
    this.bringText(text, stage, topic, feeling, signedIn);
    // Asked for once, done once: whoever does not sign in now asks anew.
    this.draft = { ...this.draft, share: undefined };
    this.keepNow();
    await this.updateComplete;
    this.field('story')?.focus();
    if (asked) {
      this.share();
    }
  }

  /** Goes on with what was begun on another page, to add pictures to it. */
  async addPictures(
    text: string | null,
    stage: string | null,
    topic: string | null,
    feeling: string | null,
    signedIn: boolean,
  ) {
    this.bringText(text, stage, topic, feeling, signedIn);
    this.draft = { ...this.draft, share: undefined };
    this.opened = true;
    await this.updateComplete;
    await this.pictures?.updateComplete;
    this.pictures?.querySelector<HTMLElement>('input[type=file]')?.focus();
  }

  private bringText(
    text: string | null,
    stage: string | null,
    topic: string | null,
    feeling: string | null,
    signedIn: boolean,
  ) {
    if (text) {
      this.bring({ ...newDraft(stage ?? '', topic ?? ''), text, feeling: feeling ?? '' }, signedIn);
    }
  }

  private bring(brought: Draft, signedIn: boolean) {
    const kept = keptDraft();
    if (!kept?.text.trim() && !kept?.title?.trim()) {
      this.begin(brought);
    } else if (kept.text.trim() !== brought.text.trim() && !signedIn) {
      // A visitor without a script sent it: theirs goes first, and what is kept waits for the next visit.
      this.passing = true;
      this.begin(brought);
    }
  }

  /** The server's no, at its field. */
  async refused(field: string, text: string) {
    if (field === 'pictures') {
      this.pictures?.refuse(text);
      return;
    }
    this.error = { field: field === 'title' && this.draft.title !== null ? 'title' : 'story', text };
    await this.updateComplete;
    this.field(this.error.field)?.focus();
  }

  private begin(draft: Draft) {
    this.pictures?.clear();
    this.draft = draft;
    this.alike = [];
    this.error = null;
    this.said = '';
    if (draft.text) {
      this.look();
    }
  }

  private field(name: string) {
    return this.querySelector<HTMLTextAreaElement>(`textarea[name=${name}]`);
  }

  private get pictures() {
    return this.querySelector<PictureBox>('samskap-pictures');
  }

  private write(change: Partial<Draft>) {
    this.draft = { ...this.draft, ...change };
    this.error = null;
    this.said = '';
    clearTimeout(this.keeping);
    this.keeping = window.setTimeout(this.keepNow, KEEP_AFTER);
  }

  private keepNow = () => {
    clearTimeout(this.keeping);
    if (!this.setup) {
      return;
    }
    const kept = !this.passing && keepDraft(this.draft);
    const written = this.draft.text.trim() !== '' || this.draft.pictures.length > 0;
    this.said = !kept ? this.setup.words.notKept : written ? this.setup.words.kept : '';
  };

  private look() {
    clearTimeout(this.looking);
    this.looking = window.setTimeout(async () => {
      const text = this.draft.text;
      const alike = text.trim().length < ENOUGH ? [] : await this.$server.similar(text.slice(0, MOST_TO_COMPARE));
      if (text === this.draft.text) {
        this.alike = alike;
      }
    }, LOOK_AFTER);
  }

  private share = async () => {
    this.keepNow();
    if (this.busy || this.refuseHere()) {
      return;
    }
    this.busy = true;
    try {
      await this.$server.share({ ...this.draft, share: undefined });
    } finally {
      this.busy = false;
    }
  };

  /** What cannot be shared is refused before it is sent: a huge text would burden the line and not arrive. */
  private refuseHere(): boolean {
    const { words, longestText, longestTitle } = this.setup!;
    const { text, title } = this.draft;
    if (!text.trim() && !title?.trim()) {
      this.refused('text', words.empty);
      return true;
    }
    if (this.pictures && !this.pictures.ready()) {
      return true;
    }
    return this.refuseLonger('text', text.trim(), longestText) || this.refuseLonger('title', title ?? '', longestTitle);
  }

  private refuseLonger(field: string, text: string, most: number): boolean {
    // Code points, so that an emoji counts once; only a text that may be too long is taken apart.
    const length = text.length > most ? [...text].length : text.length;
    if (length > most) {
      this.refused(field, fill(this.setup!.words.tooLong, most, length - most));
    }
    return length > most;
  }

  private press = async (card: Card) => {
    const put = (now: Card) => (this.alike = this.alike.map((it) => (it.id === now.id ? now : it)));
    if (this.setup?.signedIn && !card.why) {
      put(toggled(card));
    }
    try {
      const now = await this.$server.support(card.id, !card.pressed);
      if (now) {
        put(now);
      }
    } catch {
      put(card);
    }
  };

  /** Ideas as they stand now. */
  changed(cards: Card[]) {
    const changed = new Map(cards.map((card) => [card.id, card]));
    this.alike = this.alike.map((card) => changed.get(card.id) ?? card);
  }

  private keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.share();
    } else if (event.key === 'Enter' && (event.target as HTMLElement).classList.contains('title')) {
      event.preventDefault();
      this.field('story')?.focus();
    }
  };

  private editTitle = async () => {
    this.write({ title: this.firstLine() });
    await this.updateComplete;
    this.field('title')?.focus();
  };

  private firstLine(): string {
    const line = this.draft.text.trim().split('\n', 1)[0].replace(/\s+/g, ' ').trim();
    const most = this.setup!.longestTitle;
    return line.length > most ? line.slice(0, most - 1).replace(/\s+\S*$/, '') + '…' : line;
  }

  protected render() {
    if (!this.setup) {
      return nothing;
    }
    const { words } = this.setup;
    const open = this.opened || this.draft.text || this.draft.title !== null || this.draft.pictures.length;
    return html`<form
      class="composer card ${open ? 'open' : ''}"
      id="composer"
      novalidate
      @submit=${this.submit}
      @keydown=${this.keys}
    >
      <label for="story">${words.prompt}</label>
      ${this.draft.title === null ? nothing : this.ownTitle(this.draft.title)} ${this.story()}
      <div class="more">
        ${this.draft.title === null && this.firstLine().length > 2 ? this.titleSoFar() : nothing}
        ${this.alike.length ? this.similar() : nothing} ${this.feelings()}
        <div class="row">
          ${this.pick('stage', words.when, words.whenLabel, this.setup.stages)}
          ${this.pick('topic', words.what, words.whatLabel, this.setup.topics)} ${this.pictureBox()}
          <span class="small muted push" role="status">${this.said}</span
          ><button class="btn primary" aria-busy=${this.busy}>${words.share}</button>
        </div>
      </div>
    </form>`;
  }

  private pictureBox() {
    return html`<samskap-pictures
      .words=${this.setup!.pictureWords}
      .draftKey=${this.draft.key}
      .chosen=${this.draft.pictures}
      @pictures=${(event: CustomEvent<Chosen[]>) => this.write({ pictures: event.detail })}
    ></samskap-pictures>`;
  }

  private submit = (event: Event) => {
    event.preventDefault();
    this.share();
  };

  private ownTitle(title: string) {
    return html`<textarea
        class="title"
        name="title"
        rows="1"
        aria-label=${this.setup!.words.title}
        aria-invalid=${this.error?.field === 'title' ? 'true' : nothing}
        aria-describedby=${this.error?.field === 'title' ? 'title-error' : nothing}
        .value=${live(title)}
        @input=${(event: Event) => this.write({ title: (event.target as HTMLTextAreaElement).value })}
      ></textarea
      >${this.errorAt('title')}`;
  }

  private story() {
    return html`<textarea
        id="story"
        name="story"
        rows="1"
        placeholder=${this.setup!.words.placeholder}
        aria-invalid=${this.error?.field === 'story' ? 'true' : nothing}
        aria-describedby=${this.error?.field === 'story' ? 'story-error' : nothing}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        .value=${live(this.draft.text)}
        @input=${(event: Event) => {
          this.write({ text: (event.target as HTMLTextAreaElement).value });
          this.look();
        }}
      ></textarea
      >${this.errorAt('story')}`;
  }

  private errorAt(field: string) {
    return this.error?.field === field
      ? html`<p class="error" id="${field}-error" role="alert">${icon('warning')}${this.error.text}</p>`
      : nothing;
  }

  private titleSoFar() {
    const { words } = this.setup!;
    return html`<p class="row small muted">
      <span>${fill(words.titleIs, this.firstLine())}</span
      ><button class="btn quiet small" type="button" @click=${this.editTitle}>${icon('pen')}${words.editTitle}</button>
    </p>`;
  }

  private similar() {
    const { words } = this.setup!;
    return html`<section class="similar" aria-label=${words.similar} aria-live="polite">
      <p class="small muted">${words.similarHint}</p>
      <ul>
        ${this.alike.map(
          (card) =>
            html`<li lang=${card.lang ?? nothing}>
              ${support(card, words, 'chip-like', this.press)}<a href=${card.href}>${card.title}</a>${chips(card)}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private feelings() {
    return html`<fieldset class="feelings">
      <legend>${this.setup!.words.feeling}</legend>
      ${this.setup!.feelings.map(
        (it) =>
          html`<label title=${it.label}
            ><input
              type="radio"
              name="feeling"
              value=${it.code}
              .checked=${live(this.draft.feeling === it.code)}
              @change=${() => this.write({ feeling: it.code })}
            />${icon(it.icon)}<span>${it.label}</span></label
          >`,
      )}
    </fieldset>`;
  }

  private pick(name: 'stage' | 'topic', none: string, label: string, options: Option[]) {
    const chosen = this.draft[name];
    const option = (it: Option) =>
      html`<option value=${it.code} .selected=${live(it.code === chosen)}>${it.label}</option>`;
    const groups = [...new Set(options.map((it) => it.group))];
    return html`<span class="pick ${chosen ? 'set' : ''}"
      ><select
        name=${name}
        aria-label=${label}
        @change=${(event: Event) => this.write({ [name]: (event.target as HTMLSelectElement).value })}
      >
        <option value="" .selected=${live(!chosen)}>${none}</option>
        ${groups.map((group) => {
          const within = options.filter((it) => it.group === group).map(option);
          return group ? html`<optgroup label=${group}>${within}</optgroup>` : within;
        })}
      </select></span
    >`;
  }
}

customElements.define('samskap-composer', Composer);
