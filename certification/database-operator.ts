import { randomUUID } from "node:crypto";
import type { Db, PrismaClient } from "@/lib/db";
import { newId } from "@/lib/ids";
import { adjust, openAccount, verifyLedger } from "@/lib/wallet";
import type { Operator } from "./operator";
import { replayIntoEmptyDatabase } from "./replay-into-empty-database";
import { SkipCase } from "./skip";

/** How the names of players made for cases begin. */
export const FIXTURE_PREFIX = "cert-";

/** Stands where such a player's password would: nobody can sign in with it. */
export const FIXTURE_PASSWORD = "none: cannot sign in";

/** The studio of games made for cases; it has no others. */
export const FIXTURE_STUDIO = "cert-studio";

/**
 * The operator's hand, straight on the database the wallet under test uses.
 *
 * @param options.mayTamper Whether cases may do what only an attacker or an accident does:
 *   edit rows behind the guards, make the database fail, create databases.
 */
export function createDatabaseOperator(
  db: PrismaClient,
  databaseUrl: string,
  { mayTamper }: { mayTamper: boolean },
): Operator {
  const needTampering = () => {
    if (!mayTamper) throw new SkipCase("needs rows edited behind the ledger's guards: not done to a database of yours");
  };
  const idOf = async (username: string) => (await db.player.findUniqueOrThrow({ where: { username } })).id;
  const give = (playerId: string, amountCents: bigint) =>
    adjust(db, { playerId, requestId: randomUUID(), amountCents, reason: "certification", actor: "certification" });

  return {
    async createPlayer({ currency, balanceCents, isFrozen = false }) {
      const id = newId();
      const username = `${FIXTURE_PREFIX}${randomUUID().slice(0, 23)}`;
      const status = isFrozen ? "frozen" : "active";
      await db.player.create({ data: { id, username, passwordHash: FIXTURE_PASSWORD, currency, status } });
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
      const idHash = `${FIXTURE_STUDIO}/${randomUUID()}`;
      const now = new Date();
      const texts = { name: idHash, type: "video-slots", studio: FIXTURE_STUDIO, studioName: "Certification" };
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
    async exclude(username, until) {
      await db.player.update({ where: { username }, data: { excludedUntil: until, exclusion: "self_exclusion" } });
    },
    async setLimit(username, limit) {
      await db.playerLimit.create({ data: { playerId: await idOf(username), ...limit, createdAt: new Date() } });
    },
    async playSince(username, { startedMinutesAgo, lastBetMinutesAgo }) {
      const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
      await db.account.update({
        where: { playerId: await idOf(username) },
        data: { playStartedAt: minutesAgo(startedMinutesAgo), lastBetAt: minutesAgo(lastBetMinutesAgo) },
      });
    },
    async signOutEverywhere(username) {
      const where = { playerId: await idOf(username) };
      await db.session.updateMany({ where, data: { revokedAt: new Date() } });
    },
    async turnoverCents(username) {
      const [row] = await db.$queryRaw<{ turnoverCents: bigint }[]>`
        SELECT coalesce(sum(CASE kind WHEN 'bet' THEN amount_cents ELSE -amount_cents END), 0)::bigint AS "turnoverCents"
        FROM postings
        WHERE player_id = ${await idOf(username)}::uuid AND kind IN ('bet', 'rollback_bet')`;

      return row?.turnoverCents ?? 0n;
    },
    async listEvents(username) {
      // The fixture's own money is given by hand, which is an event too.
      const where = { playerId: await idOf(username), kind: { not: "BALANCE_ADJUSTED" } };
      const rows = await db.significantEvent.findMany({ where });

      return rows.map(({ kind }) => kind);
    },
    countForeignAddresses() {
      return db.significantEvent.count({ where: { kind: "CALLBACK_FROM_FOREIGN_ADDRESS" } });
    },
    async age(username, days) {
      needTampering();
      const playerId = await idOf(username);
      const age = `${days} days`;
      await behindTheTriggers(db, async (tx) => {
        await tx.$executeRaw`
          UPDATE wallet_calls SET called_at = called_at - ${age}::interval, created_at = created_at - ${age}::interval
          WHERE player_id = ${playerId}::uuid`;
        await tx.$executeRaw`
          UPDATE rounds SET opened_at = opened_at - ${age}::interval, last_call_at = last_call_at - ${age}::interval
          WHERE player_id = ${playerId}::uuid`;
      });
    },
    async failNextPosting(username, sqlState) {
      needTampering();
      const name = `fail_${randomUUID().replaceAll("-", "")}`;
      const playerId = await idOf(username);
      // A sequence counts outside the transaction that is rolled back, so it fails once.
      await db.$executeRawUnsafe(`CREATE SEQUENCE ${name}`);
      await db.$executeRawUnsafe(`
        CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF nextval('${name}') = 1 THEN RAISE EXCEPTION 'made to fail once' USING ERRCODE = '${sqlState}'; END IF;
          RETURN NEW;
        END $$`);
      await db.$executeRawUnsafe(`
        CREATE TRIGGER ${name} BEFORE INSERT ON postings
        FOR EACH ROW WHEN (NEW.player_id = '${playerId}') EXECUTE FUNCTION ${name}()`);
    },
    async replayedBalance(username) {
      needTampering();
      return replayIntoEmptyDatabase(db, databaseUrl, await idOf(username));
    },
    async rowNamedAfterTampering(username) {
      needTampering();
      const playerId = await idOf(username);
      let named: bigint | null = null;
      const putBack = new Error("put back");
      await behindTheTriggers(db, async (tx) => {
        await tx.$executeRaw`
          UPDATE postings SET amount_cents = amount_cents + 1, balance_after_cents = balance_after_cents - 1
          WHERE player_id = ${playerId}::uuid AND version = 2`;
        const { firstProblem } = await verifyLedger(tx, { playerId });
        named = firstProblem?.version ?? null;
        throw putBack;
      }).catch((error: unknown) => {
        if (error !== putBack) throw error;
      });

      return named;
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

/** As somebody with the database's own power could: the guards of the ledger do not fire. */
function behindTheTriggers(db: PrismaClient, work: (tx: Db) => Promise<void>): Promise<void> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await work(tx);
    },
    { timeout: 20_000 },
  );
}
