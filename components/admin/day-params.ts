import { type SearchParams, textParam } from "./with-params";

const DAY_MS = 24 * 60 * 60 * 1000;

/** A period as an address says it, both days included, UTC; anything that is no day is left out. */
export interface DayPeriod {
  /** As the address has them, for fields and links. */
  readonly days: { readonly from?: string; readonly to?: string };
  readonly from?: Date;
  readonly until?: Date;
}

/** Reads `from` and `to` of an address. */
export function dayPeriod({ from, to }: Awaited<SearchParams>): DayPeriod {
  const [first, last] = [dayOf(textParam(from)), dayOf(textParam(to))];

  return {
    days: { ...(first && { from: first.text }), ...(last && { to: last.text }) },
    ...(first && { from: first.at }),
    ...(last && { until: new Date(last.at.getTime() + DAY_MS) }),
  };
}

function dayOf(text: string | undefined): { text: string; at: Date } | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const at = new Date(`${text}T00:00:00Z`);

  // The 31st of February is no day, whatever the calendar makes of it.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? { text, at } : null;
}
