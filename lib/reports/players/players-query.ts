/** What a list of players can be sorted by. */
export const PLAYER_SORTS = ["created", "username", "balance", "seen"] as const;

/** One of `PLAYER_SORTS`. */
export type PlayerSort = (typeof PLAYER_SORTS)[number];

/** How long ago players were last seen: within so many days, not for so many, or never. */
export const SEEN_CHOICES = ["1", "7", "30", "not-30", "not-90", "never"] as const;

/** One of `SEEN_CHOICES`. */
export type SeenChoice = (typeof SEEN_CHOICES)[number];

/** Which players to list; what is left out does not narrow. */
export interface PlayersFilter {
  /** Of the username, or a whole id. */
  readonly query?: string | undefined;
  /** Where the query stands in the username. Default at its beginning, which an index finds. */
  readonly match?: "begins" | "contains" | undefined;
  readonly status?: "active" | "frozen" | "closed" | undefined;
  /** ISO 4217. */
  readonly currency?: string | undefined;
  /** Cents, both inclusive. */
  readonly balanceFrom?: bigint | undefined;
  readonly balanceTo?: bigint | undefined;
  /** UTC, `[from, to)`. */
  readonly createdFrom?: Date | undefined;
  readonly createdTo?: Date | undefined;
  readonly seen?: SeenChoice | undefined;
  readonly tag?: string | undefined;
  /** Kept out of play by an exclusion or a time-out now. */
  readonly isExcluded?: boolean | undefined;
  readonly hasOpenExceptions?: boolean | undefined;
}

/** One player of a list. */
export interface PlayerRow {
  readonly id: string;
  readonly username: string;
  readonly status: "active" | "frozen" | "closed";
  readonly currency: string;
  readonly balanceCents: bigint;
  readonly createdAt: Date;
  /** The last sign-in or act on a page; null: never. */
  readonly lastSeenAt: Date | null;
  /** Only when it is in force. */
  readonly excludedUntil: Date | null;
  readonly hasOpenExceptions: boolean;
  readonly tags: string[];
}
