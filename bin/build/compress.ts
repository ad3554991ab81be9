import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";

const TEXT = /\.(?:css|js|json|map|svg|txt)$/;

const FORMS = [
  {
    extension: "br",
    compress: (contents: Buffer) =>
      promisify(brotliCompress)(contents, {
        params: {
          [zlib.BROTLI_PARAM_SIZE_HINT]: contents.length,
          [zlib.BROTLI_PARAM_QUALITY]: zlib.BROTLI_MAX_QUALITY,
        },
      }),
  },
  {
    extension: "gz",
    compress: (contents: Buffer) => promisify(gzip)(contents, { level: zlib.Z_BEST_COMPRESSION }),
  },
] as const;

/**
 * Puts the compressed forms of a folder's text files beside them, as small as they get: made once, sent to
 * everyone. Forms that save nothing are left out.
 */
export async function compressFolder(root: string): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(paths.map(compressFile));
}

async function compressFile(path: string): Promise<void> {
  const contents = await readFile(path);
  await Promise.all(
    FORMS.map(async ({ extension, compress }) => {
      const compressed = await compress(contents);
      if (compressed.length < contents.length) await writeFile(`${path}.${extension}`, compressed);
    }),
  );
}
