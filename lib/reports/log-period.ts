/** A stretch of a log, `[from, until)`; either end may be open. */
export interface Period {
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
}

/** The stretch as a condition on rows with a time of their own. */
export function periodWhere({ from, until }: Period): { createdAt?: { gte?: Date; lt?: Date } } {
  if (!from && !until) return {};

  return { createdAt: { ...(from && { gte: from }), ...(until && { lt: until }) } };
}
