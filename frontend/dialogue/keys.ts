import { ReactiveElement } from 'lit';
import { keysAreOn, PageKeys, turnKeys } from '../page-keys';

const ROW = '.queue > li';
const WRITES = 'input, textarea, select, [contenteditable]';

/** Keys of a page for colleagues: j and k go through its rows; any other presses what names it by data-key. */
class Keys extends ReactiveElement {
  /** The row that the keys are at, also while its content is made anew. */
  private row: Element | null = null;
  private readonly watch = new MutationObserver(() => this.stay());

  constructor() {
    super();
    new PageKeys(this, (event) => this.key(event));
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.watch.observe(this.page, { childList: true, subtree: true });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  private get page(): Element {
    return this.closest('main') ?? document.body;
  }

  private get links() {
    return [...this.page.querySelectorAll<HTMLElement>(`${ROW} h2 a`)];
  }

  private key(event: KeyboardEvent) {
    if ((event.target as Element).closest(WRITES) || document.querySelector('dialog[open], details.menu[open]')) {
      return;
    }
    if (event.key === 'j' || event.key === 'k') {
      this.go(event.key === 'j' ? 1 : -1);
    } else if (/^[a-z?]$/.test(event.key)) {
      this.press(event);
    }
  }

  private go(step: number) {
    const links = this.links;
    const here = this.here();
    const at = links.findIndex((link) => here?.contains(link));
    const next = links[Math.max(0, Math.min(at + step, links.length - 1))];
    this.row = next?.closest(ROW) ?? null;
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  private here() {
    return document.activeElement?.closest(ROW) ?? (this.row?.isConnected ? this.row : null);
  }

  /** What is in the row that the keys are at, else what is on the page beside the rows. */
  private press(event: KeyboardEvent) {
    const named = `[data-key="${event.key}"]`;
    const here = this.here();
    const target =
      here?.querySelector<HTMLElement>(named) ??
      [...this.page.querySelectorAll<HTMLElement>(named)].find((it) => !it.closest(ROW));
    if (!target) {
      return;
    }
    // The key itself must not be typed into what it leads to.
    event.preventDefault();
    this.row = here;
    if (target.matches('textarea')) {
      target.focus();
      target.scrollIntoView({ block: 'center' });
    } else {
      target.click();
    }
  }

  /** A row that was made anew takes the focus with it. */
  private stay() {
    if (this.row?.isConnected && document.activeElement === document.body) {
      this.row.querySelector<HTMLElement>('h2 a')?.focus({ preventScroll: true });
    }
  }
}

customElements.define('samskap-keys', Keys);

/** The box that turns them on and off. */
class KeysSwitch extends ReactiveElement {
  protected createRenderRoot() {
    return this;
  }

  protected firstUpdated() {
    const box = this.querySelector('input')!;
    box.checked = keysAreOn();
    box.addEventListener('change', () => turnKeys(box.checked));
  }
}

customElements.define('samskap-keys-switch', KeysSwitch);
