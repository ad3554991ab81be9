import { z } from "zod";
import { GAME_TYPES, type GameType, toGameType } from "./game-types";
import { WireFlag, WireText } from "./wire-fields";

/** One game as the aggregator lists it, in our words. */
export interface CatalogueGame {
  /** The stable name of the game; the numeric `id` of the row is not stable. */
  idHash: string;
  name: string;
  type: GameType;
  /** Lower case, words joined by hyphens. */
  studio: string;
  studioName: string;
  /** http or https; null when the row has no usable picture. */
  imageUrl: string | null;
  hasFreeRounds: boolean;
  hasDemo: boolean;
  /** Absent when the row does not say. */
  hasJackpot?: boolean;
  /** Absent when the row does not say. */
  hasBonusBuy?: boolean;
  /** The row as sent, unknown fields included. */
  raw: Record<string, unknown>;
}

/** The fields of `raw` that not every studio sends, by the names they have on the wire. */
export const RAW_FIELDS = { hasJackpot: "has_jackpot", hasBonusBuy: "featurebuy_supported", isNew: "new" } as const;

const MAX_ID_LENGTH = 200;
const MAX_NAME_LENGTH = 200;

// PostgreSQL stores neither NUL nor half a character, and one such row would fail the whole list.
const UNSTORABLE = /[\0\p{Surrogate}]/u;

const Optional = WireText.nullish().catch(null);

const GameRow = z.looseObject({
  id_hash: WireText.pipe(z.string().max(MAX_ID_LENGTH).regex(/^\S+$/, "holds spaces")),
  name: WireText.pipe(z.string().max(MAX_NAME_LENGTH)),
  type: Optional,
  game_type: Optional,
  category: Optional,
  provider: Optional,
  provider_name: Optional,
  image: Optional,
  freerounds_supported: WireFlag,
  play_for_fun_supported: WireFlag,
});

/** A row that is a game, or what is wrong with it. */
export type ParsedGame = { game: CatalogueGame; isStudioNamed: boolean } | { problem: string };

/**
 * Reshapes one row of getGameList.
 *
 * Source: aggregator API, getGameList; the further fields are seen at its siblings.
 */
export function parseGameRow(row: unknown): ParsedGame {
  const parsed = GameRow.safeParse(row);
  if (!parsed.success) return { problem: z.prettifyError(parsed.error).replaceAll("\n", " ") };
  if (!isStorable(row)) return { problem: "holds characters that cannot be stored" };

  const fields = parsed.data;
  const studio = studioOf(fields);
  if (studio === null) return { problem: "names no studio" };

  const raw = z.record(z.string(), z.unknown()).parse(row);
  const game: CatalogueGame = {
    idHash: fields.id_hash,
    name: fields.name,
    type: toGameType(fields.game_type ?? null, fields.type ?? null),
    studio,
    studioName: fields.provider_name ?? titleCase(studio),
    imageUrl: parseImageUrl(fields.image ?? null),
    hasFreeRounds: fields.freerounds_supported,
    hasDemo: fields.play_for_fun_supported,
    ...flagWhenSent("hasJackpot", raw),
    ...flagWhenSent("hasBonusBuy", raw),
    raw,
  };

  return { game, isStudioNamed: typeof fields.provider_name === "string" };
}

/**
 * The studio's slug. In the contract's example `category` is the studio; where it names a
 * type of game instead, `provider` or the id's first part does.
 */
function studioOf({ category, provider, id_hash }: z.infer<typeof GameRow>): string | null {
  const candidates = [category, provider, id_hash.includes("/") ? id_hash.split("/")[0] : null];
  const slugs = candidates.map((name) => toSlug(name ?? "")).filter((slug) => slug !== "");

  return slugs.find((slug) => !NOT_STUDIOS.has(slug)) ?? slugs[0] ?? null;
}

const NOT_STUDIOS: ReadonlySet<string> = new Set([...GAME_TYPES, "video-slots", "live-casino", "table-games"]);

function toSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function titleCase(slug: string): string {
  return slug.replace(
    /(^|-)(\p{L})/gu,
    (_match, dash: string, letter: string) => (dash ? " " : "") + letter.toUpperCase(),
  );
}

function parseImageUrl(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);

  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

function flagWhenSent<Name extends "hasJackpot" | "hasBonusBuy">(
  name: Name,
  raw: Record<string, unknown>,
): { [Key in Name]?: boolean } {
  const value = raw[RAW_FIELDS[name]];
  const flag: { [Key in "hasJackpot" | "hasBonusBuy"]?: boolean } =
    value === undefined || value === null ? {} : { [name]: WireFlag.parse(value) };

  return flag;
}

function isStorable(value: unknown): boolean {
  if (typeof value === "string") return !UNSTORABLE.test(value);
  if (typeof value !== "object" || value === null) return true;

  return Object.entries(value).every(([key, held]) => isStorable(key) && isStorable(held));
}
