import { recordAudit } from "@/lib/audit";
import type { Db } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { MAINTENANCE_SUBJECT, type MaintenanceActor } from "./set-maintenance";

/** Somebody who plays while all gaming is off. */
export interface MaintenanceGuest {
  id: string;
  username: string;
}

/** More is no list of exceptions any more. */
export const MAX_GUESTS = 200;

/** Those who play while all gaming is off, by name. */
export async function listGuests(db: Db): Promise<MaintenanceGuest[]> {
  const rows = await db.maintenanceGuest.findMany({
    select: { player: { select: { id: true, username: true } } },
    orderBy: { player: { username: "asc" } },
  });

  return rows.map(({ player }) => player);
}

/**
 * Replaces the list of those who play while all gaming is off.
 *
 * @param wish.usernames Case and spaces around a name are ignored; at most `MAX_GUESTS`.
 * @returns The list as it stands now, with the names nobody has: then nothing was changed.
 */
export async function setGuests(
  tx: Db,
  { usernames, actor, reason, requestId }: MaintenanceActor & { usernames: readonly string[] },
): Promise<Result<MaintenanceGuest[], "TOO_MANY" | "NOTHING_TO_CHANGE"> | UnknownPlayers> {
  const wanted = [...new Set(usernames.map((name) => name.trim().toLowerCase()).filter((name) => name !== ""))];
  if (wanted.length > MAX_GUESTS) return refused("TOO_MANY");

  await tx.$queryRaw`SELECT 1 FROM maintenance FOR UPDATE`;
  const guests = await tx.player.findMany({
    where: { username: { in: wanted } },
    select: { id: true, username: true },
    orderBy: { username: "asc" },
  });
  const known = new Set(guests.map(({ username }) => username));
  const unknown = wanted.filter((name) => !known.has(name));
  if (unknown.length > 0) return { ok: false, code: "PLAYERS_UNKNOWN", usernames: unknown };

  const before = (await listGuests(tx)).map(({ username }) => username);
  const after = guests.map(({ username }) => username);
  if (before.join() === after.join()) return refused("NOTHING_TO_CHANGE");

  await tx.maintenanceGuest.deleteMany();
  await tx.maintenanceGuest.createMany({ data: guests.map(({ id }) => ({ playerId: id })) });
  await recordAudit(tx, {
    ...{ actor, reason, ...(requestId && { requestId }) },
    action: "maintenance.guests",
    subject: MAINTENANCE_SUBJECT,
    before: { usernames: before },
    after: { usernames: after },
  });

  return ok(guests);
}

/** A refusal that says which names it is about. */
export interface UnknownPlayers {
  readonly ok: false;
  readonly code: "PLAYERS_UNKNOWN";
  readonly usernames: readonly string[];
}
