import { html, LitElement, noChange, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { Endless } from './endless';
import { extended, fill, icon, type Words } from './parts';

/** See ValueRow.java. */
interface Row {
  id: number;
  href: string;
  title: string;
  aside: string;
  rank: number;
  ranks: string;
  value: string;
  interval: [number, number, number] | null;
  sure: string;
  provisional: boolean;
  preferred: string;
  panel: string;
  effort: string;
  effortSure: string;
  supposed: boolean;
  front: boolean;
}

interface Piece {
  rows: Row[];
  next: number | null;
}

interface Pick {
  label: string;
  options: { code: string; label: string; chosen: boolean }[];
}

/** See ValueTable.java. */
interface Shown {
  /** Made by the server of numbers and escaped titles. */
  chart: string;
  page: Piece;
  sliders: { name: string; weight: number; flip: string; unknown: boolean }[];
  stages: Pick;
  topics: Pick;
  statuses: Pick;
  lenses: Pick;
  weighted: boolean;
  sure: boolean;
  doableOnly: boolean;
  mayGate: boolean;
  mayAgree: boolean;
  without: { id: number; title: string }[];
  stability: string;
  unseen: string;
  words: Words;
}

interface Server {
  more(from: number): Promise<Piece>;
  weigh(weights: number[], still: boolean): Promise<Shown>;
  usualWeights(): Promise<Shown>;
  agree(): Promise<Shown>;
  sure(sure: boolean): Promise<Shown>;
  doable(only: boolean): Promise<Shown>;
  filter(by: string, code: string): Promise<Shown>;
  lens(code: string): Promise<Shown>;
  leave(idea: number, out: boolean): Promise<Shown>;
  effort(idea: number, days: string): Promise<Shown>;
}

/** Milliseconds after which a weight that is not moved any more is meant. */
const SETTLED = 400;

/** What is most worth doing; while a weight is dragged the ranking follows. */
class Values extends LitElement {
  static properties = { shown: { state: true }, rows: { state: true }, next: { state: true }, weights: { state: true } };

  declare shown?: Shown;
  declare rows: Row[];
  declare next: number | null;
  declare weights: number[];
  declare $server: Server;

  /** Questions that wait for the one before them, by what they are about: of those about the same the last counts. */
  private readonly waiting = new Map<string, () => Promise<Shown>>();
  private asking = false;
  private settling?: number;
  private loading = false;
  /** The idea whose effort is being typed: no answer takes the half-typed number away. */
  private typing: number | null = null;
  private focused: HTMLElement | null = null;

  constructor() {
    super();
    this.rows = [];
    this.next = null;
    this.weights = [];
    new Endless(this, () => this.more());
  }

  protected createRenderRoot() {
    return this;
  }

  /** Called by the server, at any time: what is being dragged stays where it is until its own answer has come. */
  show(shown: Shown) {
    this.present(shown, this.asking);
  }

  private present(shown: Shown, dragging: boolean) {
    this.shown = shown;
    this.rows = shown.page.rows;
    this.next = shown.page.next;
    if (!dragging) {
      this.weights = shown.sliders.map((slider) => slider.weight);
    }
  }

  private async ask(about: string, question: () => Promise<Shown>) {
    this.waiting.set(about, question);
    if (this.asking) {
      return;
    }
    this.asking = true;
    try {
      while (this.waiting.size > 0) {
        const [[first, next]] = this.waiting;
        this.waiting.delete(first);
        this.present(await next(), this.waiting.has('weights'));
      }
    } finally {
      // After a question that failed nothing that was asked later is to be sent with the next one.
      this.waiting.clear();
      this.weights = this.shown?.sliders.map((slider) => slider.weight) ?? [];
      this.asking = false;
    }
  }

  /** A row that moves takes its field with it, and the focus is not to be left behind. */
  protected willUpdate() {
    const active = document.activeElement;
    this.focused = active instanceof HTMLElement && this.contains(active) ? active : null;
  }

  protected updated() {
    if (this.focused?.isConnected && document.activeElement !== this.focused) {
      this.focused.focus({ preventScroll: true });
    }
    this.focused = null;
  }

  private async more() {
    if (this.loading || this.next === null) {
      return;
    }
    const { shown } = this;
    this.loading = true;
    try {
      const piece = await this.$server.more(this.next);
      if (this.shown === shown) {
        this.rows = extended(this.rows, piece.rows);
        this.next = piece.next;
      }
    } finally {
      this.loading = false;
    }
  }

  /** While a weight is moved the ranking follows roughly; where it is let go it is worked out in full. */
  private slide(n: number, weight: number, still: boolean) {
    this.weights = this.weights.map((known, at) => (at === n ? weight : known));
    const weights = [...this.weights];
    this.ask('weights', () => this.$server.weigh(weights, still));
    // Dragged away and back to where it began, a slider does not tell that it was let go.
    clearTimeout(this.settling);
    if (still) {
      this.settling = window.setTimeout(() => this.slide(n, weight, false), SETTLED);
    }
  }

  protected render() {
    if (!this.shown) {
      return nothing;
    }
    const { words, chart } = this.shown;
    return html`${this.tools(this.shown, words)} ${this.weighing(this.shown, words)}
    ${this.shown.unseen ? html`<p class="small muted">${this.shown.unseen}</p>` : nothing}
    ${this.rows.length === 0
      ? this.nothing(words)
      : html`<figure class="card value-chart">
            ${chart
              ? html`${unsafeHTML(chart)}
                  <figcaption class="small muted">${words.chartHow}</figcaption>`
              : html`<p class="small muted">${words.noEffort}</p>`}
          </figure>
          ${this.table(words)}`}`;
  }

  private tools(shown: Shown, words: Words) {
    return html`<form class="filters" aria-label=${words.filters} @submit=${(event: Event) => event.preventDefault()}>
        ${this.pick('lens', shown.lenses, (code) => this.$server.lens(code))}
        ${this.pick('stage', shown.stages, (code) => this.$server.filter('stage', code))}
        ${this.pick('topic', shown.topics, (code) => this.$server.filter('topic', code))}
        ${this.pick('status', shown.statuses, (code) => this.$server.filter('status', code))}
      </form>
      ${shown.without.length
        ? html`<p class="row">
            ${shown.without.map(
              (out) =>
                html`<button
                  type="button"
                  class="pill set"
                  aria-label=${fill(words.putBack, out.title)}
                  @click=${() => this.leave(out.id, false)}
                >
                  <s>${out.title}</s>${icon('close')}
                </button>`,
            )}
          </p>`
        : nothing}`;
  }

  private leave(id: number, out: boolean) {
    this.ask(`leave ${id}`, () => this.$server.leave(id, out));
  }

  private pick(about: string, choice: Pick, choose: (code: string) => Promise<Shown>) {
    const some = choice.options.some((option) => option.chosen && option !== choice.options[0]);
    return html`<span class="pick ${some ? 'set' : ''}"
      ><select
        aria-label=${choice.label}
        @change=${(event: Event) => {
          const code = (event.target as HTMLSelectElement).value;
          this.ask(about, () => choose(code));
        }}
      >
        ${choice.options.map(
          (it) => html`<option value=${it.code} .selected=${live(it.chosen)}>${it.label}</option>`,
        )}
      </select></span
    >`;
  }

  private weighing(shown: Shown, words: Words) {
    return html`<section class="card pad weighing">
      <h2>${words.weights}</h2>
      ${shown.weighted ? this.sliders(shown) : nothing}
      <p class="small muted"><span role="status">${shown.stability}</span> ${words.weightsHow}</p>
      <p class="row small">
        ${shown.weighted
          ? this.check(words.anyWeights, !shown.sure, false, 'sure', (any) => this.$server.sure(!any))
          : nothing}
        ${this.check(words.doableOnly, shown.doableOnly, !shown.mayGate, 'doable', (only) => this.$server.doable(only))}
        ${shown.weighted ? this.agreeing(shown, words) : nothing}
      </p>
    </section>`;
  }

  private sliders(shown: Shown) {
    return html`<div class="sliders">
      ${shown.sliders.map(
        (slider, n) => html`<label class="slider"
          ><span>${slider.name}</span><b>${this.weights[n]}</b
          ><input
            type="range"
            min="0"
            max="100"
            step="5"
            ?disabled=${slider.unknown}
            .value=${live(String(this.weights[n]))}
            @input=${(event: Event) => this.slide(n, at(event), true)}
            @change=${(event: Event) => this.slide(n, at(event), false)}
          /><small class="muted">${slider.flip}</small></label
        >`,
      )}
    </div>`;
  }

  private check(
    text: string,
    checked: boolean,
    disabled: boolean,
    about: string,
    choose: (checked: boolean) => Promise<Shown>,
  ) {
    return html`<label
      ><input
        type="checkbox"
        .checked=${live(checked)}
        ?disabled=${disabled}
        @change=${(event: Event) => {
          const now = (event.target as HTMLInputElement).checked;
          this.ask(about, () => choose(now));
        }}
      />
      ${text}</label
    >`;
  }

  private agreeing(shown: Shown, words: Words) {
    return html`${shown.mayAgree
        ? html`<button
            type="button"
            class="btn small push"
            @click=${() => this.ask('agree', () => this.$server.agree())}
          >
            ${words.agree}
          </button>`
        : nothing}
      <button
        type="button"
        class="btn small quiet ${shown.mayAgree ? '' : 'push'}"
        @click=${() => this.ask('weights', () => this.$server.usualWeights())}
      >
        ${words.usual}
      </button>`;
  }

  private table(words: Words) {
    const column = (text: string, look = '') =>
      html`<th role="columnheader" scope="col" class=${look}>${text}</th>`;
    return html`<div class="card">
      <table class="table values" role="table">
        <caption class="sr">
          ${words.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${column('#', 'num')}${column(words.idea)}${column(words.value, 'num')}${column(words.sure)}${column(
              words.preferred,
            )}${column(words.panel)}${column(words.effort)}
            <th role="columnheader" scope="col"><span class="sr">${fill(words.takeOut, '')}</span></th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            this.rows,
            (row) => row.id,
            (row) => this.row(row, words),
          )}
        </tbody>
      </table>
      ${this.next === null ? nothing : html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`}
    </div>`;
  }

  private row(row: Row, words: Words) {
    return html`<tr role="row" class=${row.provisional ? 'provisional' : ''}>
      <td role="cell" class="num" data-label="#"><span>${row.rank}${row.ranks ? html`<small>${row.ranks}</small>` : nothing}</span></td>
      <th role="rowheader" scope="row">
        <a href=${row.href}>${row.title}</a><small>${row.aside}</small>${row.provisional
          ? html`<small>${words.provisional}</small>`
          : nothing}
      </th>
      <td role="cell" class="num" data-label=${words.value}><b>${row.value}</b></td>
      <td role="cell" data-label=${words.sure}>
        ${row.interval ? interval(row.interval, row.sure) : html`<small class="sureness">${row.sure}</small>`}
      </td>
      <td role="cell" data-label=${words.preferred}>${row.preferred}</td>
      <td role="cell" data-label=${words.panel}>${row.panel}</td>
      <td role="cell" data-label=${words.effort}>
        <span><input
          class="suppose ${row.supposed ? 'set' : ''}"
          inputmode="decimal"
          maxlength="9"
          placeholder="–"
          aria-label=${fill(words.suppose, row.title)}
          .value=${this.typing === row.id ? noChange : live(row.effort)}
          @input=${() => (this.typing = row.id)}
          @blur=${() => (this.typing = this.focused ? this.typing : null)}
          @change=${(event: Event) => {
            const days = (event.target as HTMLInputElement).value;
            this.typing = null;
            this.ask(`effort ${row.id}`, () => this.$server.effort(row.id, days));
          }}
        />${row.effortSure
          ? html`<small
              ><span aria-hidden="true">≤ ${row.effortSure}</span
              ><span class="sr">${fill(words.sureBelow, row.effortSure)}</span></small
            >`
          : nothing}</span>
      </td>
      <td role="cell">
        <button
          type="button"
          class="btn round small quiet noprint"
          aria-label=${fill(words.takeOut, row.title)}
          title=${fill(words.takeOut, row.title)}
          @click=${() => this.leave(row.id, true)}
        >
          ${icon('close')}
        </button>
      </td>
    </tr>`;
  }

  private nothing(words: Words) {
    return html`<section class="empty">
      <svg class="mark" aria-hidden="true"><use href="/icons/icons.svg#mark"></use></svg>
      <h2>${words.empty}</h2>
      <p>${words.emptyHow}</p>
    </section>`;
  }
}

const at = (event: Event) => Number((event.target as HTMLInputElement).value);

/** The whole scale, the likely part of it, and the middle. */
const interval = ([low, middle, high]: [number, number, number], sure: string) => {
  const x = (value: number) => 6 + value * 1.58;
  return html`<svg class="interval" viewBox="0 0 170 22" role="img" aria-label=${sure}>
    <line class="all" x1="6" x2="164" y1="11" y2="11"></line>
    <line class="sure" x1=${x(low)} x2=${x(high)} y1="11" y2="11"></line>
    <circle cx=${x(middle)} cy="11" r="5"></circle>
  </svg>`;
};

customElements.define('samskap-values', Values);
