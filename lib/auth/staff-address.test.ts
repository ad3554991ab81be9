import { beforeEach, expect, test, vi } from "vitest";
import { connectionHeader } from "@/lib/connection-header";
import { stubSettings } from "@/lib/testing/settings";
import { isStaffAddress, staffAddress } from "./staff-address";

beforeEach(() => {
  stubSettings();
  vi.stubEnv("STAFF_ALLOWED_ADDRESSES", "203.0.113.0/24");
  vi.stubEnv("TRUSTED_PROXIES", "10.0.0.0/8");
});

const from = (connection: string | null, forwardedFor?: string) =>
  new Headers({
    ...(connection !== null && { [connectionHeader()]: connection }),
    ...(forwardedFor !== undefined && { "x-forwarded-for": forwardedFor }),
  });

test("the desk opens for connections from allowed addresses, directly or through a trusted proxy", () => {
  expect(isStaffAddress(from("203.0.113.9"))).toBe(true);
  expect(isStaffAddress(from("10.0.0.1", "203.0.113.9"))).toBe(true);
  expect(isStaffAddress(from("198.51.100.1"))).toBe(false);
  expect(staffAddress(from("10.0.0.1", "198.51.100.1"))).toBe("198.51.100.1");
});

test("nobody gets in by writing an address into a header", () => {
  expect(isStaffAddress(from("198.51.100.1", "203.0.113.9"))).toBe(false);
  expect(isStaffAddress(from(null, "203.0.113.9"))).toBe(false);
  expect(isStaffAddress(new Headers({ "x-connection": "203.0.113.9" }))).toBe(false);
});
