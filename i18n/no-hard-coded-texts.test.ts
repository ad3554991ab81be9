import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));

// The desk speaks English only.
const DESK = /^(?:app|components)\/admin\//;

// The page that replaces even the layout has to do without the messages.
const WITHOUT_TEXTS = "app/global-error.tsx";

const NAMES = new Set(["Marquee", "marquee"]);

// What a reader sees or hears stands in one of these places. A glance, no parser: it has to catch slips.
const PLACES = [
  // <p>Words</p>
  />([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)<\//gu,
  // A line of words between tags.
  />\n\s*(\p{Lu}[^<>{}=;]*[\p{L}.!?…])\n/gu,
  // title="Words"
  /\b(?:title|label|aria-label|placeholder|alt|hint|description|lead|summary|submitLabel|caption|codeHint)="([^"]*\p{L}{2}[^"]*)"/gu,
  // title: "Words"
  /\b(?:title|label|description|lead):\s*"(\p{Lu}[^"]*)"/gu,
  // isSo ? "Words" : "Other words"
  /(?:\?|" :)\s"(\p{Lu}\p{Ll}+[^"/]*)"/gu,
  // `Words of ${name}`
  /`(\p{Lu}\p{Ll}+ [^`]*)`/gu,
];

test("the player's side says nothing that is not among the messages", async () => {
  const files = [...(await filesOf("app")), ...(await filesOf("components"))].filter(
    (file) => !DESK.test(file) && file !== WITHOUT_TEXTS,
  );
  const found = await Promise.all(
    files.map(async (file) => hardCoded(await readFile(`${root}${file}`, "utf8")).map((text) => `${file}: ${text}`)),
  );

  expect(found.flat()).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});

test("a slip is caught wherever it stands", () => {
  const slips = [
    "<p>Two words</p>",
    "<p>\n  Two words.\n</p>",
    '<Card title="Two words" />',
    'const metadata = { title: "Two words" };',
    '{isSo ? "Two words" : t("key")}',
    "label={`Words of them`}",
  ];

  for (const slip of slips) expect(hardCoded(slip), slip).not.toEqual([]);
  expect(hardCoded('<p title={t("title")}>{t("lead")}</p> // A remark')).toEqual([]);
});

function hardCoded(source: string): string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "");

  return PLACES.flatMap((place) => [...code.matchAll(place)].map((match) => (match[1] ?? "").trim())).filter(
    (text) => text !== "" && !NAMES.has(text),
  );
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(`${root}${folder}`, { recursive: true });

  return entries.filter((path) => path.endsWith(".tsx")).map((path) => `${folder}/${path.replaceAll("\\", "/")}`);
}
