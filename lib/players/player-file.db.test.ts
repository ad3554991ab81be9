import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { changeStatus } from "./change-status";
import { createPlayer } from "./create-player";
import { excludePlayer } from "./exclude-player";
import { addNote, listNotes } from "./notes";
import { getPlayerProfile } from "./player-profile";
import { addTag, listKnownTags, parseTag, removeTag } from "./tags";

const ANN = { actor: "operator:ann", requestId: "trace" };

async function givenPlayer(db: Db): Promise<string> {
  const username = `t${newId().replaceAll("-", "").slice(-24)}`;
  const created = await createPlayer(db, {
    username,
    password: "1",
    currency: "EUR",
    balanceCents: 700n,
    actor: "cli",
  });
  if (!created.ok) throw new Error(created.code);

  return created.value.id;
}

const trailOf = (db: Db, playerId: string) =>
  db.auditEntry.findMany({ where: { subject: `player:${playerId}` }, orderBy: { id: "asc" } });

test(
  "closes and reopens a player without touching the money or an exclusion",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    const until = new Date(Date.now() + 86_400_000);
    await excludePlayer(db, { playerId, kind: "self_exclusion", until, reason: "Asked", ...ANN });

    const closed = { playerId, status: "closed", reason: "Asked to", ...ANN } as const;
    expect(await changeStatus(db, closed)).toMatchObject({ ok: true, value: { status: "closed", balanceCents: 700n } });
    expect(await changeStatus(db, closed)).toEqual({ ok: false, code: "STATUS_STANDS" });
    expect(await changeStatus(db, { ...closed, status: "active" })).toMatchObject({
      value: { status: "active", balanceCents: 700n },
    });
    expect(await changeStatus(db, { ...closed, playerId: newId() })).toEqual({ ok: false, code: "PLAYER_UNKNOWN" });
    expect((await getPlayerProfile(db, playerId)).exclusion).toEqual({ kind: "self_exclusion", until });
    expect((await trailOf(db, playerId)).map(({ action, requestId }) => [action, requestId])).toEqual([
      ["player.exclude", "trace"],
      ["player.status", "trace"],
      ["player.status", "trace"],
    ]);
  }),
);

test(
  "keeps notes for good, newest first, each once",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    const note = { id: newId(), playerId, kind: "general", text: "Called about a bonus", ...ANN } as const;
    const talk = { ...note, id: newId(), kind: "protection", text: "Plays more than they want to" } as const;

    expect(await addNote(db, note)).toEqual({ ok: true, value: null });
    expect(await addNote(db, note)).toEqual({ ok: false, code: "NOTE_KEPT" });
    expect(await addNote(db, { ...note, playerId: newId() })).toEqual({ ok: false, code: "PLAYER_UNKNOWN" });
    await addNote(db, talk);

    const { notes, older } = await listNotes(db, { playerId, limit: 1 });
    expect(notes).toMatchObject([{ id: talk.id, text: talk.text, author: "operator:ann" }]);
    expect((await listNotes(db, { playerId, before: older ?? "", limit: 1 })).notes).toMatchObject([{ id: note.id }]);
    expect((await listNotes(db, { playerId, kind: "protection", limit: 9 })).notes).toHaveLength(1);
    // What was talked about stays in the note: the trail says that there is one.
    expect(JSON.stringify((await trailOf(db, playerId)).map(({ after }) => after))).not.toContain("bonus");
    await expect(db.playerNote.update({ where: { id: note.id }, data: { text: "Nothing" } })).rejects.toThrow();
  }),
);

test(
  "puts tags on players and takes them off",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    const [vip, other] = [`z vip ${playerId.slice(-6)}`, `z other ${playerId.slice(-6)}`];
    await addTag(db, { playerId: await givenPlayer(db), tag: other, ...ANN });

    expect(await addTag(db, { playerId, tag: ` ${vip.toUpperCase()} `, ...ANN })).toEqual({ ok: true, value: null });
    expect(await addTag(db, { playerId, tag: vip, ...ANN })).toEqual({ ok: false, code: "TAG_STANDS" });
    expect(await addTag(db, { playerId, tag: "<b>", ...ANN })).toEqual({ ok: false, code: "TAG_INVALID" });
    expect(await addTag(db, { playerId: newId(), tag: vip, ...ANN })).toEqual({ ok: false, code: "PLAYER_UNKNOWN" });
    expect((await getPlayerProfile(db, playerId)).tags).toEqual([vip]);
    expect(await listKnownTags(db)).toEqual(expect.arrayContaining([other, vip]));

    expect(await removeTag(db, { playerId, tag: vip, ...ANN })).toEqual({ ok: true, value: null });
    expect(await removeTag(db, { playerId, tag: vip, ...ANN })).toEqual({ ok: false, code: "TAG_UNKNOWN" });
    expect((await trailOf(db, playerId)).map(({ action }) => action)).toEqual(["player.tag.add", "player.tag.remove"]);
  }),
);

test("reads tags as they are meant", () => {
  expect(parseTag("  High   Risk ")).toBe("high risk");
  expect([parseTag(""), parseTag("-x"), parseTag("x".repeat(33)), parseTag("é")]).toEqual([null, null, null, null]);
});
