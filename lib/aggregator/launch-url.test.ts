import { expect, test } from "vitest";
import { parseLaunchUrl } from "./launch-url";

const URL = "https://games.example/play?token=1";

test.each([
  ["text", URL],
  ["text with spaces around it", ` ${URL}\n`],
  ["an object with gameurl", { gameurl: URL, other: 1 }],
  ["an object with game_url", { game_url: URL }],
  ["an object with url", { url: URL }],
])("finds the address in %s", (_shape, response) => {
  expect(parseLaunchUrl(response)).toBe(URL);
});

test.each([
  "http://games.example/play",
  "http://localhost.evil.example/play",
  "javascript:alert(1)",
  "//games.example/play",
  "",
  "not an address",
  null,
  undefined,
  42,
  [],
  { gameurl: "http://games.example/" },
  { gameurl: null },
])("refuses %j", (response) => {
  expect(parseLaunchUrl(response)).toBeNull();
});

test.each(["http://localhost:4100/play/1", "http://127.0.0.1:4100/play/1", "http://[::1]:4100/play/1"])(
  "takes http on this machine, for the sandbox: %s",
  (url) => {
    expect(parseLaunchUrl(url)).toBe(url);
  },
);
