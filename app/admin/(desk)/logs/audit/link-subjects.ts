import type { AuditSubject } from "@/components/admin/subject-link";
import { withParams } from "@/components/admin/with-params";
import { db } from "@/lib/db";
import { nameSubjects, type SubjectName } from "@/lib/reports";

/** What entries are about, with the pages that show it. */
export async function linkSubjects(codes: readonly string[]): Promise<ReadonlyMap<string, AuditSubject>> {
  const names = await nameSubjects(db(), codes);

  return new Map([...names].map(([code, subject]) => [code, { name: subject.name, href: hrefOf(subject) }]));
}

function hrefOf({ kind, id, name }: SubjectName): string | null {
  if (kind === "player") return `/admin/players/${id}`;

  return kind === "game" ? withParams("/admin/games", { query: name }) : null;
}
