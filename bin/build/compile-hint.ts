import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readJson } from "@/bin/machine/json-file";

// Chromium 136 and later reads it at the very top of a file; to others it is a comment.
const HINT = "//# allFunctionsCalledOnLoad\n";

const buildManifest = z.object({ rootMainFiles: z.array(z.string()).min(1) });

/**
 * Tells browsers to compile the files every page starts with while they load, beside the page. Else their functions
 * are compiled one after the other as they are called, which holds the page up.
 *
 * @param buildFolder What Next has built.
 * @throws If Next does not say which files those are.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
export async function hintToCompile(buildFolder: string): Promise<void> {
  const { rootMainFiles } = buildManifest.parse(await readJson(join(buildFolder, "build-manifest.json")));
  await Promise.all(
    rootMainFiles.map(async (file) => {
      const path = join(buildFolder, file);
      const script = await readFile(path, "utf8");
      await writeFile(path, HINT + script);
    }),
  );
}
