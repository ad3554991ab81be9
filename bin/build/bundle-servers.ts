import { build } from "esbuild";

/**
 * Bundles our two servers into `dist/`, where production runs them without any loader.
 * Packages stay outside; what only guards client bundles is replaced by nothing.
 */
export async function bundleServers(): Promise<void> {
  await build({
    entryPoints: ["bin/server.ts", "bin/wallet.ts"],
    outdir: "dist",
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
