import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { isMissing } from "@/bin/machine/json-file";

/** What ends up in a build; beside these every code file in the root. */
const FOLDERS = ["app", "bin", "certification", "components", "i18n", "lib", "prisma", "public"];
const ROOT_FILE = /\.(ts|mjs|js|json|css)$/;
const GENERATED = /(^|\/)(lib\/db\/generated\/|next-env\.d\.ts$)|\.tsbuildinfo$/;
const TEST = /\.test\.tsx?$/;

/** A hash of all sources a build is made of: the same sources, the same build. */
export async function fingerprintSources(root: string): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const path of await listSources(root)) {
    hash.update(`\0${path}\0`).update(await readFile(join(root, path)));
  }

  return hash.digest("hex");
}

async function listSources(root: string): Promise<string[]> {
  const inRoot = (await readdir(root, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && ROOT_FILE.test(entry.name))
    .map(({ name }) => name);
  const inFolders = await Promise.all(FOLDERS.map((folder) => listFiles(root, folder)));

  return [...inRoot, ...inFolders.flat()].filter((path) => !GENERATED.test(path) && !TEST.test(path)).sort();
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });

    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
