import { BlockList, isIP } from "node:net";

/** Which addresses requests may come from, and whose word about an address counts. */
export interface SourcePolicy {
  /** Addresses or networks; empty: from anywhere. */
  allowed: readonly string[];
  /** Proxies, in the same form. */
  trustedProxies: readonly string[];
}

/** Where a request came from, as far as it can be known. */
export interface RequestSource {
  /** Whom the connection comes from; null when the host hides it. */
  remoteAddress: string | null;
  /** Header `X-Forwarded-For`. */
  forwardedFor: string | null;
}

/**
 * The address a request really came from: that of the connection, or, only where the
 * connection is a trusted proxy's, the last address in the forwarding chain that is not
 * itself a trusted proxy's. Anything before it may be made up.
 *
 * @returns Null when it cannot be known.
 */
export function sourceAddress(source: RequestSource, trustedProxies: readonly string[]): string | null {
  const { remoteAddress, forwardedFor } = source;
  const proxies = networks(trustedProxies);
  if (remoteAddress !== null && !contains(proxies, remoteAddress)) return plain(remoteAddress);
  // A host that hides the connection is itself the proxy; it must be named as one.
  if (remoteAddress === null && !trustedProxies.includes("platform")) return null;

  const chain = (forwardedFor ?? "").split(",").map((hop) => hop.trim());
  const origin = chain.findLast((hop) => isIP(hop) !== 0 && !contains(proxies, hop));

  return origin === undefined ? (remoteAddress === null ? null : plain(remoteAddress)) : plain(origin);
}

/** Whether a request from there may be looked at. */
export function isAllowedSource(source: RequestSource, policy: SourcePolicy): boolean {
  if (policy.allowed.length === 0) return true;

  const address = sourceAddress(source, policy.trustedProxies);

  return address !== null && contains(networks(policy.allowed), address);
}

function networks(texts: readonly string[]): BlockList {
  const list = new BlockList();
  for (const text of texts) {
    const [address = "", prefix] = text.split("/");
    if (isIP(address) === 0) continue;
    if (prefix === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(prefix), family(address));
  }

  return list;
}

function contains(list: BlockList, address: string): boolean {
  const text = plain(address);

  return isIP(text) !== 0 && list.check(text, family(text));
}

/** An IPv4 caller on a dual-stack socket looks like `::ffff:10.0.0.1`. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

function family(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
