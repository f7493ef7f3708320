import { html, nothing, type TemplateResult } from 'lit';

/** What the server tells of an idea; see Card.java. */
export interface Card {
  id: number;
  href: string;
  lang: string | null;
  title: string;
  excerpt: string;
  supports: number;
  told: boolean;
  pressed: boolean;
  why: string | null;
  chips: { look: string | null; status: string | null; icon: string | null; text: string }[];
  place: string | null;
  answered: { initials: string; staff: boolean; text: string } | null;
  replies: string | null;
  found: { title: Piece[]; text: Piece[]; said: boolean } | null;
}

/** A part of a text that words were found in. */
export interface Piece {
  text: string;
  found: boolean;
}

/** A text with the words marked that were searched for. */
export const marked = (pieces: Piece[]) =>
  pieces.map((piece) => (piece.found ? html`<mark>${piece.text}</mark>` : piece.text));

/** The page's words by their keys' last parts. */
export type Words = Record<string, string>;

/** Puts values into a text where it says {0}, {1} … */
export const fill = (text: string, ...values: (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (_, n) => String(values[Number(n)]));

/** The same list in the same places, with what changed as it stands now. */
export function renewed<T extends { id: number }>(shown: T[], changed: T[]): T[] {
  const now = new Map(changed.map((one) => [one.id, one]));
  return shown.map((one) => now.get(one.id) ?? one);
}

/** The list and what comes after it, nothing twice. */
export function extended<T extends { id: number }>(shown: T[], more: T[]): T[] {
  const known = new Set(shown.map((one) => one.id));
  return [...shown, ...more.filter((one) => !known.has(one.id))];
}

export const icon = (name: string): TemplateResult =>
  html`<svg class="icon" aria-hidden="true"><use href="/icons/icons.svg#${name}"></use></svg>`;

export const chips = (card: Card) =>
  card.chips.map(
    (chip) =>
      html`<span class="chip ${chip.look ?? ''}" data-status=${chip.status ?? nothing}
        >${chip.icon ? icon(chip.icon) : nothing}${chip.text}</span
      >`,
  );

/** "Me too": the first voices are not counted aloud to those who have not taken a stand. */
export const support = (card: Card, words: Words, look: string, press: (card: Card) => void) => html`<button
  class="support ${look}"
  type="button"
  aria-pressed=${card.why ? nothing : card.pressed}
  aria-disabled=${card.why ? 'true' : nothing}
  @click=${() => press(card)}
>
  ${icon('support')}${card.told || card.pressed || card.why ? html`<b>${card.supports}</b>` : nothing}<small
    lang=${card.lang ? words.lang : nothing}
    >${card.why ? words.closed : words.meToo}</small
  ><span class="sr">: ${card.title}</span>
</button>`;

/** How the reader's own voice changes a card before the server has said so. */
export const toggled = (card: Card): Card => ({
  ...card,
  pressed: !card.pressed,
  supports: Math.max(0, card.supports + (card.pressed ? -1 : 1)),
});
