import { readFile } from "node:fs/promises";

/** A server action of the build, and a page whose address takes it. */
export interface BuiltAction {
  id: string;
  /** Its file below app/admin, and its name. */
  name: string;
  path: string;
}

interface ActionManifest {
  node: Record<string, { workers: Record<string, unknown>; filename?: string; exportedName?: string }>;
}

/** Every server action pages of the desk can reach, from the build itself: a new one cannot be forgotten. */
export async function listBuiltActions(): Promise<BuiltAction[]> {
  const { node }: ActionManifest = await readBuilt("server/server-reference-manifest.json");

  return Object.entries(node).flatMap(([id, { workers, filename = "unknown", exportedName = "unknown" }]) => {
    const worker = Object.keys(workers).find((each) => each.startsWith("app/admin/"));
    if (worker === undefined) return [];

    return { id, name: `${filename.replace("app/admin/", "")} ${exportedName}`, path: addressOf(pathOf(worker)) };
  });
}

/** Every address of the desk the build knows, its parameters in brackets. */
export async function listBuiltPages(): Promise<string[]> {
  const routes: Record<string, string> = await readBuilt("app-path-routes-manifest.json");
  const isOfDesk = (path: string) => /^\/(api\/)?admin(\/|$)/.test(path);

  return [...new Set(Object.values(routes).filter(isOfDesk))].sort();
}

/** An address with ids of nobody in the place of its parameters. */
export function addressOf(path: string): string {
  return path.replaceAll(/\[[^\]]+\]/g, "00000000-0000-7000-8000-000000000000");
}

/** `app/admin/(desk)/players/[id]/page` as an address. */
function pathOf(worker: string): string {
  return worker
    .replace(/^app/, "")
    .replaceAll(/\/\([^)]+\)/g, "")
    .replace(/\/page$/, "");
}

async function readBuilt<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(`.next/${path}`, "utf8"));
}
