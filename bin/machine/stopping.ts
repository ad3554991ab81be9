/** Somebody asked us to stop: not a failure. */
export class StopRequest extends Error {
  override name = "StopRequest";
}

/** Where everything that must end is remembered, to be ended in reverse order. */
export class Stopping {
  readonly #ends: (() => Promise<unknown>)[] = [];
  readonly #requested: Promise<never>;
  #reject: (reason: Error) => void = () => undefined;
  #reason: Error | undefined;

  constructor() {
    this.#requested = new Promise((_resolve, reject) => {
      this.#reject = reject;
    });
    // It may come while nobody waits.
    this.#requested.catch(() => undefined);
  }

  /** Rejects when it is time to stop, with the reason. */
  get requested(): Promise<never> {
    return this.#requested;
  }

  /** Whether it is time to stop. */
  get isRequested(): boolean {
    return this.#reason !== undefined;
  }

  /** Asks to stop. Only the first reason counts. */
  request(reason: Error): void {
    if (this.#reason) return;
    this.#reason = reason;
    this.#reject(reason);
  }

  /** Gives up waiting for `work` when it is time to stop. */
  async orStop<T>(work: () => Promise<T>): Promise<T> {
    if (this.#reason) throw this.#reason;

    return Promise.race([work(), this.#requested]);
  }

  /** Remembers how to end something. */
  onStop(end: () => Promise<unknown>): void {
    this.#ends.push(end);
  }

  /** Ends everything, the last started first; one that fails does not keep the others. */
  async run(): Promise<void> {
    for (const end of this.#ends.splice(0).reverse()) {
      await end().catch((error: unknown) => console.error(error));
    }
  }
}
