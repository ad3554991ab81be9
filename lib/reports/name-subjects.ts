import { validate as isUuid } from "uuid";
import type { Db } from "@/lib/db";

/** What an entry of the audit trail is about, by its code. */
export interface SubjectName {
  /** Such as `player`. */
  readonly kind: string;
  readonly id: string;
  /** As people know it. */
  readonly name: string;
}

/** Names players and games among subjects such as `player:<id>`; the others stay without a name. */
export async function nameSubjects(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, SubjectName>> {
  const idsOf = (kind: string) => [
    ...new Set(codes.filter((code) => code.startsWith(`${kind}:`)).map((code) => code.slice(kind.length + 1))),
  ];
  const [players, games] = await Promise.all([
    db.player.findMany({ where: { id: { in: idsOf("player").filter(isUuid) } }, select: { id: true, username: true } }),
    db.game.findMany({ where: { idHash: { in: idsOf("game") } }, select: { idHash: true, name: true } }),
  ]);

  return new Map<string, SubjectName>([
    ...players.map(({ id, username }) => [`player:${id}`, { kind: "player", id, name: username }] as const),
    ...games.map(({ idHash, name }) => [`game:${idHash}`, { kind: "game", id: idHash, name }] as const),
  ]);
}
