import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { Endless } from './endless';
import { extended, renewed, fill, icon, type Words } from './parts';
import { tools, type Tools } from './tools';

/** See RankedRow.java. */
interface Row {
  id: number;
  href: string;
  title: string;
  by: string;
  supports: number;
  answered: boolean;
  waited: string | null;
  late: boolean;
  place: string | null;
  status: string;
}

interface Piece {
  rows: Row[];
  next: string | null;
}

interface Ranked {
  address: string;
  tools: Tools;
  page: Piece;
  statuses: { code: string; label: string }[];
  words: Words;
}

interface Server {
  more(after: string): Promise<Piece>;
  move(id: number, status: string): void;
  go(address: string): void;
}

/** The product owner's table; more rows come as it is scrolled. */
class Ranking extends LitElement {
  static properties = { shown: { state: true }, rows: { state: true }, next: { state: true }, busy: { state: true } };

  declare shown?: Ranked;
  declare rows: Row[];
  declare next: string | null;
  declare busy: boolean;
  declare $server: Server;

  constructor() {
    super();
    this.rows = [];
    this.next = null;
    this.busy = false;
    new Endless(this, () => this.more());
  }

  protected createRenderRoot() {
    return this;
  }

  show(shown: Ranked) {
    this.shown = shown;
    this.rows = shown.page.rows;
    this.next = shown.page.next;
    this.busy = false;
  }

  /** Rows as they stand now, in the places where they are: nothing moves away under the reader's pointer. */
  changed(rows: Row[]) {
    this.rows = renewed(this.rows, rows);
  }

  private async more() {
    if (this.busy || !this.next || !this.shown) {
      return;
    }
    const { address } = this.shown;
    this.busy = true;
    try {
      const piece = await this.$server.more(this.next);
      if (this.shown.address === address) {
        this.rows = extended(this.rows, piece.rows);
        this.next = piece.next;
      }
    } finally {
      this.busy = false;
    }
  }

  private choose(row: Row, select: HTMLSelectElement) {
    const wanted = select.value;
    // The row keeps its status until there is a reason.
    select.value = row.status;
    this.$server.move(row.id, wanted);
  }

  protected render() {
    if (!this.shown) {
      return nothing;
    }
    const { words } = this.shown;
    return html`${tools(this.shown.tools, words, (address) => this.$server.go(address))}
    ${this.rows.length ? this.table(words) : this.nothing(words)}`;
  }

  private table(words: Words) {
    const column = (name: string, look = '') =>
      html`<th role="columnheader" scope="col" class=${look}>${words[name]}</th>`;
    return html`<div class="card" aria-busy=${this.busy}>
      <table class="table" role="table">
        <caption class="sr">
          ${words.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${column('rank', 'num')}${column('idea')}${column('support', 'num')}${column('waiting')}${column(
              'stage',
            )}${column('status')}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            this.rows,
            (row) => row.id,
            (row, place) => this.row(row, place + 1, words),
          )}
        </tbody>
      </table>
      ${this.next ? html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>` : nothing}
    </div>`;
  }

  private row(row: Row, rank: number, words: Words) {
    return html`<tr role="row" id="ranked-${row.id}">
      <td role="cell" class="num" data-label=${words.rank}>${rank}</td>
      <th role="rowheader" scope="row"><a href=${row.href}>${row.title}</a><small>${row.by}</small></th>
      <td role="cell" class="num" data-label=${words.support}>${row.supports}</td>
      <td role="cell" data-label=${words.waiting}>${waiting(row, words)}</td>
      <td role="cell" data-label=${words.stage}>${row.place ?? '–'}</td>
      <td role="cell" data-label=${words.status}>${this.status(row, words)}</td>
    </tr>`;
  }

  private status(row: Row, words: Words) {
    return html`<span class="pick"
      ><select
        aria-label=${fill(words.statusOf, row.title)}
        @change=${(event: Event) => this.choose(row, event.target as HTMLSelectElement)}
      >
        ${this.shown!.statuses.map(
          (it) => html`<option value=${it.code} .selected=${live(it.code === row.status)}>${it.label}</option>`,
        )}
      </select></span
    >`;
  }

  private nothing(words: Words) {
    return html`<section class="empty">
      <svg class="mark" aria-hidden="true"><use href="/icons/icons.svg#mark"></use></svg>
      <h2>${words.empty}</h2>
      <p>${words.emptyHow}</p>
    </section>`;
  }
}

const waiting = (row: Row, words: Words) =>
  row.waited
    ? html`<span class="chip ${row.late ? 'bad' : ''}">${icon('clock')}${row.waited}</span>`
    : row.answered
      ? html`<span class="chip answer">${icon('check')}${words.answered}</span>`
      : html`–`;

customElements.define('samskap-ranking', Ranking);
