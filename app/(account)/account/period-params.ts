import { addDays, formatDay, type Period, parseDay } from "@/lib/players";

/** One name of an address, however often it stands there. */
export type Param = string | string[] | undefined;

/** Reads the two days of a form; the last day is part of the period. Anything odd is left out of account. */
export function readPeriod({ from, to }: { from?: Param; to?: Param }): Period {
  const [first, last] = [readDay(from), readDay(to)];

  return { ...(first && { from: first }), ...(last && { to: addDays(last, 1) }) };
}

/** Writes the two days back, as a form wants them. */
export function periodFields({ from, to }: Period): { from: string; to: string } {
  return { from: from ? formatDay(from) : "", to: to ? formatDay(addDays(to, -1)) : "" };
}

/** Writes fields into an address; empty ones are left out. */
export function withQuery(path: string, fields: Record<string, string | undefined>): string {
  const params = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])));

  return params.size === 0 ? path : `${path}?${params}`;
}

function readDay(text: Param): Date | null {
  return typeof text === "string" ? parseDay(text) : null;
}
