import { defineConfig } from "prisma/config";

// `prisma generate` needs no schema engine, yet the CLI insists on downloading one.
// Naming any existing file satisfies it. Only `generate` gets this: `prisma migrate dev`
// keeps using the real engine on machines that have it.
if (process.argv.includes("generate")) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
