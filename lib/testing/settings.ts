import { vi } from "vitest";

/** Settings for verbs that read them; every test file that needs some needs these. */
export function stubSettings(): void {
  vi.stubEnv("DATABASE_URL", "postgresql://unused");
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  vi.stubEnv("NEXTAUTH_SECRET", "s".repeat(32));
  vi.stubEnv("AGGREGATOR_URL", "http://localhost:4000");
  vi.stubEnv("AGGREGATOR_LOGIN", "login");
  vi.stubEnv("AGGREGATOR_PASSWORD", "password");
  vi.stubEnv("PLAYER_SECRET", "p".repeat(32));
  vi.stubEnv("CALLBACK_SALTS", "salt");
}
