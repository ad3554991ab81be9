import { expect, test } from "vitest";
import { ConfigError, parseConfig } from "./config";

test("an empty environment gives a sandbox on port 4000 with 4,200 games", () => {
  const config = parseConfig({});
  expect(config).toMatchObject({ port: 4000, gameCount: 4200, salt: "sandbox-salt", sendsXSignature: false });
  expect(config.callbackUrl).toBe("http://localhost:3000/api/callback");
  expect(config.currencies).toContain("JPY");
});

test("every bad variable is named in one error", () => {
  const broken = {
    SANDBOX_PORT: "eighty",
    SANDBOX_CALLBACK_URL: "ftp://x",
    SANDBOX_GAME_COUNT: "3",
    SANDBOX_X_SIGNATURE: "yes",
    SANDBOX_CURRENCIES: "usd",
  };
  const parse = () => parseConfig(broken);
  expect(parse).toThrow(ConfigError);
  for (const name of Object.keys(broken)) expect(parse).toThrow(name);
});
