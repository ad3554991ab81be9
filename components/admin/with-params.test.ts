import { describe, expect, test } from "vitest";
import { choiceParam, pageParam, textParam, withParams } from "./with-params";

describe("the address of a view", () => {
  test("leaves out what is not set", () => {
    expect(withParams("/admin/players", { query: "", status: undefined, page: null })).toBe("/admin/players");
    expect(withParams("/admin/players", { query: "a&b", page: 2 })).toBe("/admin/players?query=a%26b&page=2");
  });

  test.each([
    [undefined, 1],
    ["3", 3],
    ["0", 1],
    ["-1", 1],
    ["1e9", 1],
    ["999999", 100_000],
    [["2", "5"], 2],
  ])("reads page %j as %i", (value, page) => {
    expect(pageParam(value)).toBe(page);
  });

  test("takes a choice only from what is offered", () => {
    expect(choiceParam("frozen", ["active", "frozen"])).toBe("frozen");
    expect(choiceParam("melted", ["active", "frozen"])).toBeUndefined();
  });

  test("reads blank text as none", () => {
    expect(textParam("  ")).toBeUndefined();
    expect(textParam([" one ", "two"])).toBe("one");
    expect(textParam("\0")).toBeUndefined();
  });
});
