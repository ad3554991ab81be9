import type {
  AddRecipientsRefusal,
  Campaign,
  ChangeCampaignRefusal,
  CreateCampaignRefusal,
  LineCause,
  RecipientState,
} from "@/lib/free-rounds";
import { grantCauseWords } from "../grant-words";
import { COMMON_REFUSALS } from "../use-submit";

/** Where a campaign stands, its start to come told apart. */
export type CampaignStanding = Campaign["status"] | "scheduled";

export const CAMPAIGN_STANDING_WORDS = {
  draft: "Draft",
  scheduled: "Scheduled",
  running: "Running",
  paused: "Paused",
  finished: "Finished",
  cancelled: "Cancelled",
} as const satisfies Record<CampaignStanding, string>;

/** A started campaign waits for its start. */
export function campaignStanding({ status, startsAt }: Pick<Campaign, "status" | "startsAt">, now: Date) {
  return status === "running" && startsAt > now ? "scheduled" : status;
}

export const RECIPIENT_STATE_WORDS = {
  refused: "Cannot be awarded",
  waiting: "In line",
  awarding: "Under way",
  awarded: "Awarded",
  failed: "Failed",
  skipped: "Passed over",
  withdrawing: "Being taken back",
  withdrawn: "Taken back",
  kept: "Kept",
} as const satisfies Record<RecipientState, string>;

const LINE_CAUSE_WORDS = {
  UNREADABLE: "The line cannot be read: a quote is not closed, or stands inside a name.",
  TOO_MANY_COLUMNS: "The line has more columns than a username and a currency.",
  PLAYER_UNKNOWN: "There is no player of this name.",
  DUPLICATE: "The player stands in an earlier line.",
  CURRENCY_MISMATCH: "The player plays in another currency than the campaign's.",
  CURRENCY_WRONG: "The line names another currency than the player's.",
  PLAYER_FROZEN: "The player is frozen.",
  PLAYER_CLOSED: "The player's account is closed.",
  PLAYER_EXCLUDED: "The player is taking a time-out or has excluded themselves.",
} as const satisfies Record<LineCause, string>;

const SKIP_WORDS = {
  CANCELLED: "The campaign was cancelled.",
  ENDED: "The campaign came to its end.",
  CAP_REACHED: "The campaign's cap was reached.",
  GRANT_NOT_ACTIVE: "Played to the end, or expired.",
} as const;

/** Why a recipient stands where it does. */
export function recipientCauseWords(cause: string, firstLine: number | null): string {
  if (cause === "DUPLICATE" && firstLine !== null) return `The player stands in line ${firstLine} already.`;
  const words: Readonly<Record<string, string>> = { ...LINE_CAUSE_WORDS, ...SKIP_WORDS };

  return Object.hasOwn(words, cause) ? (words[cause] ?? cause) : grantCauseWords(cause);
}

export const PREPARE_REFUSALS = {
  ...COMMON_REFUSALS,
  INPUT_INVALID:
    "Some of the fields cannot be read. Rounds go from 1 to 100, days from 1 to 30, the bet level from 0, and the end lies after the start.",
  GAME_UNKNOWN: "There is no such game.",
  GAME_UNAVAILABLE: "The game is switched off, or the aggregator lists it no more.",
  FREE_ROUNDS_UNSUPPORTED: "The game has no free rounds.",
  CAP_TOO_SMALL: "The cap in rounds is smaller than one award.",
  ALREADY_DONE: "This form was sent before. Look for the campaign in the list.",
  CAMPAIGN_UNKNOWN: "There is no such campaign.",
  NOT_DRAFT: "The campaign is no draft any more.",
} as const satisfies Record<CreateCampaignRefusal | AddRecipientsRefusal | keyof typeof COMMON_REFUSALS, string>;

export const CHANGE_REFUSALS = {
  ...COMMON_REFUSALS,
  CAMPAIGN_UNKNOWN: "There is no such campaign.",
  WRONG_STATUS: "The campaign does not stand where this can be done. Reload to see where it stands.",
  NOT_FILLED: "The list has not arrived to its end. Discard the draft and prepare it again.",
  NOBODY_LEFT: "There is nobody this could be done for.",
  ENDED: "The campaign's end has passed.",
  GAME_UNKNOWN: "There is no such game.",
  GAME_UNAVAILABLE: "The game is switched off, or the aggregator lists it no more.",
  FREE_ROUNDS_UNSUPPORTED: "The game has no free rounds.",
} as const satisfies Record<ChangeCampaignRefusal | keyof typeof COMMON_REFUSALS, string>;

/** A count for people: `12,345`. */
export function countText(count: number): string {
  return count.toLocaleString("en");
}
