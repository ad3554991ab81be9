import { expect, test } from "vitest";
import { inTime } from "./in-time";

const after = <T>(value: T, delayMs: number) => new Promise<T>((resolve) => setTimeout(() => resolve(value), delayMs));

test("what comes in time is brought, what comes late is left", async () => {
  expect(await inTime(after("rounds", 1), 500)).toBe("rounds");
  expect(await inTime(after("rounds", 500), 1)).toBeNull();
});

test("what fails in time fails", async () => {
  await expect(inTime(Promise.reject(new Error("broken")), 500)).rejects.toThrow("broken");
});
