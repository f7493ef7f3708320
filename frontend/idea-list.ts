import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Endless } from './endless';
import { extended, renewed, chips, fill, marked, support, toggled, type Card, type Words } from './parts';
import { keepPlace, placeToReturnTo } from './place';
import { tools, type Tools } from './tools';

interface Page {
  cards: Card[];
  next: string | null;
}

interface Empty {
  heading: string;
  advice: string;
}

interface Board {
  address: string;
  signedIn: boolean;
  tools: Tools;
  page: Page;
  meant: { address: string; words: string } | null;
  empty: Empty;
  words: Words;
}

interface Server {
  more(after: string): Promise<Page>;
  returned(ids: number[]): Promise<Card[]>;
  support(id: number, wanted: boolean): Promise<Card | null>;
  go(address: string): void;
}

/** The board's orders, filters and ideas; the same markup as the reading edition's. */
class IdeaList extends LitElement {
  static properties = {
    board: { state: true },
    cards: { state: true },
    next: { state: true },
    fresh: { state: true },
    busy: { state: true },
  };

  declare board?: Board;
  declare cards: Card[];
  declare next: string | null;
  declare fresh: Card[];
  declare busy: boolean;
  declare $server: Server;

  private pending = new Map<number, number>();
  private leaving = false;

  constructor() {
    super();
    this.cards = [];
    this.fresh = [];
    this.next = null;
    this.busy = false;
    new Endless(this, () => this.more());
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('pagehide', this.keep);
    // Put in another place while the page is built, it looks for its end anew.
    this.requestUpdate();
  }

  disconnectedCallback() {
    removeEventListener('pagehide', this.keep);
    super.disconnectedCallback();
  }

  /** Shows a board: its first page, or the place in it that somebody comes back to. */
  async show(board: Board) {
    const place = this.board?.address === board.address ? undefined : placeToReturnTo(board.address);
    this.board = board;
    this.fresh = [];
    this.busy = false;
    this.leaving = false;
    this.pending.clear();
    this.cards = place?.cards ?? board.page.cards;
    this.next = place ? place.next : board.page.next;
    if (place) {
      await this.updateComplete;
      this.scrollBackTo(place.top);
      const back = await this.$server.returned(place.cards.map((card) => card.id));
      const there = new Set(back.map((card) => card.id));
      this.gone(place.cards.map((card) => card.id).filter((id) => !there.has(id)));
      this.replace(back);
    }
  }

  private scrollBackTo(top: number) {
    scrollTo({ top, behavior: 'instant' });
    // Focus and the browser's own memory move the page once more after this: theirs is not where the reader was.
    requestAnimationFrame(() => requestAnimationFrame(() => scrollTo({ top, behavior: 'instant' })));
  }

  /** Ideas as they stand now; one whose button was just pressed waits for the answer to that. */
  changed(cards: Card[]) {
    this.replace(cards.filter((card) => !this.pending.get(card.id)));
  }

  /** Ideas that are there no more, or not for this reader. */
  gone(ids: number[]) {
    this.cards = this.cards.filter((card) => !ids.includes(card.id));
    this.fresh = this.fresh.filter((card) => !ids.includes(card.id));
  }

  /** Others' new ideas: put in at once for a reader at the top, offered to everybody else. */
  arrived(cards: Card[]) {
    const shown = new Set([...this.cards, ...this.fresh].map((card) => card.id));
    this.fresh = [...cards.filter((card) => !shown.has(card.id)), ...this.fresh];
    if (scrollY < 40 && !this.querySelector('.ideas')?.contains(document.activeElement)) {
      this.putIn();
    }
  }

  private putIn() {
    this.cards = [...this.fresh, ...this.cards];
    this.fresh = [];
  }

  private replace(cards: Card[]) {
    this.cards = renewed(this.cards, cards);
    this.fresh = renewed(this.fresh, cards);
  }

  private async more() {
    if (this.busy || !this.next || !this.board) {
      return;
    }
    const { address } = this.board;
    this.busy = true;
    try {
      const page = await this.$server.more(this.next);
      if (this.board.address === address) {
        this.cards = extended(this.cards, page.cards);
        this.next = page.next;
      }
      if (page.cards.length === 0 && page.next) {
        // Too much was searched for at once: in a moment there is more.
        await new Promise((passed) => setTimeout(passed, 3000));
      }
    } finally {
      this.busy = false;
    }
  }

  private press = async (card: Card) => {
    if (this.board?.signedIn && !card.why) {
      this.replace([toggled(card)]);
    }
    this.pending.set(card.id, (this.pending.get(card.id) ?? 0) + 1);
    try {
      const now = await this.$server.support(card.id, !card.pressed);
      const left = (this.pending.get(card.id) ?? 1) - 1;
      this.pending.set(card.id, left);
      if (now && left === 0) {
        this.replace([now]);
      }
    } catch {
      this.pending.delete(card.id);
      this.replace([card]);
    }
  };

  private keep = () => {
    if (this.board && !this.leaving) {
      keepPlace({ address: this.board.address, cards: this.cards, next: this.next, top: scrollY });
    }
  };

  private leave = (event: Event) => {
    if ((event.target as Element).closest('.idea a')) {
      this.keep();
      // On the way to the idea the page scrolls by itself; a link opened in another window leaves this one here.
      this.leaving = true;
      setTimeout(() => (this.leaving = false), 3000);
    }
  };

  private go = (address: string) => {
    this.keep();
    this.busy = true;
    this.$server.go(address);
  };

  protected render() {
    if (!this.board) {
      return html`<section class="ideas card" aria-busy="true">${skeleton()}</section>`;
    }
    const { words } = this.board;
    return html`${tools(this.board.tools, words, this.go)} ${this.meant(this.board)}
    ${this.cards.length || this.fresh.length ? this.list(words) : this.nothing(this.board)}`;
  }

  private list(words: Words) {
    return html`<section class="ideas card" aria-label=${words.list} aria-busy=${this.busy} @click=${this.leave}>
      ${this.fresh.length ? this.pill(words) : nothing}
      ${repeat(
        this.cards,
        (card) => card.id,
        (card) => this.card(card, words),
      )}
      ${this.next ? skeleton() : nothing}
    </section>`;
  }

  private card(card: Card, words: Words) {
    return html`<article class="idea" id="idea-${card.id}" lang=${card.lang ?? nothing}>
      ${support(card, words, '', this.press)}
      <div>
        <h2><a href=${card.href}>${card.found ? marked(card.found.title) : card.title}</a></h2>
        ${this.excerpt(card, words)}
        <div class="meta" lang=${card.lang ? words.lang : nothing}>
          ${chips(card)} ${card.place ? html`<span>${card.place}</span>` : nothing}
          ${card.answered ? answered(card.answered) : nothing}
          ${card.replies ? html`<span>${card.replies}</span>` : nothing}
        </div>
      </div>
    </article>`;
  }

  private excerpt(card: Card, words: Words) {
    if (!card.found?.text.length) {
      return card.excerpt ? html`<p class="excerpt">${card.excerpt}</p>` : nothing;
    }
    return html`<p class="excerpt">
      ${card.found.said ? html`<span class="small muted" lang=${words.lang}>${words.said}</span> ` : nothing}${marked(card.found.text)}
    </p>`;
  }

  private meant(board: Board) {
    const { meant, words } = board;
    return meant
      ? html`<p class="meant">
          ${words.meant} <a href=${meant.address} @click=${(event: Event) => this.follow(event, meant.address)}>${meant.words}</a>
        </p>`
      : nothing;
  }

  private follow(event: Event, address: string) {
    event.preventDefault();
    event.stopPropagation();
    this.go(address);
  }

  private pill(words: Words) {
    const many = this.fresh.length;
    return html`<button class="btn small fresh" type="button" @click=${this.showFresh}>
      ${many === 1 ? words.freshOne : fill(words.fresh, many)}
    </button>`;
  }

  private showFresh = () => {
    this.putIn();
    scrollTo({ top: 0, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
  };

  private nothing({ empty, tools: { clear }, words }: Board) {
    return html`<section class="empty">
      <svg class="mark" aria-hidden="true"><use href="/icons/icons.svg#mark"></use></svg>
      <h2>${empty.heading}</h2>
      <p>${empty.advice}</p>
      <p class="row">
        ${clear ? html`<button class="btn" type="button" @click=${() => this.go(clear)}>${words.clear}</button>` : nothing}
        <button class="btn primary" type="button" @click=${startWriting}>${words.share}</button>
      </p>
    </section>`;
  }
}

const answered = (face: NonNullable<Card['answered']>) => html`<span class="by"
  ><span class="avatar s ${face.staff ? 'emp' : ''}" aria-hidden="true">${face.initials}</span>${face.text}</span
>`;

const skeleton = () => html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;

const startWriting = () => document.querySelector<HTMLTextAreaElement>('.composer textarea[name=story]')?.focus();

customElements.define('samskap-ideas', IdeaList);
