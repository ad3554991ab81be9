import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { adjust } from "./adjust";
import type { MoneyCall } from "./call";
import { applyException } from "./end-exception";
import { aCall } from "./model/builders";
import { openAccount } from "./open-account";
import { settle } from "./settle";

const options = { policy: { unknownRoundRollback: "apply", largeWinCents: 1_000_000n } } as const;

async function givenPlayer(db: Db) {
  const id = newId();
  const username = `half-${randomUUID().slice(0, 20)}`;
  await db.player.create({ data: { id, username, passwordHash: "none", currency: "USD" } });
  await openAccount(db, { playerId: id, currency: "USD" });
  await adjust(db, { playerId: id, requestId: randomUUID(), amountCents: 1000n, reason: "test", actor: "test" });

  return {
    settled: (...calls: MoneyCall[]) =>
      settle(
        db,
        calls.map((call) => ({ ...call, username })),
        options,
      ),
    exceptions: () => db.walletException.findMany({ where: { playerId: id }, orderBy: { id: "asc" } }),
  };
}

describe("a round whose bet was undone while its win stands", () => {
  test(
    "needs no look when the win is undone in the same batch",
    rolledBack(async (db) => {
      const player = await givenPlayer(db);
      await player.settled(aCall("bet", 100n), aCall("win", 250n));
      await player.settled(aCall("rollback_bet", 100n), aCall("rollback_win", 250n));

      expect(await player.exceptions()).toMatchObject([{ kind: "ROUND_HALF_UNDONE", status: "resolved" }]);
    }),
  );

  test(
    "waits for the whole win to be undone",
    rolledBack(async (db) => {
      const player = await givenPlayer(db);
      await player.settled(aCall("bet", 100n), aCall("win", 250n), aCall("rollback_bet", 100n));
      await player.settled(aCall("rollback_win", 50n));
      expect(await player.exceptions()).toMatchObject([{ status: "open" }]);

      await player.settled(aCall("rollback_win", 200n));
      expect(await player.exceptions()).toMatchObject([{ status: "resolved" }]);
    }),
  );

  test(
    "is known also when the rollbacks repeat the ids of what they undo and name no round",
    rolledBack(async (db) => {
      const player = await givenPlayer(db);
      const [bet, win] = [aCall("bet", 100n), aCall("win", 250n)];
      await player.settled(bet, win, aCall("rollback_bet", 100n, { callId: bet.callId, roundId: null }));
      expect(await player.exceptions()).toMatchObject([{ kind: "ROUND_HALF_UNDONE", status: "open", roundId: "R1" }]);

      await player.settled(aCall("rollback_win", 250n, { callId: win.callId, roundId: null }));
      expect(await player.exceptions()).toMatchObject([{ status: "resolved" }]);
    }),
  );

  test(
    "lets an operator undo the win, also when the rollback of the bet named no round",
    rolledBack(async (db) => {
      const player = await givenPlayer(db);
      const bet = aCall("bet", 100n);
      const rollback = aCall("rollback_bet", 100n, { callId: bet.callId, roundId: null });
      await player.settled(bet, aCall("win", 250n), rollback);
      const [exception] = await player.exceptions();

      expect(
        await applyException(db, { exceptionId: exception?.id ?? "", reason: "test", actor: "operator:ada" }),
      ).toEqual({ ok: true, value: { movedCents: -250n, balanceCents: 1000n } });
    }),
  );
});
