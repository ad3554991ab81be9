/** Who changes something, and in which request. */
export interface By {
  /** `operator:<username>`, `cli`, or `player` when it is their own wish. */
  actor: string;
  /** Of the request the change came with, for the audit trail. */
  requestId?: string;
}

/** The same without anything else that came along. */
export function byOf({ actor, requestId }: By): By {
  return requestId === undefined ? { actor } : { actor, requestId };
}
