import { parse } from "csv-parse/sync";
import { z } from "zod";

/** One line of a list of players, read. */
export interface GivenLine {
  /** From 1. */
  line: number;
  /** As it stands in the list. */
  given: string;
  /** Lower case; null when the line could not be read. */
  username: string | null;
  /** Upper case; null when the line names none. */
  currency: string | null;
  /** What is wrong with the line itself. */
  cause: "UNREADABLE" | "TOO_MANY_COLUMNS" | null;
}

const MAX_GIVEN_LENGTH = 200;
const HEADS: ReadonlySet<string> = new Set(["username", "player", "player name", "name"]);

const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/**
 * Reads a list of players: a username a line, after it the player's currency or nothing, separated
 * by a comma, a semicolon or a tab. A head on the first line is passed over, and so are blank lines.
 *
 * @param firstLine The number of the text's first line in the whole list.
 */
export function parseRecipients(text: string, firstLine = 1): GivenLine[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const unreadable = new Set<number>();
  // A quote that is not closed would swallow the lines after it; no name has a line break in it.
  const closed = lines.map((line, index) => {
    if ((line.split('"').length - 1) % 2 === 0) return line;
    unreadable.add(index);

    return "";
  });
  const parsed: unknown = parse(closed.join("\n"), {
    delimiter: [",", ";", "\t"],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error) unreadable.add(Number(error.lines) - 1);

      return undefined;
    },
    trim: true,
  });
  const given = (index: number) => (lines[index] ?? "").trim().slice(0, MAX_GIVEN_LENGTH);
  const read = Records.parse(parsed).map(({ record, info }) =>
    toLine(record, firstLine + info.lines - 1, given(info.lines - 1)),
  );
  const broken = [...unreadable].map(
    (index): GivenLine => ({
      line: firstLine + index,
      given: given(index),
      username: null,
      currency: null,
      cause: "UNREADABLE",
    }),
  );

  return [...read, ...broken].filter((each) => each !== null).sort((left, right) => left.line - right.line);
}

function toLine([first = "", second = "", ...rest]: string[], line: number, given: string): GivenLine | null {
  const username = first.toLowerCase();
  if (line === 1 && HEADS.has(username)) return null;
  if (username === "" && second === "" && rest.every((cell) => cell === "")) return null;

  const isTooLong = rest.some((cell) => cell !== "");

  return {
    line,
    given,
    username,
    currency: second === "" ? null : second.toUpperCase(),
    cause: isTooLong ? "TOO_MANY_COLUMNS" : null,
  };
}
