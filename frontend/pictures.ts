import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill, icon, type Words } from './parts';

/** A picture that is chosen, as a draft keeps it and the server takes it. */
export interface Chosen {
  id: string;
  alt: string;
  /** The words beside it say it all: it goes without words of its own. */
  wordless: boolean;
  width: number;
  height: number;
}

/** A file on its way. */
interface Sending {
  name: string;
  /** 0 to 1; at 1 the server makes a picture of it. */
  progress: number;
  request: XMLHttpRequest;
}

const TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
/** What browsers read and the server does not, so that no file can make it work long. */
const REPAINTED = ['image/webp', 'image/avif', 'image/heic', 'image/heif'];
const MOST = 6;
const MOST_BYTES = 20_000_000;

/** Names the draft to the server, which shows a picture that belongs to nothing yet to whoever writes it. */
const DRAFT = 'X-Draft';

/** Takes pictures for the form around it: by button, camera, dragging, pasting. */
export class PictureBox extends LitElement {
  static properties = {
    words: { attribute: false },
    chosen: { attribute: false },
    standing: { attribute: false },
    draftKey: { attribute: false },
    sending: { state: true },
    error: { state: true },
    said: { state: true },
  };

  declare words?: Words;
  declare chosen: Chosen[];
  /** What the server puts together when somebody else changed the pictures meanwhile. */
  declare standing?: Chosen[];
  declare draftKey: string;
  declare sending: Sending[];
  declare error: string;
  declare said: string;

  private form: HTMLFormElement | null = null;
  private previews = new Map<string, string>();
  private dragging = 0;

  constructor() {
    super();
    this.chosen = [];
    this.draftKey = '';
    this.sending = [];
    this.error = '';
    this.said = '';
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.form = this.closest('form');
    this.form?.addEventListener('dragenter', this.dragEnter);
    this.form?.addEventListener('dragleave', this.dragLeave);
    this.form?.addEventListener('dragover', this.dragOver);
    this.form?.addEventListener('drop', this.drop);
    this.form?.addEventListener('paste', this.paste);
    this.form?.addEventListener('submit', this.hold, true);
  }

  disconnectedCallback() {
    this.form?.removeEventListener('dragenter', this.dragEnter);
    this.form?.removeEventListener('dragleave', this.dragLeave);
    this.form?.removeEventListener('dragover', this.dragOver);
    this.form?.removeEventListener('drop', this.drop);
    this.form?.removeEventListener('paste', this.paste);
    this.form?.removeEventListener('submit', this.hold, true);
    super.disconnectedCallback();
  }

  /** Whether something is still on its way. */
  get busy(): boolean {
    return this.sending.length > 0;
  }

  /** What is missing before it can be sent, shown where it is missing; true when nothing is. */
  ready(): boolean {
    if (this.busy) {
      this.refuse(this.words!.late);
      return false;
    }
    if (this.chosen.some((one) => !one.wordless && !one.alt.trim())) {
      this.refuse(this.words!.missing);
      return false;
    }
    return true;
  }

  /** Nobody hears that the form is sent while a picture that belongs to it is on its way. */
  private hold = (event: Event) => {
    if (this.busy) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.refuse(this.words!.late);
    }
  };

  /** Says why it cannot go like this, and leads to the first picture that lacks words. */
  async refuse(text: string) {
    this.error = text;
    await this.updateComplete;
    const missing = this.chosen.findIndex((one) => !one.wordless && !one.alt.trim());
    const field = this.querySelectorAll<HTMLElement>('.picture-words')[missing];
    (field ?? this.querySelector<HTMLElement>('input[type=file]'))?.focus();
  }

  /** Begins anew. */
  clear() {
    this.sending.forEach((one) => one.request.abort());
    this.sending = [];
    this.chosen = [];
    this.error = '';
    this.said = '';
    this.previews.clear();
  }

  protected willUpdate(changed: Map<string, unknown>) {
    if (changed.has('standing') && this.standing) {
      // The server does not know the size of what was sent from here.
      const sizes = new Map(this.chosen.map((one) => [one.id, one]));
      this.chosen = this.standing.map((one) => {
        const { width, height } = (!one.width && sizes.get(one.id)) || one;
        return { ...one, width, height };
      });
    }
    if (changed.has('chosen') || changed.has('standing')) {
      this.chosen.filter((one) => !this.previews.has(one.id)).forEach((one) => this.look(one));
    }
  }

  /** Fetched rather than linked, because an address alone shows nobody what belongs to nothing yet. */
  private async look(picture: Chosen) {
    this.previews.set(picture.id, '');
    try {
      const answer = await fetch(`/pictures/${picture.id}/small`, { headers: { [DRAFT]: this.draftKey } });
      if (answer.status === 404) {
        this.error = this.words?.gone ?? '';
        this.choose(this.chosen.filter((one) => one.id !== picture.id));
      } else if (answer.ok) {
        const reader = new FileReader();
        reader.onload = () => {
          this.previews.set(picture.id, String(reader.result));
          this.requestUpdate();
        };
        reader.readAsDataURL(await answer.blob());
      }
    } catch {
      // Without a line there is no preview; the picture is chosen all the same.
      this.previews.delete(picture.id);
    }
  }

  private choose(chosen: Chosen[], typing = false) {
    this.chosen = chosen;
    this.dispatchEvent(new CustomEvent('pictures', { bubbles: true, detail: chosen }));
    if (!typing) {
      this.settle();
    }
  }

  /** A form on the server hears of it when a word is finished, not at each letter. */
  private settle = () => this.dispatchEvent(new CustomEvent('chosen', { detail: this.json }));

  /** What the server takes. */
  get json(): string {
    return JSON.stringify(this.chosen.map(({ id, alt, wordless }) => ({ id, alt, wordless })));
  }

  private change(id: string, change: Partial<Chosen>) {
    this.error = '';
    this.choose(
      this.chosen.map((one) => (one.id === id ? { ...one, ...change } : one)),
      change.alt !== undefined,
    );
  }

  take(files: Iterable<File>) {
    this.error = '';
    for (const file of files) {
      if (this.chosen.length + this.sending.length >= MOST) {
        this.error = this.words!.tooMany;
        return;
      }
      if (file.size > MOST_BYTES) {
        this.error = this.words!.tooBig;
      } else {
        this.send(file);
      }
    }
  }

  /** A picture in a format that only browsers read becomes one that the server reads too, if this browser can. */
  private async repainted(file: File): Promise<Blob> {
    if (!REPAINTED.includes(file.type)) {
      return file;
    }
    try {
      const picture = await createImageBitmap(file);
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const paint = canvas.getContext('2d')!;
      paint.fillStyle = 'white';
      paint.fillRect(0, 0, picture.width, picture.height);
      paint.drawImage(picture, 0, 0);
      picture.close();
      return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
    } catch {
      // The server says what is wrong with it.
      return file;
    }
  }

  private send(file: File) {
    const request = new XMLHttpRequest();
    const sending: Sending = { name: file.name, progress: 0, request };
    const progress = (part: number) => {
      sending.progress = part;
      this.requestUpdate();
    };
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
    request.upload.onload = () => progress(1);
    request.onloadend = () => {
      this.sending = this.sending.filter((one) => one !== sending);
    };
    request.onload = () => this.answered(request);
    request.onerror = request.ontimeout = () => (this.error = this.words!.failed);
    request.responseType = 'json';
    request.open('POST', '/pictures');
    request.setRequestHeader(DRAFT, this.draftKey);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    this.sending = [...this.sending, sending];
    this.said = fill(this.words!.sending, file.name);
    this.repainted(file).then((picture) => this.sending.includes(sending) && request.send(picture));
  }

  private cancel(sending: Sending) {
    sending.request.abort();
    this.sending = this.sending.filter((one) => one !== sending);
  }

  private async answered(request: XMLHttpRequest) {
    const answer = request.response as { id?: string; width: number; height: number; error?: string } | null;
    if (request.status !== 200 || !answer?.id) {
      this.error = answer?.error ?? this.words!.failed;
      return;
    }
    this.said = this.words!.ready;
    const { id, width, height } = answer;
    this.choose([...this.chosen, { id, alt: '', wordless: false, width, height }]);
    await this.updateComplete;
    const fields = this.querySelectorAll<HTMLElement>('.picture-words');
    // Whoever writes on is not taken away from it.
    if (!this.form?.contains(document.activeElement) || this.contains(document.activeElement)) {
      fields[fields.length - 1]?.focus();
    }
  }

  private dragEnter = (event: DragEvent) => {
    if (this.carriesFiles(event)) {
      this.dragging++;
      this.form?.classList.add('receiving');
    }
  };

  private dragLeave = (event: DragEvent) => {
    if (this.carriesFiles(event) && --this.dragging <= 0) {
      this.dragEnd();
    }
  };

  private dragEnd() {
    this.dragging = 0;
    this.form?.classList.remove('receiving');
  }

  private dragOver = (event: DragEvent) => {
    if (this.carriesFiles(event)) {
      event.preventDefault();
    }
  };

  private drop = (event: DragEvent) => {
    if (this.carriesFiles(event)) {
      event.preventDefault();
      this.dragEnd();
      this.take(event.dataTransfer!.files);
    }
  };

  private carriesFiles(event: DragEvent): boolean {
    return event.dataTransfer?.types.includes('Files') ?? false;
  }

  /** Text that comes with a picture, as from a word processor, is what was meant. */
  private paste = (event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])].filter((file) => file.type.startsWith('image/'));
    if (files.length && !event.clipboardData!.types.includes('text/plain')) {
      event.preventDefault();
      this.take(files);
    }
  };

  private pick = (event: Event) => {
    const input = event.target as HTMLInputElement;
    this.take([...(input.files ?? [])]);
    input.value = '';
  };

  protected render() {
    if (!this.words) {
      return nothing;
    }
    const any = this.chosen.length || this.sending.length;
    return html`${any || this.error ? this.tiles() : nothing}
      <span class="picture-ways">
        <label class="pill">${icon('plus')}${this.words.add}${this.input(false)}</label
        ><label class="pill camera-only">${icon('camera')}${this.words.photo}${this.input(true)}</label>
        <span class="sr" aria-live="polite">${this.said}</span>
      </span>`;
  }

  private input(camera: boolean) {
    return html`<input
      class="sr"
      type="file"
      accept=${TYPES.join(',')}
      capture=${camera ? 'environment' : nothing}
      ?multiple=${!camera}
      @change=${this.pick}
    />`;
  }

  private tiles() {
    return html`<div class="choosing">
      <ul class="tiles" aria-label=${this.words!.heading}>
        ${this.chosen.map((one, at) => this.tile(one, at + 1))} ${this.sending.map((one) => this.onItsWay(one))}
      </ul>
      ${this.error ? html`<p class="error" role="alert">${icon('warning')}${this.error}</p>` : nothing}
      <p class="small muted">${this.words!.limits}</p>
    </div>`;
  }

  private tile(picture: Chosen, number: number) {
    const words = this.words!;
    const preview = this.previews.get(picture.id);
    const invalid = this.error && !picture.wordless && !picture.alt.trim();
    return html`<li>
      ${preview ? html`<img src=${preview} alt="" width=${picture.width} height=${picture.height} />` : html`<i></i>`}
      <div>
        <label class="label" for="alt-${picture.id}">${words.alt}</label>
        <textarea
          class="picture-words"
          id="alt-${picture.id}"
          rows="1"
          maxlength="300"
          ?disabled=${picture.wordless}
          placeholder=${words.altHint}
          aria-invalid=${invalid ? 'true' : nothing}
          .value=${live(picture.alt)}
          @input=${(event: Event) => this.change(picture.id, { alt: (event.target as HTMLTextAreaElement).value })}
          @change=${this.settle}
        ></textarea>
        <label class="small"
          ><input
            type="checkbox"
            .checked=${live(picture.wordless)}
            @change=${(event: Event) =>
              this.change(picture.id, { wordless: (event.target as HTMLInputElement).checked })}
          />${words.wordless}</label
        >
      </div>
      <button
        class="btn quiet round"
        type="button"
        aria-label=${fill(words.remove, number)}
        @click=${() => this.discard(picture)}
      >
        ${icon('close')}
      </button>
    </li>`;
  }

  private discard(picture: Chosen) {
    this.error = '';
    this.choose(this.chosen.filter((one) => one !== picture));
    this.querySelector<HTMLElement>('input[type=file]')?.focus();
  }

  private onItsWay(sending: Sending) {
    const words = this.words!;
    return html`<li>
      <i></i>
      <div>
        <label class="label"
          >${sending.progress < 1 ? fill(words.sending, sending.name) : words.preparing}<progress
            .value=${sending.progress}
            ?data-waiting=${sending.progress >= 1}
          ></progress
        ></label>
      </div>
      <button class="btn quiet small" type="button" @click=${() => this.cancel(sending)}>${words.cancel}</button>
    </li>`;
  }
}

customElements.define('samskap-pictures', PictureBox);
