import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { adjust } from "./adjust";
import type { MoneyCall } from "./call";
import { openAccount } from "./open-account";
import { rehearse } from "./rehearse";
import { settle } from "./settle";

const policy = { unknownRoundRollback: "hold", largeWinCents: 1_000_000n } as const;

test(
  "a rehearsal tells what a call would be answered now, and writes nothing",
  rolledBack(async (db) => {
    const id = newId();
    const username = `reh-${randomUUID().slice(0, 20)}`;
    await db.player.create({ data: { id, username, passwordHash: "none", currency: "USD" } });
    await openAccount(db, { playerId: id, currency: "USD" });
    await adjust(db, { playerId: id, requestId: randomUUID(), amountCents: 100n, reason: "test", actor: "test" });
    const bet: MoneyCall = {
      ...{ kind: "bet", username, currency: "USD", callId: randomUUID(), amountCents: 60n, type: "spin" },
      ...{ roundId: "R1", gameId: "a/b", isRoundFinal: false, calledAt: new Date(), rawQuery: "" },
    };
    const rollback: MoneyCall = { ...bet, kind: "rollback_bet", roundId: "R2", callId: randomUUID() };

    expect(await rehearse(db, bet, policy)).toEqual({
      ...{ outcome: { ok: true, balanceCents: 40n }, movedCents: -60n, exception: null },
    });
    expect((await rehearse(db, rollback, policy)).exception).toBe("ROLLBACK_UNMATCHED");
    expect(await db.walletCall.count({ where: { playerId: id } })).toBe(0);

    await settle(db, [bet], { policy });
    expect((await rehearse(db, bet, policy)).outcome).toEqual({ ok: true, balanceCents: 40n, isRepeat: true });
    expect(await db.round.count({ where: { playerId: id } })).toBe(1);
  }),
);
