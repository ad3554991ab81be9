import { describe, expect, test } from "vitest";
import { maskKey } from "./mask-key";

describe("a raw query that is shown to an operator", () => {
  test("hides the key and keeps the rest as it was sent", () => {
    expect(maskKey("username=p1&amount=100&key=0123abcd&call_id=a%2Fb")).toBe(
      "username=p1&amount=100&key=***&call_id=a%2Fb",
    );
  });

  test.each(["?key=abc", "KEY=abc", "k%65y=abc", "key=abc&key=def", "key=a=b"])("hides the key of %j", (query) => {
    expect(maskKey(query)).not.toMatch(/abc|def|a=b/);
  });

  test("leaves other names and broken encoding alone", () => {
    expect(maskKey("monkey=1&keys=2&%E0%A4%A=3&key")).toBe("monkey=1&keys=2&%E0%A4%A=3&key");
  });
});
