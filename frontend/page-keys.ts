import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keys that belong to the page while it is open, unless somebody writes or has something open over it. */
export class PageKeys implements ReactiveController {
  private readonly hear = (event: KeyboardEvent) => {
    const elsewhere = (event.target as Element).closest('textarea, select, dialog, .menu, .search');
    // A key that is held down is one answer, not many.
    if (!elsewhere && !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.press(event);
    }
  };

  constructor(
    host: ReactiveControllerHost,
    private readonly press: (event: KeyboardEvent) => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('keydown', this.hear);
  }

  hostDisconnected() {
    document.removeEventListener('keydown', this.hear);
  }
}
