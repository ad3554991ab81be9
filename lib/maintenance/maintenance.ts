/** The languages players may be told in. */
export const MESSAGE_LANGUAGES = ["en", "pt", "ar"] as const;

/** One of them. */
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** Whether all gaming is off, from when until when, and what players are told. */
export interface Maintenance {
  /** Null while nothing is planned. UTC. */
  startsAt: Date | null;
  /** Null: until somebody ends it. */
  endsAt: Date | null;
  /** The operator's own words, beside what the pages say in any case. */
  messages: Partial<Record<MessageLanguage, string>>;
  /** For the staff; players never see it. */
  reason: string | null;
  setBy: string | null;
  setAt: Date | null;
  /** The ids of those who play all the same. */
  guestIds: ReadonlySet<string>;
}

/** Where a maintenance stands at a moment. */
export type MaintenancePhase = "off" | "planned" | "on";

/** Where it stands: a start and an end are `[from, to)`, as the wallet reads them. */
export function phaseOf({ startsAt, endsAt }: Pick<Maintenance, "startsAt" | "endsAt">, now: Date): MaintenancePhase {
  if (startsAt === null || (endsAt !== null && endsAt <= now)) return "off";

  return startsAt > now ? "planned" : "on";
}

/** Whether somebody may open games and bet; null is a guest without an account. */
export function isClosedTo(maintenance: Maintenance, playerId: string | null, now: Date): boolean {
  return phaseOf(maintenance, now) === "on" && (playerId === null || !maintenance.guestIds.has(playerId));
}
