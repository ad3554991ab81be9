/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // The server in front compresses: it has pages to change first (bin/server/page).
  compress: false,
  reactStrictMode: true,
  // `npm run check` and `npm test` check the types of everything; who starts the demo has not changed any.
  typescript: { ignoreBuildErrors: true },
  // The desk answers 403 to members of the staff whose role lacks a permission.
  experimental: {
    authInterrupts: true,
    // Fewer, larger scripts: each request costs a phone, and this process, more than the bytes two pages share.
    turbopackChunking: { minChunkSize: 150_000, maxMergeChunkSize: 500_000 },
  },
  // The wallet must never answer with a redirect; pages are linked without a trailing slash.
  skipTrailingSlashRedirect: true,
  // The same casino by its number: people type either.
  allowedDevOrigins: ["127.0.0.1"],
  serverExternalPackages: ["@node-rs/argon2", "pino", "pg", "@prisma/client", "@prisma/adapter-pg"],
  turbopack: {
    // What next-intl's plugin would set; the plugin itself loads a compiler to extract messages nobody extracts here.
    resolveAlias: {
      "next-intl/config": "./i18n/request.ts",
      // Texts come parsed (i18n/compile-messages.ts), which spares every visitor the parser.
      "use-intl/format-message": "./node_modules/use-intl/dist/esm/production/format-message/format-only.js",
    },
  },
  images: {
    // Game art comes from the studios' own servers, already sized and cached there.
    unoptimized: true,
  },
};
