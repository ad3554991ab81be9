import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { adjust } from "./adjust";
import { openAccount } from "./open-account";
import { verifyLedger } from "./verify-ledger";

async function givenPostings(db: Db, count: number): Promise<string> {
  const id = newId();
  await db.player.create({
    data: { id, username: `verify-${randomUUID().slice(0, 20)}`, passwordHash: "none", currency: "USD" },
  });
  await openAccount(db, { playerId: id, currency: "USD" });
  for (let index = 0; index < count; index += 1) {
    await adjust(db, { playerId: id, requestId: randomUUID(), amountCents: 100n, reason: "test", actor: "test" });
  }

  return id;
}

/** Other tests' players come and go meanwhile; only ours is looked at. */
const problemOf = async (db: Db, playerId: string) => {
  const { firstProblem } = await verifyLedger(db);

  return firstProblem?.playerId === playerId ? firstProblem : null;
};

describe("verifyLedger", () => {
  test(
    "finds nothing wrong in honest books",
    rolledBack(async (db) => {
      await givenPostings(db, 3);
      const report = await verifyLedger(db);

      expect(report).toMatchObject({ isIntact: true, sumCents: 0n, firstProblem: null });
      expect(report.postings).toBeGreaterThanOrEqual(3n);
    }),
  );

  test.each([
    ["amount", "UPDATE postings SET amount_cents = 101, balance_after_cents = balance_before_cents + 101"],
    ["counter-account", "UPDATE postings SET debit_account = 'house:elsewhere'"],
    ["time", "UPDATE postings SET created_at = created_at + interval '1 day'"],
  ])("names the row whose %s was edited behind the product's back", (_, statement) =>
    rolledBack(async (db) => {
      const playerId = await givenPostings(db, 3);
      await db.$executeRawUnsafe("ALTER TABLE postings DISABLE TRIGGER postings_append_only");
      await db.$executeRawUnsafe(`${statement} WHERE player_id = '${playerId}' AND version = 2`);

      expect(await problemOf(db, playerId)).toEqual({ playerId, version: 2n, problem: "HASH_BROKEN" });
    })(),
  );

  test(
    "notices a posting that was taken out",
    rolledBack(async (db) => {
      const playerId = await givenPostings(db, 3);
      await db.$executeRawUnsafe("ALTER TABLE postings DISABLE TRIGGER postings_append_only");
      await db.$executeRawUnsafe(`DELETE FROM postings WHERE player_id = '${playerId}' AND version = 2`);

      expect(await problemOf(db, playerId)).toEqual({ playerId, version: 3n, problem: "VERSION_GAP" });
    }),
  );

  test(
    "notices a balance that was edited",
    rolledBack(async (db) => {
      const playerId = await givenPostings(db, 3);
      await db.account.update({ where: { playerId }, data: { balanceCents: 999n } });

      expect(await problemOf(db, playerId)).toEqual({ playerId, version: null, problem: "ACCOUNT_DIFFERS" });
    }),
  );
});
