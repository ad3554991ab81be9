import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { maskKey, parseCallback } from "./parse-callback";

const SALT = "salt";
const NOW = new Date("2026-01-01T00:00:00Z");
const TIMESTAMP = String(NOW.getTime() / 1000);

function parse(
  query: string,
  { salts = [SALT], xSignature = null as string | null, timestamp = TIMESTAMP, isXSignatureRequired = false } = {},
) {
  const key = createHash("md5")
    .update(timestamp + SALT)
    .digest("hex");

  return parseCallback(
    { rawQuery: `${query}&timestamp=${timestamp}&key=${key}`, xSignature },
    { salts, isXSignatureRequired },
    NOW,
  );
}

describe("a callback", () => {
  test("of the wire's debit and credit becomes bet, win and their rollbacks", () => {
    const query = (action: string, rb: string) => `username=p1&action=${action}&rb=${rb}&amount=5&call_id=c`;

    expect(parse(query("debit", "0"))).toMatchObject({ kind: "bet", amountCents: 5n, callId: "c", type: "spin" });
    expect(parse(query("credit", "0"))).toMatchObject({ kind: "win" });
    expect(parse(query("credit", "1"))).toMatchObject({ kind: "rollback_bet" });
    expect(parse(query("debit", "1"))).toMatchObject({ kind: "rollback_win" });
  });

  test("is trusted under any of the salts, so that they can be rotated", () => {
    expect(parse("username=p1&action=balance", { salts: ["new", SALT] }).kind).toBe("balance");
    expect(parse("username=p1&action=balance", { salts: ["new"] }).kind).toBe("untrusted");
  });

  test("is trusted for 30 seconds either way, and no longer", () => {
    const at = (offsetS: number) => String(NOW.getTime() / 1000 + offsetS);

    expect(parse("username=p1&action=balance", { timestamp: at(-30) }).kind).toBe("balance");
    expect(parse("username=p1&action=balance", { timestamp: at(30) }).kind).toBe("balance");
    const outOfTime = { kind: "untrusted", problem: "OUT_OF_TIME" };
    expect(parse("username=p1&action=balance", { timestamp: at(-31) })).toEqual(outOfTime);
    expect(parse("username=p1&action=balance", { timestamp: at(31) })).toEqual(outOfTime);
  });

  test("is out of time only under a right signature: a stranger's clock tells nothing", () => {
    const late = { timestamp: String(NOW.getTime() / 1000 - 31), salts: ["new"] };

    expect(parse("username=p1&action=balance", late)).toEqual({ kind: "untrusted", problem: "SIGNATURE_WRONG" });
  });

  test("whose X-Signature is present must carry a right one", () => {
    expect(parse("username=p1&action=balance", { xSignature: "" }).kind).toBe("untrusted");
    expect(parse("username=p1&action=balance", { xSignature: "0".repeat(64) }).kind).toBe("untrusted");
  });

  test("without X-Signature is trusted unless the operator requires one", () => {
    expect(parse("username=p1&action=balance").kind).toBe("balance");
    expect(parse("username=p1&action=balance", { isXSignatureRequired: true }).kind).toBe("untrusted");
  });

  test.each(["amount", "call_id", "action", "round_id", "type", "rb", "currency", "anything"])(
    "with %s doubled is invalid",
    (name) => {
      const query = "username=p1&action=debit&amount=1&call_id=c&round_id=r&type=spin&rb=0&currency=USD&anything=x";

      expect(parse(`${query}&${name}=1`)).toMatchObject({ kind: "invalid", username: "p1" });
    },
  );

  test.each(["amount", "call_id"])("that moves money without %s is invalid", (name) => {
    const query = new URLSearchParams("username=p1&action=debit&amount=1&call_id=c");
    query.delete(name);

    expect(parse(String(query))).toMatchObject({ kind: "invalid", username: "p1" });
  });

  test.each(["username=p1&username=p1", "username=", "username=%27+OR+1", "username=P%00"])(
    "from nobody who can be a player (%s) is not trusted",
    (who) => {
      expect(parse(`${who}&action=balance`).kind).toBe("untrusted");
    },
  );

  test("leaves optional parameters that are absent or empty to their defaults", () => {
    const bare = { roundId: null, gameId: null, currency: null, type: "spin", isRoundFinal: false };

    expect(parse("username=p1&action=debit&amount=1&call_id=c")).toMatchObject(bare);
    expect(parse("username=p1&action=debit&amount=1&call_id=c&round_id=&game_id=&currency=&type=")).toMatchObject(bare);
  });

  test("is stored and logged without its key", () => {
    expect(maskKey("key=abc&a=1&key=def&monkey=1")).toBe("key=hidden&a=1&key=hidden&monkey=1");
  });
});
