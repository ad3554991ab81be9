import { formatCents } from "@/lib/money";
import { once } from "@/lib/once";
import { directionOf, languageOf } from "./locales";

/** How a visitor reads amounts, numbers, days and times. */
export interface Formats {
  /** An amount, such as `1,234.50 USD`. */
  money: (cents: bigint, currency: string) => string;
  /** What was gained or lost, with its sign: `+2.40 USD`, `−3.10 USD`, `0.00 USD`. */
  signedMoney: (cents: bigint, currency: string) => string;
  number: (value: number) => string;
  /** A moment on the visitor's own clock, such as `24 Nov 2026, 02:55:12`. */
  time: (date: Date) => string;
  /** The same with the name of their time zone, for a sentence. */
  timeAndZone: (date: Date) => string;
  /** A day that was counted in UTC, such as `24 Nov`. */
  utcDay: (date: Date) => string;
  /** What the visitor's time zone is called, whatever the season. */
  zone: string;
}

// Making formatters costs more than using them, and most visitors share a few. A cap, because headers name them.
const MOST_KNOWN = 200;
const known = new Map<string, Formats>();

/**
 * The formats of a locale and time zone.
 *
 * In a language written from right to left an amount stands apart from the text around it, or its
 * currency and its sign would change sides.
 */
export function formatsOf(locale: string, timeZone: string): Formats {
  const key = `${locale} ${timeZone}`;
  const made = known.get(key) ?? makeFormats(locale, timeZone);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, made);

  return made;
}

const LEFT_TO_RIGHT_ISOLATE = "\u2066";
const POP_ISOLATE = "\u2069";

const TIME_PARTS = {
  ...({ day: "2-digit", month: "short", year: "numeric" } as const),
  ...({ hour: "2-digit", minute: "2-digit", second: "2-digit" } as const),
};

function makeFormats(locale: string, timeZone: string): Formats {
  const isRightToLeft = directionOf(languageOf(locale)) === "rtl";
  // Each made when it is first asked for: one takes a phone's browser milliseconds, and most pages need two.
  const number = once(() => new Intl.NumberFormat(locale));
  const time = once(() => new Intl.DateTimeFormat(locale, { ...TIME_PARTS, timeZone }));
  const timeAndZone = once(() => new Intl.DateTimeFormat(locale, { ...TIME_PARTS, timeZone, timeZoneName: "short" }));
  const day = once(() => new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", month: "short" }));
  const zone = once(() => zoneName(locale, timeZone));

  const apart = (amount: string) => (isRightToLeft ? `${LEFT_TO_RIGHT_ISOLATE}${amount}${POP_ISOLATE}` : amount);

  return {
    money: (cents, currency) => apart(formatCents(cents, currency, locale)),
    signedMoney: (cents, currency) => {
      const sign = cents > 0n ? "+" : cents < 0n ? "−" : "";

      return apart(`${sign}${formatCents(cents < 0n ? -cents : cents, currency, locale)}`);
    },
    number: (value) => number().format(value),
    time: (date) => time().format(date),
    timeAndZone: (date) => timeAndZone().format(date),
    utcDay: (date) => day().format(date),
    get zone() {
      return zone();
    },
  };
}

function zoneName(locale: string, timeZone: string): string {
  if (timeZone === "UTC") return "UTC";
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "shortGeneric" }).formatToParts();

  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
