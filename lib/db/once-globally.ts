const PREFIX = "marquee.";

/**
 * Makes a thing once per process.
 *
 * Next bundles routes, instrumentation and the server as separate module graphs, so a
 * module variable would exist several times; pools and queues must not.
 */
export function onceGlobally<T>(name: string, make: () => T): T {
  const key = Symbol.for(`${PREFIX}${name}`);
  const shared = globalThis as unknown as Record<symbol, T | undefined>;
  shared[key] ??= make();

  return shared[key];
}

/** Forgets all that was made so: a test file starts as a process does. */
export function forgetGlobals(): void {
  for (const key of Object.getOwnPropertySymbols(globalThis)) {
    if (key.description?.startsWith(PREFIX)) Reflect.deleteProperty(globalThis, key);
  }
}
