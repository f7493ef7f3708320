import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asks for more of a list before its end, a skeleton, is scrolled into view. */
export class Endless implements ReactiveController {
  private readonly sentinel: IntersectionObserver;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    more: () => void,
  ) {
    this.sentinel = new IntersectionObserver((entries) => entries.some((it) => it.isIntersecting) && more(), {
      rootMargin: '800px',
    });
    host.addController(this);
  }

  hostUpdated() {
    this.sentinel.disconnect();
    const end = this.host.querySelector('.skeleton');
    if (end) {
      this.sentinel.observe(end);
    }
  }

  hostDisconnected() {
    this.sentinel.disconnect();
  }
}
