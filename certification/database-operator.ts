import { randomUUID } from "node:crypto";
import type { PrismaClient } from "@/lib/db";
import { newId } from "@/lib/ids";
import { adjust, openAccount } from "@/lib/wallet";
import type { Operator } from "./operator";

/** The operator's hand, straight on the database the wallet under test uses. */
export function createDatabaseOperator(db: PrismaClient): Operator {
  const idOf = async (username: string) => (await db.player.findUniqueOrThrow({ where: { username } })).id;
  const give = (playerId: string, amountCents: bigint) =>
    adjust(db, { playerId, requestId: randomUUID(), amountCents, reason: "certification", actor: "certification" });

  return {
    async createPlayer({ currency, balanceCents, isFrozen = false }) {
      const id = newId();
      const username = `cert-${randomUUID().slice(0, 23)}`;
      const status = isFrozen ? "frozen" : "active";
      await db.player.create({ data: { id, username, passwordHash: "none: cannot sign in", currency, status } });
      await openAccount(db, { playerId: id, currency });
      if (balanceCents > 0n) await give(id, balanceCents);

      return username;
    },
    async adjust(username, amountCents) {
      await give(await idOf(username), amountCents);
    },
    async setStatus(username, status) {
      await db.player.update({ where: { username }, data: { status } });
    },
    async createDisabledGame() {
      const idHash = `prov/${randomUUID()}`;
      const now = new Date();
      const texts = { name: idHash, type: "video-slots", studio: "prov", studioName: "Prov" };
      const flags = { hasDemo: false, hasFreeRounds: false, isEnabled: false, isAvailable: true };
      await db.game.create({ data: { idHash, ...texts, ...flags, raw: {}, firstSeenAt: now, lastSeenAt: now } });

      return idHash;
    },
    async listPostings(username) {
      return db.posting.findMany({ where: { playerId: await idOf(username) }, orderBy: { version: "asc" } });
    },
    async listCalls(username) {
      const playerId = await idOf(username);

      return db.walletCall.findMany({ where: { playerId }, orderBy: { createdAt: "asc" } });
    },
    async listExceptions(username) {
      const where = { playerId: await idOf(username), status: "open" as const };
      const rows = await db.walletException.findMany({ where, orderBy: { createdAt: "asc" } });

      return rows.map(({ kind }) => kind);
    },
    async isRoundOpen(username, roundId) {
      const where = { playerId_roundId: { playerId: await idOf(username), roundId } };
      const round = await db.round.findUnique({ where });

      return round ? round.closedAt === null : null;
    },
    async sumOfAccounts(username) {
      const playerId = await idOf(username);
      const account = await db.account.findUniqueOrThrow({ where: { playerId } });
      const postings = await db.posting.findMany({ where: { playerId } });
      const houseCents = postings.reduce(
        (sum, row) => sum + (row.creditAccount.startsWith("house:") ? row.amountCents : -row.amountCents),
        0n,
      );

      return account.balanceCents + houseCents;
    },
    async isLedgerAppendOnly(username) {
      const playerId = await idOf(username);
      const isRefused = (statement: Promise<unknown>) =>
        statement.then(
          () => false,
          () => true,
        );

      return (
        (await isRefused(db.posting.updateMany({ where: { playerId }, data: { amountCents: 1n } }))) &&
        (await isRefused(db.posting.deleteMany({ where: { playerId } })))
      );
    },
  };
}
