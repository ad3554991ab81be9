/** The search parameters of a page as Next hands them over. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** Builds an address; empty and absent parameters are left out, so that one view has one address. */
export function withParams(path: string, params: Readonly<Record<string, string | number | null | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== "") search.set(name, String(value));
  }

  return search.size > 0 ? `${path}?${search}` : path;
}

/** The parameters that are set: to a verb, one that is absent and one that is undefined differ. */
export function present<Params extends Record<string, unknown>>(
  params: Params,
): { [Name in keyof Params]?: NonNullable<Params[Name]> };
export function present(params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}

// Longer than any place in a list, far shorter than what a server takes.
const MAX_TEXT = 4_000;

/** A parameter that may be given once; given twice, the first counts. */
export function textParam(value: string | string[] | undefined): string | undefined {
  // PostgreSQL has no text with NUL in it, and addresses are written by anyone.
  const text = (Array.isArray(value) ? value[0] : value)?.replaceAll("\0", "").trim();

  return text ? text.slice(0, MAX_TEXT) : undefined;
}

/** A parameter that is one of a few words; any other is as good as none. */
export function choiceParam<Choice extends string>(
  value: string | string[] | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  const text = textParam(value);

  return choices.find((choice) => choice === text);
}

// Farther than any list reaches, and still far from an offset the database would refuse.
const MAX_PAGE = 100_000;

/** The number of a page, from 1. */
export function pageParam(value: string | string[] | undefined): number {
  const text = textParam(value) ?? "1";
  const page = /^\d{1,6}$/.test(text) ? Number(text) : 1;

  return Math.min(Math.max(1, page), MAX_PAGE);
}
