import { expect, test } from "vitest";
import { rolledBack } from "@/lib/testing/database";
import { FREE_ROUNDS_ACCOUNT } from "@/lib/wallet";
import { givenPlayer, givenPostings } from "./given-ledger";
import { dailyFigures, getOverview, listStudiosOfCatalogue } from "./index";

const NOW = new Date("2026-11-24T00:30:00Z");

test(
  "figures agree with the postings: rollbacks netted, adjustments left out, free rounds apart",
  rolledBack(async (db) => {
    const player = await givenPlayer(db, "XQA");
    const yesterday = new Date("2026-11-23T23:59:59.999Z");
    await givenPostings(db, player, [
      { kind: "adjustment", movedCents: 10_000n, at: yesterday },
      { kind: "bet", movedCents: -500n, at: yesterday },
      { kind: "win", movedCents: 200n, at: yesterday },
      { kind: "rollback_bet", movedCents: 100n, at: NOW },
      { kind: "bet", movedCents: -1_000n, at: NOW },
      { kind: "win", movedCents: 300n, at: NOW },
      { kind: "rollback_win", movedCents: -50n, at: NOW },
      { kind: "win", movedCents: 77n, at: NOW, house: FREE_ROUNDS_ACCOUNT },
    ]);

    const { currencies } = await getOverview(db, NOW);
    const books = currencies.find(({ currency }) => currency === "XQA");

    expect(books).toMatchObject({ playerCount: 1, balanceCents: 9_127n });
    expect(books?.today).toEqual({ betCents: 900n, winCents: 250n, ggrCents: 650n, freeRoundsCents: 77n });
    expect(books?.week).toEqual({ betCents: 1_400n, winCents: 450n, ggrCents: 950n, freeRoundsCents: 77n });
    expect(books?.daily.slice(-2).map(({ ggrCents }) => ggrCents)).toEqual([300n, 650n]);
  }),
);

test(
  "a period takes its first instant and leaves its last, days begin at midnight UTC",
  rolledBack(async (db) => {
    const player = await givenPlayer(db, "XQB");
    const [from, to] = [new Date("2026-11-01T00:00:00Z"), new Date("2026-11-02T00:00:00Z")];
    await givenPostings(db, player, [
      { kind: "win", movedCents: 1n, at: new Date(from.getTime() - 1) },
      { kind: "win", movedCents: 10n, at: from },
      { kind: "win", movedCents: 100n, at: new Date(to.getTime() - 1) },
      { kind: "win", movedCents: 1_000n, at: to },
    ]);

    const days = await dailyFigures(db, { from, to });
    expect(days.filter(({ currency }) => currency === "XQB")).toEqual([
      { currency: "XQB", day: from, betCents: 0n, winCents: 110n, freeRoundsCents: 0n },
    ]);
  }),
);

test(
  "studios of the catalogue are listed with all their games, offered or not",
  rolledBack(async (db) => {
    const game = { firstSeenAt: NOW, lastSeenAt: NOW, raw: {}, type: "slots", hasDemo: true, hasFreeRounds: true };
    const studio = { studio: "xqa-studio", studioName: "XQA" };
    await db.game.createMany({
      data: [
        { idHash: "xqa/one", name: "One", isEnabled: false, ...game, ...studio },
        { idHash: "xqa/two", name: "Two", isAvailable: false, ...game, ...studio },
      ],
    });

    const studios = await listStudiosOfCatalogue(db);
    expect(studios.filter(({ studio }) => studio === "xqa-studio")).toEqual([{ ...studio, gameCount: 2 }]);
  }),
);
