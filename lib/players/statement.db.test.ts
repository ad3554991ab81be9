import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { adjust } from "@/lib/wallet";
import { createPlayer } from "./create-player";
import { listStatement, type StatementLine } from "./statement";

async function givenPlayerWithMovements(db: Db, amounts: bigint[]): Promise<string> {
  const username = `t-${newId().slice(-12)}`;
  const created = await createPlayer(db, { username, password: "1", currency: "EUR", actor: "cli" });
  if (!created.ok) throw new Error(created.code);
  const playerId = created.value.id;
  for (const amountCents of amounts) {
    await adjust(db, { playerId, requestId: newId(), amountCents, reason: "x", actor: "cli" });
  }

  return playerId;
}

const versions = (lines: StatementLine[]) => lines.map(({ version }) => Number(version));

test(
  "lists every movement with its sign and the balance after it, the newest first",
  rolledBack(async (db) => {
    const playerId = await givenPlayerWithMovements(db, [1_000n, -250n]);

    expect(await listStatement(db, { playerId, limit: 10 })).toMatchObject({
      lines: [
        { kind: "adjustment", movedCents: -250n, balanceAfterCents: 750n, gameName: null, roundId: null },
        { movedCents: 1_000n, balanceAfterCents: 1_000n },
      ],
      older: null,
      newer: null,
    });
  }),
);

test(
  "pages back and forth without a line lost or shown twice",
  rolledBack(async (db) => {
    const playerId = await givenPlayerWithMovements(db, [1n, 1n, 1n, 1n, 1n]);
    const limit = 2;

    const first = await listStatement(db, { playerId, limit });
    expect(versions(first.lines)).toEqual([5, 4]);
    expect(first.newer).toBeNull();

    const second = await listStatement(db, { playerId, limit, before: first.older ?? 0n });
    expect(versions(second.lines)).toEqual([3, 2]);

    const third = await listStatement(db, { playerId, limit, before: second.older ?? 0n });
    expect(versions(third.lines)).toEqual([1]);
    expect(third.older).toBeNull();

    const back = await listStatement(db, { playerId, limit, after: third.newer ?? 0n });
    expect(versions(back.lines)).toEqual([3, 2]);

    const top = await listStatement(db, { playerId, limit, after: back.newer ?? 0n });
    expect(top).toEqual(first);
  }),
);

test(
  "narrows to one kind, and shows nobody else's money",
  rolledBack(async (db) => {
    const playerId = await givenPlayerWithMovements(db, [5n]);
    await givenPlayerWithMovements(db, [7n]);

    expect((await listStatement(db, { playerId, filter: "adjustment", limit: 10 })).lines).toHaveLength(1);
    expect((await listStatement(db, { playerId, filter: "bet", limit: 10 })).lines).toEqual([]);
    expect((await listStatement(db, { playerId, roundId: "r1", limit: 10 })).lines).toEqual([]);
  }),
);
