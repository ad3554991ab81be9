/**
 * Makes a thing once per process.
 *
 * Next bundles routes, instrumentation and the server as separate module graphs, so a
 * module variable would exist several times; pools and queues must not.
 */
export function onceGlobally<T>(name: string, make: () => T): T {
  const key = Symbol.for(`marquee.${name}`);
  const shared = globalThis as unknown as Record<symbol, T | undefined>;
  shared[key] ??= make();

  return shared[key];
}
