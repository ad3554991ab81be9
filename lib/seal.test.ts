import { expect, test } from "vitest";
import { seal, unseal } from "./seal";

const SECRET = "s".repeat(32);
const plain = new TextEncoder().encode("a secret");

test("opens in its place, and the same is never sealed alike twice", () => {
  const sealed = seal(plain, "here", SECRET);

  expect(new TextDecoder().decode(unseal(sealed, "here", SECRET))).toBe("a secret");
  expect(seal(plain, "here", SECRET)).not.toEqual(sealed);
  expect(Buffer.from(sealed).includes("a secret")).toBe(false);
});

test("opens neither elsewhere, nor under another secret, nor when it was changed", () => {
  const sealed = seal(plain, "here", SECRET);
  const changed = sealed.with(-1, (sealed.at(-1) ?? 0) ^ 1);

  expect(() => unseal(sealed, "there", SECRET)).toThrow();
  expect(() => unseal(sealed, "here", "t".repeat(32))).toThrow();
  expect(() => unseal(changed, "here", SECRET)).toThrow();
});
