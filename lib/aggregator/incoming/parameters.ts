/** The parameters of a callback. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

const MAX_QUERY_LENGTH = 8_192;

/**
 * Reads a raw query without losing what makes it suspect: values given twice stay two.
 *
 * @returns Null when it is too long or its percent-encoding is broken.
 */
export function parseParameters(rawQuery: string): Parameters | null {
  if (rawQuery.length > MAX_QUERY_LENGTH || /%(?![0-9a-f]{2})/i.test(rawQuery)) return null;

  const parameters = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(rawQuery)) {
    // The decoder puts U+FFFD where the bytes were not UTF-8.
    if (name.includes("\uFFFD") || value.includes("\uFFFD")) return null;
    parameters.set(name, [...(parameters.get(name) ?? []), value]);
  }

  return parameters;
}

/** The value of a parameter given exactly once and not empty; else null. */
export function single(parameters: Parameters, name: string): string | null {
  const [value, ...others] = parameters.get(name) ?? [];

  return value && others.length === 0 ? value : null;
}
