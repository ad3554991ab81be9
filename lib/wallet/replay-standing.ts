import type { Db } from "@/lib/db";

const MONTHS_AGO_MS = 90 * 24 * 60 * 60 * 1000;

/** What of a stored call says under which circumstances it was decided. */
interface RefusedCall {
  playerId: string;
  refusal: string | null;
  gameId: string | null;
}

/** Refusals that depended on more than the books: who the player was, what was allowed. */
const CIRCUMSTANTIAL: ReadonlySet<string | null> = new Set([
  "PLAYER_BLOCKED",
  "PLAYER_EXCLUDED",
  "GAMING_SUSPENDED",
  "WAGER_LIMIT_REACHED",
  "LOSS_LIMIT_REACHED",
  "SESSION_LIMIT_REACHED",
  "GAME_DISABLED",
]);

/** Whether a call can be decided again only under circumstances of its own. */
export function isCircumstantial({ refusal }: { refusal: string | null }): boolean {
  return CIRCUMSTANTIAL.has(refusal);
}

/**
 * Replays calls under the circumstances that once refused them: a frozen player, a limit that
 * was used up. The stored refusal names the circumstance; afterwards it is as before.
 */
export async function withStanding<T>(target: Db, call: RefusedCall | undefined, replay: () => Promise<T>): Promise<T> {
  const undo = call ? await bringAbout(target, call) : () => Promise.resolve();
  const result = await replay();
  await undo();

  return result;
}

async function bringAbout(target: Db, { playerId, refusal, gameId }: RefusedCall): Promise<() => Promise<unknown>> {
  const where = { id: playerId };
  switch (refusal) {
    case "PLAYER_BLOCKED":
      await target.player.update({ where, data: { status: "frozen" } });
      return () => target.player.update({ where, data: { status: "active" } });
    case "PLAYER_EXCLUDED":
      await target.player.update({ where, data: { excludedUntil: new Date("9999-01-01"), exclusion: "time_out" } });
      return () => target.player.update({ where, data: { excludedUntil: null, exclusion: null } });
    case "GAMING_SUSPENDED":
      await target.maintenance.updateMany({ data: { startsAt: new Date(0), reason: "replayed" } });
      return () => target.maintenance.updateMany({ data: { startsAt: null, reason: null } });
    case "WAGER_LIMIT_REACHED":
      return usedUp(target, { playerId, kind: "wager", period: "day", amountCents: 0n });
    case "LOSS_LIMIT_REACHED":
      return usedUp(target, { playerId, kind: "loss", period: "day", amountCents: 0n });
    case "SESSION_LIMIT_REACHED":
      await target.account.update({
        where: { playerId },
        data: { playStartedAt: new Date(Date.now() - MONTHS_AGO_MS), lastBetAt: new Date() },
      });
      return usedUp(target, { playerId, kind: "session", period: "session", minutes: 1 });
    case "GAME_DISABLED":
      await disableGame(target, gameId ?? "");
      return () => target.game.deleteMany({ where: { idHash: gameId ?? "" } });
    default:
      return () => Promise.resolve();
  }
}

async function disableGame(target: Db, idHash: string): Promise<void> {
  const seen = { firstSeenAt: new Date(), lastSeenAt: new Date() };
  const texts = { name: idHash, type: "other", studio: "replayed", studioName: "Replayed" };
  const flags = { hasDemo: false, hasFreeRounds: false, isEnabled: false };
  await target.game.create({ data: { idHash, ...texts, ...flags, ...seen, raw: {} } });
}

async function usedUp(
  target: Db,
  limit: {
    playerId: string;
    kind: "wager" | "loss" | "session";
    period: "day" | "session";
    amountCents?: bigint;
    minutes?: number;
  },
): Promise<() => Promise<unknown>> {
  await target.playerLimit.create({ data: { ...limit, createdAt: new Date() } });

  return () => target.playerLimit.deleteMany({ where: { playerId: limit.playerId } });
}
