import { build } from "esbuild";

/** Bundles our two servers, so that they run without any loader. */
export function bundleServers(outdir = "dist"): Promise<void> {
  return bundle(["bin/server.ts", "bin/wallet.ts"], outdir);
}

/** Packages stay outside; what only guards client bundles is replaced by nothing. */
export async function bundle(entryPoints: string[], outdir: string): Promise<void> {
  await build({
    entryPoints,
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    alias: { "server-only": "./node_modules/server-only/empty.js" },
    logLevel: "warning",
  });
}
