import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./password";

test("keeps passwords as argon2id with 19 MiB and two passes", async () => {
  expect(await hashPassword("correct horse")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("knows the right password from a wrong one", async () => {
  const passwordHash = await hashPassword("correct horse");

  expect(await verifyPassword(passwordHash, "correct horse")).toBe(true);
  expect(await verifyPassword(passwordHash, "correct horsf")).toBe(false);
});

test("answers no for somebody unknown", async () => {
  expect(await verifyPassword(null, "anything")).toBe(false);
});
