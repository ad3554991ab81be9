/** The part of the browser's EventSource that is used. */
export interface EventStream {
  addEventListener(type: "message" | "beat" | "error", listener: (event: { data?: unknown }) => void): void;
  close(): void;
  /** 2: it will not come back by itself. */
  readonly readyState: number;
}

/** What a source needs of the page. */
export interface LiveSourceOptions {
  /** Opens a stream; null where the browser has none. */
  open: (url: string) => EventStream | null;
  isVisible: () => boolean;
  /** Tells when the page comes into view or leaves it, also for the browser's cache of pages. */
  onVisibility: (listener: () => void) => () => void;
  /** Told the body of each event. */
  onNews: (body: unknown) => void;
  /** There is no stream any more, or not yet: ask otherwise. */
  onSilence: () => void;
}

const CLOSED = 2;
/** A stream tells its state at once: one that does not is held up by something between. */
const FIRST_NEWS_MS = 5_000;
/** The server beats every 15 s. */
const DEAD_AFTER_MS = 40_000;
const REOPEN_MS = { least: 20_000, spread: 20_000 };

/**
 * The one stream of a page, however many parts of the page listen.
 *
 * It is open only while the page is in view: a browser opens six connections to a server without
 * HTTP/2, and pages in the background must not use them up.
 */
export class LiveSource {
  readonly #options: LiveSourceOptions;
  #listenerCount = 0;
  #since: string | null = null;
  #stream: EventStream | null = null;
  #isHeard = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #forgetVisibility = () => {};

  constructor(options: LiveSourceOptions) {
    this.#options = options;
  }

  /** Whether news come by themselves now. */
  get isHeard(): boolean {
    return this.#isHeard;
  }

  /** What is asked for, as the addresses of both the stream and a poll end. */
  get query(): string {
    return this.#since === null ? "" : `?since=${encodeURIComponent(this.#since)}`;
  }

  /** Keeps the stream open until the returned function is called. */
  listen(): () => void {
    this.#listenerCount += 1;
    if (this.#listenerCount === 1) {
      this.#forgetVisibility = this.#options.onVisibility(() => this.#followVisibility());
      this.#open();
    }

    return () => {
      this.#listenerCount -= 1;
      if (this.#listenerCount > 0) return;
      this.#forgetVisibility();
      this.#close();
    };
  }

  /** Asks for the result of play since a moment too, in ISO 8601; null asks for it no more. */
  ask(since: string | null): void {
    if (since === this.#since) return;
    this.#since = since;
    if (this.#stream) this.#open();
  }

  /** For a page nobody is signed in to any more. */
  giveUp(): void {
    this.#close();
  }

  #followVisibility(): void {
    if (!this.#options.isVisible()) this.#close();
    if (!this.#options.isVisible() || this.#stream) return;
    this.#open();
    // What is seen after a while away is never old, whatever becomes of the stream.
    this.#options.onSilence();
  }

  #open(): void {
    this.#close();
    if (this.#listenerCount === 0 || !this.#options.isVisible()) return;

    const stream = this.#options.open(`/api/live${this.query}`);
    if (!stream) return;
    this.#stream = stream;
    stream.addEventListener("message", ({ data }) => {
      this.#options.onNews(JSON.parse(String(data)));
      this.#markAlive();
    });
    stream.addEventListener("beat", () => this.#markAlive());
    stream.addEventListener("error", () => {
      // A lost connection the browser opens again by itself; a refused one it gives up.
      if (stream.readyState === CLOSED) this.#reopenIn(REOPEN_MS.least + Math.random() * REOPEN_MS.spread);
      this.#isHeard = false;
      this.#options.onSilence();
    });
    this.#timer = setTimeout(() => this.#options.onSilence(), FIRST_NEWS_MS);
  }

  #markAlive(): void {
    this.#isHeard = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#open();
      this.#options.onSilence();
    }, DEAD_AFTER_MS);
  }

  #reopenIn(delayMs: number): void {
    this.#close();
    this.#timer = setTimeout(() => this.#open(), delayMs);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#isHeard = false;
    this.#stream?.close();
    this.#stream = null;
  }
}
