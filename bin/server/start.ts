import { type Env, EnvError, env } from "@/lib/env";

/**
 * Starts a server with checked settings, and tells a parent that waits when it is ready. What
 * keeps it from starting is told on standard error in the operator's words.
 */
export async function start(run: (settings: Env) => Promise<void>): Promise<void> {
  try {
    await run(env());
    process.send?.({ type: "ready" });
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}

function explain(error: unknown): unknown {
  if (error instanceof EnvError) return error.message;
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return "The port is already in use; set PORT to a free one.";
  }

  return error;
}
