import { describe, expect, test } from "vitest";
import { isAllowedSource, sourceAddress } from "./source-address";

const policy = { allowed: ["203.0.113.7", "198.51.100.0/24", "2001:db8::/32"], trustedProxies: ["10.0.0.0/8"] };
const from = (remoteAddress: string | null, forwardedFor: string | null = null) => ({ remoteAddress, forwardedFor });

describe("a request's source", () => {
  test("is free where no allow-list is configured", () => {
    expect(isAllowedSource(from(null), { allowed: [], trustedProxies: [] })).toBe(true);
  });

  test("must be on the allow-list, as an address or in a network", () => {
    expect(isAllowedSource(from("203.0.113.7"), policy)).toBe(true);
    expect(isAllowedSource(from("::ffff:198.51.100.20"), policy)).toBe(true);
    expect(isAllowedSource(from("2001:db8::1"), policy)).toBe(true);
    expect(isAllowedSource(from("203.0.113.8"), policy)).toBe(false);
    expect(isAllowedSource(from(null), policy)).toBe(false);
  });

  test("may be told by a trusted proxy alone", () => {
    expect(isAllowedSource(from("192.0.2.1", "203.0.113.7"), policy)).toBe(false);
    expect(isAllowedSource(from("10.1.2.3", "203.0.113.7"), policy)).toBe(true);
    expect(isAllowedSource(from("10.1.2.3"), policy)).toBe(false);
  });

  test("is the last hop before the trusted proxies: what stands before it may be made up", () => {
    expect(sourceAddress(from("10.0.0.1", "203.0.113.7, 192.0.2.9, 10.0.0.2"), policy.trustedProxies)).toBe(
      "192.0.2.9",
    );
    expect(isAllowedSource(from("10.0.0.1", "203.0.113.7, 192.0.2.9"), policy)).toBe(false);
    expect(isAllowedSource(from("10.0.0.1", "nonsense"), policy)).toBe(false);
  });

  test("that the host hides counts only where the platform is named as a proxy", () => {
    const onPlatform = { ...policy, trustedProxies: ["platform"] };

    expect(isAllowedSource(from(null, "203.0.113.7"), policy)).toBe(false);
    expect(isAllowedSource(from(null, "203.0.113.7"), onPlatform)).toBe(true);
    expect(isAllowedSource(from(null, "203.0.113.8"), onPlatform)).toBe(false);
  });
});
