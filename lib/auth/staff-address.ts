import { connectionHeader } from "@/lib/connection-header";
import { env } from "@/lib/env";
import { isAllowedSource, type RequestSource, sourceAddress } from "@/lib/source-address";

/** Whether the desk opens for a request from there. */
export function isStaffAddress(headers: Headers): boolean {
  const { STAFF_ALLOWED_ADDRESSES: allowed, TRUSTED_PROXIES: trustedProxies } = env();

  return isAllowedSource(sourceOf(headers), { allowed, trustedProxies });
}

/** The address as the allow-list sees it; null when it cannot be known. */
export function staffAddress(headers: Headers): string | null {
  return sourceAddress(sourceOf(headers), env().TRUSTED_PROXIES);
}

function sourceOf(headers: Headers): RequestSource {
  return { remoteAddress: headers.get(connectionHeader()), forwardedFor: headers.get("x-forwarded-for") };
}
