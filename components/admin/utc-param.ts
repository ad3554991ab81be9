import { textParam } from "./with-params";

/** A moment in an address, UTC: `2026-11-24`, `2026-11-24T10:15` or with seconds; anything else is as good as none. */
export function utcParam(value: string | string[] | undefined): Date | undefined {
  const text = textParam(value) ?? "";
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/.test(text)) return undefined;

  const at = new Date(text.length === 10 ? `${text}T00:00:00Z` : `${text}Z`);

  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** The same as a field of the kind `datetime-local` holds it. */
export function utcFieldText(at: Date | undefined): string | undefined {
  return at?.toISOString().slice(0, 16);
}
