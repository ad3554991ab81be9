import { v7 } from "uuid";

const UINT32 = 2 ** 32;
const ID_BYTES = 16;

/** Chance that comes out the same for the same number: a seed can be told and repeated. */
export class Random {
  #a: number;
  #b = 0x9e3779b9;
  #c = 0x243f6a88;
  #counter = 1;

  constructor(seedNumber: number) {
    this.#a = seedNumber >>> 0;
    // The first numbers of neighbouring seeds are alike.
    for (let index = 0; index < 12; index += 1) this.#next();
  }

  /** From 0 up to, never reaching, 1. */
  share(): number {
    return this.#next() / UINT32;
  }

  /** A whole number from `from` to `to`, both possible. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.share() * (to - from + 1));
  }

  /** True in so many of 1 cases. */
  isHit(chance: number): boolean {
    return this.share() < chance;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.share() * list.length)];
    if (item === undefined) throw new Error("nothing to pick from");

    return item;
  }

  /** The first items of a list far more often than the last: what is popular is. */
  pickEarly<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.share() ** 3 * list.length)];
    if (item === undefined) throw new Error("nothing to pick from");

    return item;
  }

  /** The same items in another order. */
  shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, place: this.share() }))
      .sort((left, right) => left.place - right.place)
      .map(({ item }) => item);
  }

  /** A new id of that time, as the product makes its own. */
  id(at: number): string {
    const random = new Uint8Array(ID_BYTES).map(() => this.#next() & 0xff);

    return v7({ msecs: at, random });
  }

  /** Short text no other is likely to be. */
  token(): string {
    return this.#next().toString(36).padStart(7, "0") + this.#next().toString(36).padStart(7, "0");
  }

  /** The generator sfc32. */
  #next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;

    return sum >>> 0;
  }
}
