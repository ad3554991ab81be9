import type { Db } from "./client";
import { onceGlobally } from "./once-globally";

interface Shared<T> {
  readonly readAt: number;
  readonly value: Promise<T>;
}

/**
 * Makes a read that all who ask within a moment share, per process: what every page wants to know
 * and hardly ever changes costs one statement a moment, however many ask.
 *
 * @param name One for each read, in the whole process.
 * @param maxAgeMs How late a change may be noticed.
 * @returns The read; it throws when the database does, and the next one who asks tries again.
 */
export function shareRead<T>(name: string, maxAgeMs: number, read: (db: Db) => Promise<T>): (db: Db) => Promise<T> {
  return (db) => {
    const latest = onceGlobally(`shared-read.${name}`, () => new WeakMap<Db, Shared<T>>());
    const known = latest.get(db);
    if (known && performance.now() - known.readAt < maxAgeMs) return known.value;

    const shared = { readAt: performance.now(), value: read(db) };
    latest.set(db, shared);
    shared.value.catch(() => {
      if (latest.get(db) === shared) latest.delete(db);
    });

    return shared.value;
  };
}
