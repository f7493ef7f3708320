import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from './parts';

interface Toggle {
  href: string;
  label: string;
  chosen: boolean;
}

interface Option extends Toggle {
  group: string | null;
}

interface Choice {
  label: string;
  set: boolean;
  options: Option[];
}

/** Orders and filters, each with the address that it leads to; see Tools.java. */
export interface Tools {
  orders: { href: string; label: string; count: string | null; countLabel: string | null; current: boolean }[];
  stages: Choice;
  topics: Choice;
  statuses: { label: string; set: boolean; options: Toggle[] };
  mine: Toggle | null;
  waiting: Toggle;
  clear: string | null;
  searching: string | null;
}

type Go = (address: string) => void;

/** A plain click stays in the page; one that asks for another window gets it. */
const follow = (go: Go) => (event: MouseEvent) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  go((event.currentTarget as HTMLAnchorElement).getAttribute('href')!);
};

const option = (it: Option) => html`<option value=${it.href} .selected=${live(it.chosen)}>${it.label}</option>`;

/** The options under the headings of their groups. */
const groups = (options: Option[]) =>
  [...new Set(options.map((it) => it.group))].map((name) => {
    const within = options.filter((it) => it.group === name).map(option);
    return name ? html`<optgroup label=${name}>${within}</optgroup>` : within;
  });

const pick = (choice: Choice, go: Go) => html`<span class="pick ${choice.set ? 'set' : ''}"
  ><select aria-label=${choice.label} @change=${(event: Event) => go((event.target as HTMLSelectElement).value)}>
    ${groups(choice.options)}
  </select></span
>`;

const box = (it: Toggle, go: Go) => html`<li>
  <label><input type="checkbox" .checked=${live(it.chosen)} @change=${() => go(it.href)} /> ${it.label}</label>
</li>`;

const statuses = (it: Tools, go: Go) => html`<details class="menu" name="bar">
  <summary class="pill ${it.statuses.set || it.waiting.chosen ? 'set' : ''}">${it.statuses.label}</summary>
  <ul>
    ${box(it.waiting, go)} ${it.statuses.options.map((status) => box(status, go))}
  </ul>
</details>`;

const mine = (it: Toggle, go: Go) => html`<button
  class="pill ${it.chosen ? 'set' : ''}"
  type="button"
  aria-pressed=${it.chosen}
  @click=${() => go(it.href)}
>
  ${it.label}
</button>`;

const narrowed = (it: Tools, words: Words, go: Go) => html`<div class="row">
  ${it.searching ? html`<span role="status">${it.searching}</span>` : nothing}
  <a class="btn small quiet" href=${it.clear!} @click=${follow(go)}>${words.clear}</a>
</div>`;

const orders = (it: Tools, words: Words, go: Go) => html`<nav class="orders" aria-label=${words.orders}>
      ${it.orders.map(
        (tab) =>
          html`<a href=${tab.href} aria-current=${tab.current ? 'true' : nothing} @click=${follow(go)}
            >${tab.label}${tab.count
              ? html` <span class="count" aria-label=${tab.countLabel}>${tab.count}</span>`
              : nothing}</a
          >`,
      )}
    </nav>`;

export const tools = (it: Tools, words: Words, go: Go) => html`<div class="tools">
    ${it.orders.length ? orders(it, words, go) : nothing}
    <form class="filters" aria-label=${words.filters} @submit=${(event: Event) => event.preventDefault()}>
      ${pick(it.stages, go)} ${pick(it.topics, go)} ${statuses(it, go)} ${it.mine ? mine(it.mine, go) : nothing}
    </form>
  </div>
  ${it.clear ? narrowed(it, words, go) : nothing}`;
