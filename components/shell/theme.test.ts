import { expect, test } from "vitest";
import { findTheme } from "./theme";

test("only the two themes are a choice; the device decides otherwise", () => {
  expect(findTheme("light")).toBe("light");
  expect(findTheme("dark")).toBe("dark");
  for (const other of ["system", "", "constructor", undefined]) expect(findTheme(other)).toBeUndefined();
});
