import { build } from "esbuild";

/** Bundles our two servers, so that they run without any loader, and the script they put into pages. */
export async function bundleServers(outdir = "dist"): Promise<void> {
  await bundle({ server: "bin/server.ts", wallet: "bin/wallet.ts" }, outdir);
  await build({
    entryPoints: ["bin/server/page/before-scripts.ts"],
    outdir,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    logLevel: "warning",
  });
}

/**
 * Packages stay outside; what only guards client bundles is replaced by nothing.
 *
 * @param entryPoints Sources by the name of the file each becomes.
 */
export async function bundle(entryPoints: Record<string, string>, outdir: string): Promise<void> {
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
