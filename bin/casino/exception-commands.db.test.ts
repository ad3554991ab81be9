import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { runCasino } from "@/bin/testing/run-casino";
import { newId } from "@/lib/ids";
import { createPlayer } from "@/lib/players";
import { createOwnDatabase, type OwnDatabase } from "@/lib/testing/own-database";
import { settle } from "@/lib/wallet";

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let books: OwnDatabase;

beforeEach(async () => {
  books = await createOwnDatabase();
  const ann = { username: "ann", password: "1", currency: "USD", balanceCents: 1_000n, actor: "cli" };
  await createPlayer(books.db, ann);
});
afterEach(() => books.drop());

const casino = (...args: string[]) => runCasino(["exceptions", ...args], { DATABASE_URL: books.url });

/** A rollback of a round nobody has seen, which the wallet holds for a person. */
async function givenHeldRollback(callId: string, amountCents: bigint): Promise<string> {
  const { db } = books;
  const call = { kind: "rollback_bet", username: "ann", currency: "USD", type: "spin", gameId: "prov/GameA" } as const;
  await settle(
    db,
    [
      {
        ...call,
        callId,
        amountCents,
        roundId: "R1",
        isRoundFinal: false,
        calledAt: new Date(),
        rawQuery: "key=secret",
      },
    ],
    { policy: { unknownRoundRollback: "hold", largeWinCents: 1_000_000n } },
  );

  return (await db.walletException.findFirstOrThrow({ where: { callId } })).id;
}

const nextOf = (answer: unknown) => z.object({ next: z.string() }).parse(answer).next;

test("lists exceptions page by page, the newest first", async () => {
  const first = await givenHeldRollback("c1", 100n);
  const second = await givenHeldRollback("c2", 200n);
  const page = await casino("list", "--limit", "1");
  const expected = { kind: "ROLLBACK_UNMATCHED", roundId: "R1", player: { username: "ann" } };

  expect(page).toMatchObject({
    status: 0,
    answer: { exceptions: [{ ...expected, id: second, callId: "c2", amountCents: "200" }], next: expect.any(String) },
  });
  expect(JSON.stringify(page.answer)).not.toContain("secret");
  expect(await casino("list", "--limit", "1", "--before", nextOf(page.answer))).toMatchObject({
    answer: { exceptions: [{ ...expected, id: first, callId: "c1", amountCents: "100" }], next: null },
  });
  expect(await casino("list", "--status", "applied")).toMatchObject({ answer: { exceptions: [], next: null } });
  expect(await casino("list", "--limit", "0")).toMatchObject({ status: 2, answer: { error: { code: "USAGE" } } });
});

test("applies an exception once, in the name of the command line", async () => {
  const id = await givenHeldRollback("c1", 100n);

  expect(await casino("apply", "--id", id, "--reason", "Statement of May")).toMatchObject({
    status: 0,
    answer: { id, status: "applied", balanceCents: "1100" },
  });
  expect(await books.db.walletException.findUnique({ where: { id } })).toMatchObject({
    endedBy: "cli",
    endedBecause: "Statement of May",
  });
  expect(await books.db.auditEntry.findMany({ where: { subject: `exception:${id}` } })).toMatchObject([
    {
      actor: "cli",
      action: "exception.apply",
      reason: "Statement of May",
      before: { status: "open", balanceCents: "1000" },
      after: { status: "applied", balanceCents: "1100", movedCents: "100" },
    },
  ]);
  expect(await casino("apply", "--id", id, "--reason", "Again")).toMatchObject({
    status: 1,
    answer: { error: { code: "ALREADY_ENDED", message: expect.stringContaining("applied, dismissed or resolved") } },
  });
});

test("dismisses an exception and moves nothing, for a reason alone", async () => {
  const id = await givenHeldRollback("c1", 100n);

  expect(await casino("dismiss", "--id", id, "--reason", " ")).toMatchObject({ status: 2 });
  expect(await casino("dismiss", "--id", id, "--reason", "Never bet")).toMatchObject({
    status: 0,
    answer: { id, status: "dismissed", balanceCents: "1000" },
  });
  expect(await books.db.auditEntry.findMany({ where: { subject: `exception:${id}` } })).toMatchObject([
    { actor: "cli", action: "exception.dismiss", reason: "Never bet", after: { movedCents: "0" } },
  ]);
});

test.each(["nonsense", newId()])("refuses an exception nobody knows (%s)", async (id) => {
  expect(await casino("apply", "--id", id, "--reason", "x")).toMatchObject({
    status: 1,
    answer: { error: { code: "EXCEPTION_UNKNOWN" } },
  });
});
