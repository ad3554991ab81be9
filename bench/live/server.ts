import { startChild } from "@/bin/machine/child";
import { findFreePort } from "@/bin/machine/free-port";

/** Settings of a server on this machine, with no aggregator behind it. */
export async function settingsOf(databaseUrl: string, salt: string): Promise<Record<string, string>> {
  const port = await findFreePort();

  return {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: "x".repeat(32),
    PLAYER_SECRET: "x".repeat(32),
    // Nobody listens there: the catalogue stays empty.
    AGGREGATOR_URL: "http://127.0.0.1:9",
    AGGREGATOR_LOGIN: "login",
    AGGREGATOR_PASSWORD: "password",
    CALLBACK_SALTS: salt,
  };
}

/** Starts the server as operators run it: the production build, which is made when there is none. */
export async function startServer(
  env: Record<string, string>,
  logFile: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const build = startChild({ name: "The build", args: ["--import", "tsx", "bin/build.ts", "--if-changed"] });
  if ((await build.ended) !== 0) throw new Error("The build failed");
  const server = startChild({ name: "The server", args: ["dist/server.mjs", "--local"], env, logFile });
  await server.ready;

  return { url: `http://127.0.0.1:${env.PORT}`, stop: server.stop };
}
