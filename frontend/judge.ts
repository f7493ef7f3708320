import { html, LitElement, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { PageKeys } from './page-keys';
import { fill, icon, type Words } from './parts';

/** See JudgeBoard.java. */
interface Turn {
  idea: number;
  title: string;
  /** Made safe by the server. */
  story: string;
  done: number;
  all: number;
}

interface Scale {
  name: string;
  low: string;
  high: string;
}

interface Shown {
  turn: Turn | null;
  scales: Scale[];
  words: Words;
}

interface Server {
  judge(idea: number, ratings: number[]): Promise<Turn | null>;
  undo(): Promise<Turn | null>;
}

const STEPS = [1, 2, 3, 4, 5, 6, 7];

/** A blind idea: first whether it is understood, then three scales; digits rate the next scale, Enter goes on. */
class Judge extends LitElement {
  static properties = {
    shown: { state: true },
    turn: { state: true },
    understood: { state: true },
    ratings: { state: true },
    busy: { state: true },
  };

  declare shown?: Shown;
  declare turn: Turn | null;
  declare understood: boolean;
  declare ratings: (number | null)[];
  declare busy: boolean;
  declare $server: Server;

  constructor() {
    super();
    this.turn = null;
    this.busy = false;
    this.clear();
    new PageKeys(this, (event) => this.key(event));
  }

  protected createRenderRoot() {
    return this;
  }

  begin(shown: Shown) {
    this.shown = shown;
    this.turn = shown.turn;
    this.clear();
  }

  private clear() {
    this.understood = false;
    this.ratings = [null, null, null];
  }

  private key(event: KeyboardEvent) {
    const target = event.target as Element;
    const digit = Number(event.key);
    if (this.understood && STEPS.includes(digit)) {
      const at = this.ratings.indexOf(null);
      this.rate(at < 0 ? this.ratings.length - 1 : at, digit);
    } else if (event.key === 'Enter' && !target.closest('button, a')) {
      event.preventDefault();
      this.submit();
    } else if (event.key === 'Backspace') {
      event.preventDefault();
      this.back();
    }
  }

  private back() {
    const last = this.ratings.findLastIndex((rating) => rating !== null);
    if (last >= 0) {
      this.ratings = this.ratings.map((rating, n) => (n === last ? null : rating));
    } else {
      this.take(() => this.$server.undo());
    }
  }

  private rate(scale: number, rating: number) {
    this.ratings = this.ratings.map((known, n) => (n === scale ? rating : known));
  }

  private submit() {
    const turn = this.turn;
    if (turn && this.understood && this.ratings.every((rating) => rating !== null)) {
      this.take(() => this.$server.judge(turn.idea, this.ratings as number[]));
    }
  }

  private async take(ask: () => Promise<Turn | null>) {
    if (this.busy) {
      return;
    }
    this.busy = true;
    try {
      this.turn = await ask();
      this.clear();
    } finally {
      this.busy = false;
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>('h2')?.focus();
    scrollTo({ top: 0 });
  }

  protected render() {
    if (!this.shown || !this.turn) {
      return nothing;
    }
    const { words } = this.shown;
    const turn = this.turn;
    return html`<section class="judging" aria-busy=${this.busy}>
      <p class="small muted" role="status">${fill(words.progress, turn.done, turn.all)}</p>
      <progress max=${turn.all} value=${turn.done} aria-hidden="true"></progress>
      <article class="card pad blind">
        <h2 tabindex="-1">${turn.title}</h2>
        <div class="story">${unsafeHTML(turn.story)}</div>
      </article>
      ${this.understood ? this.scales(words) : this.understanding(turn, words)}
      <p class="small muted keys">${words.keys}</p>
      <p class="small muted">
        ${turn.done > 0
          ? html`<button type="button" class="btn quiet small" @click=${() => this.take(() => this.$server.undo())}>
              ${icon('back')}${words.undo}
            </button>`
          : nothing}
        ${words.pause}
      </p>
    </section>`;
  }

  private understanding(turn: Turn, words: Words) {
    return html`<div class="understand">
      <b>${words.understand}</b>
      <button type="button" class="btn primary" @click=${() => (this.understood = true)}>${words.yes}</button>
      <button type="button" class="btn" @click=${() => this.take(() => this.$server.judge(turn.idea, []))}>
        ${words.no}
      </button>
    </div>`;
  }

  private scales(words: Words) {
    const complete = this.ratings.every((rating) => rating !== null);
    return html`${this.shown!.scales.map((scale, n) => this.scale(scale, n))}
      <div class="actions">
        <button type="button" class="btn primary" ?disabled=${!complete} @click=${() => this.submit()}>
          ${words.next}
        </button>
      </div>`;
  }

  private scale(scale: Scale, n: number) {
    return html`<fieldset class="scale">
      <legend>${scale.name}</legend>
      <div class="steps-of">
        ${STEPS.map(
          (step) => html`<label
            ><input
              type="radio"
              name="scale-${n}"
              value=${step}
              .checked=${this.ratings[n] === step}
              @change=${() => this.rate(n, step)}
            /><span>${step}</span></label
          >`,
        )}
      </div>
      <p class="ends small muted" aria-hidden="true"><span>${scale.low}</span><span>${scale.high}</span></p>
      <span class="sr">1: ${scale.low}. 7: ${scale.high}.</span>
    </fieldset>`;
  }
}

customElements.define('samskap-judge', Judge);
