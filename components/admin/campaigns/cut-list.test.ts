import { expect, test } from "vitest";
import { cutList } from "./cut-list";

test("a list is cut into stretches of whole lines that keep their numbers", () => {
  expect(cutList("a\r\nb\nc\n\ne", 2)).toEqual({
    stretches: [
      { firstLine: 1, text: "a\nb", isLast: false },
      { firstLine: 3, text: "c\n", isLast: false },
      { firstLine: 5, text: "e", isLast: true },
    ],
    total: 5,
  });
  expect(cutList("a", 2).stretches).toEqual([{ firstLine: 1, text: "a", isLast: true }]);
});
