import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { loadMessages } from "@/i18n/messages";
import { browserName } from "./browser-name";

const t = createTranslator({ locale: "en", messages: await loadMessages("en"), namespace: "pages.account.browser" });

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0",
    "Edge on Windows",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.0 Safari/604.1",
    "Safari on iPhone",
  ],
  ["curl/8", "Unknown device"],
  [null, "Unknown device"],
])("calls %s by its name", (userAgent, name) => {
  expect(browserName(userAgent, t)).toBe(name);
});
