import { resolve } from "node:path";
import { expect, test } from "vitest";
import { PlainError, parsePlaces } from "./places";

test("the casino has a place of its own when nothing is said", () => {
  expect(parsePlaces({ PORT: "" })).toEqual({ port: 3000, sandboxPort: 4000, dataDir: resolve(".data") });
});

test("a data directory may be relative or absolute", () => {
  expect(parsePlaces({ DATA_DIR: "some/where" }).dataDir).toBe(resolve("some/where"));
  expect(parsePlaces({ DATA_DIR: "/some/where" }).dataDir).toBe("/some/where");
});

test("what is no port is refused by name", () => {
  expect(() => parsePlaces({ PORT: "http" })).toThrow(new PlainError("PORT must be a port from 1 to 65535."));
  expect(() => parsePlaces({ SANDBOX_PORT: "70000" })).toThrow(/^SANDBOX_PORT must/);
  expect(() => parsePlaces({ PORT: "4000" })).toThrow("PORT and SANDBOX_PORT must differ.");
});
