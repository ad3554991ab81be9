import { expect, test } from "vitest";
import { gridWindow } from "./grid-window";

const grid = { count: 100, columns: 6 };

test("only the rows around the screen are in the page", () => {
  const window = gridWindow({ ...grid, firstRow: 2, lastRow: 3, keptIndex: null });

  expect(window.indexes).toEqual([12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
  expect(window.rowsBefore).toBe(2);
  expect(window.rowsAfter).toBe(13);
});

test("the last row may be short", () => {
  const window = gridWindow({ ...grid, firstRow: 16, lastRow: 16, keptIndex: null });

  expect(window.indexes).toEqual([96, 97, 98, 99]);
  expect(window.rowsAfter).toBe(0);
});

test("the focused tile stays in the page, in its order", () => {
  expect(gridWindow({ ...grid, firstRow: 5, lastRow: 5, keptIndex: 1 }).indexes[0]).toBe(1);
  expect(gridWindow({ ...grid, firstRow: 5, lastRow: 5, keptIndex: 90 }).indexes.at(-1)).toBe(90);
  expect(gridWindow({ ...grid, firstRow: 0, lastRow: 0, keptIndex: 3 }).indexes).toHaveLength(6);
});

test("a tile that is no longer in the list is not kept", () => {
  expect(gridWindow({ count: 10, columns: 5, firstRow: 0, lastRow: 1, keptIndex: 40 }).indexes).toHaveLength(10);
});
