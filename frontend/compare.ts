import { html, LitElement, nothing } from 'lit';
import { PageKeys } from './page-keys';
import { fill, icon, type Words } from './parts';

/** See Duel.java. */
interface Side {
  title: string;
  story: string;
  lang: string | null;
  place: string | null;
}

interface Duel {
  id: number;
  number: number;
  undo: boolean;
  left: Side;
  right: Side;
}

/** See CompareBoard.java. */
interface End {
  heading: string;
  did: string;
  more: boolean;
  undo: boolean;
  kinds: { id: number; name: string }[];
}

interface Turn {
  duel: Duel | null;
  end: End | null;
}

interface Shown {
  turn: Turn;
  sitting: number;
  words: Words;
}

type Choice = 'LEFT' | 'RIGHT' | 'TIE' | 'SKIP';

interface Server {
  answer(pair: number, choice: Choice): Promise<Turn>;
  undo(): Promise<Turn>;
  again(): Promise<Turn>;
  say(segment: number): void;
}

const KEYS: Record<string, Choice> = { ArrowLeft: 'LEFT', ArrowRight: 'RIGHT', ArrowDown: 'TIE' };

/** Two ideas, one tap; on a phone one above the other. */
class Compare extends LitElement {
  static properties = {
    shown: { state: true },
    turn: { state: true },
    busy: { state: true },
    chosen: { state: true },
    told: { state: true },
  };

  declare shown?: Shown;
  declare turn?: Turn;
  declare busy: boolean;
  declare chosen: Choice | null;
  /** What the answers moved; comes a moment after the end, or before it. */
  declare told: string;
  declare $server: Server;

  constructor() {
    super();
    this.busy = false;
    this.chosen = null;
    this.told = '';
    new PageKeys(this, (event) => this.key(event));
  }

  protected createRenderRoot() {
    return this;
  }

  begin(shown: Shown) {
    this.shown = shown;
    this.turn = shown.turn;
  }

  moved(told: string) {
    this.told = told;
  }

  private key(event: KeyboardEvent) {
    const choice = KEYS[event.key];
    if (choice && this.turn?.duel) {
      event.preventDefault();
      this.answer(choice);
    } else if (event.key === 'Backspace' && (this.turn?.duel ?? this.turn?.end)?.undo) {
      event.preventDefault();
      this.undo();
    }
  }

  private undo() {
    this.take(() => this.$server.undo());
  }

  private answer(choice: Choice) {
    const duel = this.turn?.duel;
    if (duel && !this.busy) {
      this.chosen = choice;
      this.told = '';
      this.take(() => this.$server.answer(duel.id, choice));
    }
  }

  private async take(ask: () => Promise<Turn>) {
    if (this.busy) {
      return;
    }
    this.busy = true;
    const byKey = this.contains(document.activeElement) && document.activeElement !== document.body;
    try {
      this.turn = await ask();
    } finally {
      this.busy = false;
      this.chosen = null;
    }
    await this.updateComplete;
    // Whoever uses the keyboard stays among the choices, and hears the next question.
    if (byKey || this.turn?.end) {
      this.querySelector<HTMLElement>('h1')?.focus();
    }
  }

  protected render() {
    if (!this.shown || !this.turn) {
      return nothing;
    }
    const { words } = this.shown;
    return this.turn.duel ? this.duel(this.turn.duel, words) : this.end(this.turn.end!, words);
  }

  private duel(duel: Duel, words: Words) {
    const { sitting } = this.shown!;
    const number = Math.min(duel.number, sitting);
    return html`<section class="compare" aria-busy=${this.busy}>
      <header>
        <h1 tabindex="-1">${words.question}</h1>
        <p class="small muted" role="status">${fill(words.progress, number, sitting)}</p>
        <div class="steps" aria-hidden="true">
          ${Array.from({ length: sitting }, (_, n) => html`<i class=${n < number - 1 ? 'done' : ''}></i>`)}
        </div>
      </header>
      <div class="duel">${this.side(duel.left, 'LEFT', words)}${this.side(duel.right, 'RIGHT', words)}</div>
      <footer>
        <button type="button" class="btn" @click=${() => this.answer('TIE')}>${words.tie}</button>
        <button type="button" class="btn quiet" @click=${() => this.answer('SKIP')}>${words.skip}</button>
        ${duel.undo ? this.undoing(words) : nothing}
        <p class="small muted keys">${words.keys}</p>
      </footer>
    </section>`;
  }

  private undoing(words: Words) {
    return html`<button type="button" class="btn quiet" @click=${() => this.undo()}>${icon('back')}${words.undo}</button>`;
  }

  private side(side: Side, choice: Choice, words: Words) {
    return html`<button
      type="button"
      class="side ${this.chosen === choice ? 'chosen' : ''}"
      lang=${side.lang ?? nothing}
      @click=${() => this.answer(choice)}
    >
      <span class="title">${side.title}</span>
      ${side.story ? html`<span class="story">${side.story}</span>` : nothing}
      <span class="foot" lang=${side.lang ? words.lang : nothing}
        ><span>${side.place ?? ''}</span><b>${words.this}</b></span
      >
    </button>`;
  }

  private end(end: End, words: Words) {
    return html`<section class="empty compare-end">
      <svg class="mark" aria-hidden="true"><use href="/icons/icons.svg#mark"></use></svg>
      <h1 tabindex="-1">${end.heading}</h1>
      <p>${end.did} <span role="status">${this.told}</span></p>
      ${end.kinds.length ? this.kinds(end, words) : nothing}
      <p class="row">
        ${end.more
          ? html`<button type="button" class="btn" @click=${() => this.take(() => this.$server.again())}>
              ${words.again}
            </button>`
          : nothing}<a class="btn primary" href="/">${words.toIdeas}</a>${end.undo ? this.undoing(words) : nothing}
      </p>
    </section>`;
  }

  private kinds(end: End, words: Words) {
    const say = (id: number) => {
      this.$server.say(id);
      this.turn = { duel: null, end: { ...end, kinds: [] } };
    };
    return html`<fieldset class="kinds-of">
      <legend>${words.kinds}</legend>
      ${end.kinds.map(
        (kind) => html`<button type="button" class="pill" @click=${() => say(kind.id)}>${kind.name}</button>`,
      )}
      <p class="small muted">${words.kindsWhy}</p>
    </fieldset>`;
  }
}

customElements.define('samskap-compare', Compare);
