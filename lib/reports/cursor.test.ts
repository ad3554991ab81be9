import { describe, expect, test } from "vitest";
import { z } from "zod";
import { CursorKey, CursorTime, decodeCursor, encodeCursor } from "./cursor";

const Place = z.object({ at: CursorTime, callId: CursorKey });

describe("the place in a list", () => {
  test("survives the way through an address", () => {
    const place = { at: new Date("2026-11-24T10:15:00.123Z"), callId: "call ö/1" };

    expect(decodeCursor(encodeCursor(place), Place)).toEqual(place);
  });

  test.each(["", "x", "bm90IGpzb24", encodeCursor({ at: "never", callId: "" })])(
    "starts from the beginning when the address says %j",
    (text) => {
      expect(decodeCursor(text, Place)).toBeNull();
    },
  );

  test("is refused when it belongs to another list, or holds what no table can", () => {
    expect(decodeCursor(encodeCursor({ at: new Date(), id: "one" }), Place)).toBeNull();
    expect(decodeCursor(encodeCursor({ at: new Date(), callId: "\0" }), Place)).toBeNull();
  });
});
