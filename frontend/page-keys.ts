import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Kept by the browser while somebody does without; nothing while the keys are there. */
const OFF = 'samskap-keys-off';

/** Whether single keys do something on pages: whoever speaks to their computer turns them off. */
export const keysAreOn = () => localStorage.getItem(OFF) === null;

export function turnKeys(on: boolean) {
  if (on) {
    localStorage.removeItem(OFF);
  } else {
    localStorage.setItem(OFF, 'yes');
  }
}

/** Keys that belong to the page while it is open, unless somebody writes or has something open over it. */
export class PageKeys implements ReactiveController {
  private readonly hear = (event: KeyboardEvent) => {
    const elsewhere = (event.target as Element).closest('textarea, select, dialog, .menu, .search');
    const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
    // Named keys such as the arrows are pressed by nobody's voice.
    const wanted = event.key.length > 1 || keysAreOn();
    // A key that is held down is one answer, not many.
    if (!elsewhere && !event.repeat && bare && wanted) {
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
