import { describe, expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "./cursor";

describe("the place in a list", () => {
  test("survives the way through an address", () => {
    const at = new Date("2026-11-24T10:15:00.123Z");

    expect(decodeCursor(encodeCursor(at, "call ö/1", "0"), 2)).toEqual({ at, keys: ["call ö/1", "0"] });
  });

  test.each(["", "x", "bm90IGpzb24", Buffer.from('["never"]').toString("base64url")])(
    "starts from the beginning when the address says %j",
    (text) => {
      expect(decodeCursor(text, 0)).toBeNull();
    },
  );

  test("is refused when it belongs to another list", () => {
    expect(decodeCursor(encodeCursor(new Date(), "one"), 2)).toBeNull();
  });
});
