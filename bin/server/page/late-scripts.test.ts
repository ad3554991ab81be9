import { expect, test } from "vitest";
import { LateScripts } from "./late-scripts";

const STARTER = "fetch('later')";
const LATE = { areFontsLate: true };

const SENT = [
  '<!DOCTYPE html><html lang="en"><head><link rel="preload" as="script" fetchPriority="low" nonce="n1" href="/_next/static/chunks/a.js"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="n1"/>',
  '<script src="/_next/static/chunks/a.js" async="" nonce="n1"></script>',
  '<script src="/_next/static/chunks/old.js" noModule="" nonce="n1"></script>',
  '</head><body><h1>قمار a < b</h1><script nonce="n1">push("a\\u003cb")</script>',
  '<script src="/_next/static/chunks/b.js" nonce="n1" async=""></script></body></html>',
].join("");

const CHANGED = [
  '<!DOCTYPE html><html data-fonts="late" lang="en"><head>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="n1"/>',
  '<script nonce="n1">fetch(\'later\')</script><script type="late" data-src="/_next/static/chunks/a.js" nonce="n1"></script>',
  '<script src="/_next/static/chunks/old.js" noModule="" nonce="n1"></script>',
  '</head><body><h1>قمار a < b</h1><script nonce="n1">push("a\\u003cb")</script>',
  '<script type="late" data-src="/_next/static/chunks/b.js" nonce="n1"></script></body></html>',
].join("");

function pass(parts: readonly Buffer[], options = LATE): string {
  const scripts = new LateScripts(STARTER, options);

  return Buffer.concat([...parts.map((part) => scripts.pass(part)), scripts.flush()]).toString();
}

test("names stand where scripts stood, and what fetches them in front of the first", () => {
  expect(pass([Buffer.from(SENT)])).toBe(CHANGED);
});

test("a page may be cut anywhere, in the middle of a letter too", () => {
  const bytes = Buffer.from(SENT);
  for (let size = 1; size <= 97; size += 1) {
    const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, part) =>
      bytes.subarray(part * size, (part + 1) * size),
    );
    expect(pass(parts)).toBe(CHANGED);
  }
});

test("fonts do not wait where they have been before", () => {
  expect(pass([Buffer.from(SENT)], { areFontsLate: false })).toBe(CHANGED.replace(' data-fonts="late"', ""));
});

test("a page that ends in the middle of a tag loses nothing", () => {
  expect(pass([Buffer.from("<p>a</p><scr")])).toBe("<p>a</p><scr");
});
