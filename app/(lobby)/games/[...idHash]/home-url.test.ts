import { expect, test } from "vitest";
import { homeUrl } from "./home-url";

const publicUrl = "https://casino.example";

test("on this machine the request's own host is used", () => {
  expect(homeUrl({ host: "localhost:3000", publicUrl })).toBe("http://localhost:3000/left-game");
  expect(homeUrl({ host: "127.0.0.1:41000", publicUrl })).toBe("http://127.0.0.1:41000/left-game");
});

test.each(["evil.example", "localhost.evil.example", "localhost:3000@evil.example", "localhost:3000/x", null])(
  "the host %s is not believed",
  (host) => {
    expect(homeUrl({ host, publicUrl })).toBe("https://casino.example/left-game");
  },
);
