import { beforeEach, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { rolledBack, testDb } from "@/lib/testing/database";
import { givenGame, givenPlayers, stubSettings } from "../testing/given";
import { givenDraft } from "../testing/given-campaign";
import { addRecipients, addSegment } from "./add-recipients";
import { listRecipients } from "./list-recipients";
import { findCampaign } from "./read-campaigns";
import { countSegment } from "./segment";

beforeEach(stubSettings);

test(
  "every line of a list that cannot be taken is kept with its cause, and the others can go on",
  rolledBack(async (tx) => {
    const [good, frozen, closed, excluded, late] = await givenPlayers(tx, 5);
    const [american] = await givenPlayers(tx, 1, "USD");
    if (!good || !frozen || !closed || !excluded || !late || !american) throw new Error("all were made");
    await tx.player.update({ where: { id: frozen.id }, data: { status: "frozen" } });
    await tx.player.update({ where: { id: closed.id }, data: { status: "closed" } });
    const excludedUntil = new Date(Date.now() + 86_400_000);
    await tx.player.update({ where: { id: excluded.id }, data: { excludedUntil, exclusion: "time_out" } });
    const campaignId = await givenDraft(tx, { gameId: await givenGame(tx) });
    const text = [
      "username,currency",
      ` ${good.username.toUpperCase()} , EUR`,
      "nobody-has-this-name",
      frozen.username,
      closed.username,
      excluded.username,
      american.username,
      good.username,
      `"${good.username}`,
    ].join("\n");

    const add = () =>
      addRecipients(tx, { requestId: newId(), campaignId, firstLine: 1, text, isLast: false }, "operator:eva");
    expect(await add()).toEqual({ ok: true, value: null });
    // The same stretch again, after an answer that was lost.
    expect(await add()).toEqual({ ok: true, value: null });
    const last = [`${good.username},USD`, `${excluded.username},USD`, `${late.username},USD`, late.username].join("\n");
    await addRecipients(
      tx,
      { requestId: newId(), campaignId, firstLine: 10, text: last, isLast: true },
      "operator:eva",
    );

    const { recipients } = await listRecipients(tx, { campaignId });
    expect(recipients.map(({ line, state, cause, firstLine }) => [line, state, cause, firstLine])).toEqual([
      [2, "waiting", null, null],
      [3, "refused", "PLAYER_UNKNOWN", null],
      [4, "refused", "PLAYER_FROZEN", null],
      [5, "refused", "PLAYER_CLOSED", null],
      [6, "refused", "PLAYER_EXCLUDED", null],
      [7, "refused", "CURRENCY_MISMATCH", null],
      [8, "refused", "DUPLICATE", 2],
      [9, "refused", "UNREADABLE", null],
      [10, "refused", "DUPLICATE", 2],
      [11, "refused", "CURRENCY_WRONG", null],
      // A line that cannot be taken stands in nobody's way.
      [12, "refused", "CURRENCY_WRONG", null],
      [13, "waiting", null, null],
    ]);
    expect(await findCampaign(tx, campaignId)).toMatchObject({ isFilled: true, counts: { waiting: 2, refused: 10 } });
    expect(await listRecipients(tx, { campaignId, state: "refused", after: 4, limit: 2 })).toMatchObject({
      recipients: [{ line: 5 }, { line: 6 }],
      next: 6,
    });
  }),
);

test(
  "a segment holds the players of the currency who may play and keep to every filter",
  rolledBack(async (tx) => {
    const players = await givenPlayers(tx, 4, "TRY");
    const [old, idle, small, big] = players;
    if (!old || !idle || !small || !big) throw new Error("all were made");
    await givenPlayers(tx, 2, "MXN");
    await tx.player.update({ where: { id: old.id }, data: { createdAt: new Date("2020-01-01") } });
    const now = new Date();
    for (const [{ id }, betCents] of [
      [small, 100n],
      [big, 900n],
    ] as const) {
      await tx.account.create({ data: { playerId: id, currency: "TRY", lastHash: Buffer.alloc(32), lastBetAt: now } });
      const times = { openedAt: now, lastCallAt: now };
      await tx.round.create({ data: { playerId: id, roundId: newId(), betCents, betReversedCents: 50n, ...times } });
    }
    const today = now.toISOString().slice(0, 10);

    expect(await countSegment(tx, "TRY", {})).toBe(4);
    expect(await countSegment(tx, "TRY", { registeredFrom: "2021-01-01" })).toBe(3);
    expect(await countSegment(tx, "TRY", { registeredTo: "2020-01-01" })).toBe(1);
    expect(await countSegment(tx, "TRY", { playedFrom: today, playedTo: today })).toBe(2);
    expect(await countSegment(tx, "TRY", { turnoverCents: "849", turnoverDays: 7 })).toBe(1);
    expect(await countSegment(tx, "TRY", { turnoverCents: "850", turnoverDays: 7 })).toBe(0);

    const gameId = await givenGame(tx);
    const campaignId = await givenDraft(tx, { gameId, currency: "TRY", segment: { playedFrom: today } });
    expect(await addSegment(tx, { campaignId }, "operator:eva")).toEqual({ ok: true, value: null });
    expect(await addSegment(tx, { campaignId }, "operator:eva")).toEqual({ ok: true, value: null });
    const { recipients } = await listRecipients(tx, { campaignId });
    expect(recipients.map(({ username }) => username)).toEqual([small.username, big.username]);
  }),
);

test("the database lets nobody stand twice in a campaign, and no campaign beyond its cap", async () => {
  const db = testDb();
  const [player, other] = await givenPlayers(db, 2);
  if (!player || !other) throw new Error("both were made");
  const campaignId = await givenDraft(db, { gameId: await givenGame(db), maxAwards: 1 });
  const add = (line: number, playerId: string) =>
    db.campaignRecipient.create({
      data: { campaignId, line, given: "x", playerId, state: "waiting", requestId: newId() },
    });
  await add(1, player.id);
  await expect(add(2, player.id)).rejects.toThrow();
  await add(3, other.id);
  const award = (line: number) =>
    db.campaignRecipient.update({ where: { campaignId_line: { campaignId, line } }, data: { state: "awarded" } });
  await award(1);
  await expect(award(3)).rejects.toThrow("free_rounds_campaigns_cap");
  expect((await findCampaign(db, campaignId))?.counts).toMatchObject({ waiting: 1, awarded: 1 });
});
