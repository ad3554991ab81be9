import { z } from "zod";
import { SUPPORTED_CURRENCIES } from "@/lib/players";
import { GrantFreeRounds } from "../grant-input";
import { Segment } from "./segment";

const MAX_CAP = 1_000_000;
const MAX_CHUNK_LENGTH = 500_000;

// As text comes in: what a form holds is only known here to be one of them.
const Currency = z.string().pipe(z.enum(SUPPORTED_CURRENCIES));

const Reason = z.string().trim().min(3).max(500);

// A form's empty field says nothing.
const Cap = z
  .union([z.literal(""), z.coerce.number().int().min(1).max(MAX_CAP)])
  .optional()
  .transform((value) => (value === "" || value === undefined ? null : value));

/** A moment as a browser's field writes it, meant as UTC: `2026-11-24T10:15`. */
const Moment = z
  .union([z.literal(""), z.iso.datetime({ local: true })])
  .optional()
  .transform((text) => (text ? new Date(text.endsWith("Z") ? text : `${text}Z`) : null));

/** What staff decide when they prepare a campaign. */
export const CreateCampaign = GrantFreeRounds.omit({ playerId: true })
  .extend({
    name: z.string().trim().min(1).max(100),
    currency: Currency,
    /** Awards at most. */
    maxAwards: Cap,
    /** Rounds at most, over all awards. */
    maxRounds: Cap,
    /** Nothing: as soon as somebody starts it. */
    startsAt: Moment,
    endsAt: Moment,
    reason: Reason,
    /** Null: a list follows. */
    segment: Segment.nullable(),
  })
  .refine(({ startsAt, endsAt }) => endsAt === null || endsAt > (startsAt ?? new Date()));

/** One stretch of a list; `text` begins at line `firstLine` of it. */
export const AddRecipients = z.object({
  requestId: z.uuid(),
  campaignId: z.uuid(),
  firstLine: z.number().int().min(1).max(MAX_CAP),
  text: z
    .string()
    .max(MAX_CHUNK_LENGTH)
    .transform((text) => text.replaceAll("\0", "")),
  /** Nothing follows. */
  isLast: z.boolean(),
});

/** A segment to look at before it is used. */
export const PreviewSegment = z.object({ currency: Currency, segment: Segment });

/** A change of a campaign that needs no word. */
export const ChangeCampaign = z.object({ requestId: z.uuid(), campaignId: z.uuid() });

/** A change of a campaign that ends something. */
export const EndCampaign = ChangeCampaign.extend({ reason: Reason });
