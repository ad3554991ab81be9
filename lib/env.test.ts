import { describe, expect, test } from "vitest";
import { parseEnv } from "./env";

const complete = {
  DATABASE_URL: "postgresql://user@localhost/casino",
  NEXTAUTH_URL: "https://casino.example",
  NEXTAUTH_SECRET: "x".repeat(32),
  AGGREGATOR_URL: "https://aggregator.example/api/v1",
  AGGREGATOR_LOGIN: "login",
  AGGREGATOR_PASSWORD: "password",
  PLAYER_SECRET: "x".repeat(32),
  CALLBACK_SALTS: "new, old",
};

describe("the settings", () => {
  test("name every one that is missing at once", () => {
    expect(() => parseEnv({})).toThrow(/DATABASE_URL is missing.*NEXTAUTH_URL is missing.*CALLBACK_SALTS/s);
  });

  test("an empty setting is a missing one", () => {
    expect(() => parseEnv({ ...complete, AGGREGATOR_LOGIN: "" })).toThrow("AGGREGATOR_LOGIN is missing");
  });

  test("may name two salts while one replaces the other", () => {
    expect(parseEnv(complete).CALLBACK_SALTS).toEqual(["new", "old"]);
  });

  test("refuse plain http but on this machine", () => {
    expect(() => parseEnv({ ...complete, AGGREGATOR_URL: "http://aggregator.example" })).toThrow("https");
    expect(parseEnv({ ...complete, AGGREGATOR_URL: "http://localhost:4000/api/v1" }).AGGREGATOR_URL).toContain("4000");
  });
});
