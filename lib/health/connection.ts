import { env } from "@/lib/env";

/** How we are connected to the aggregator. Neither a password nor a salt is among it. */
export interface Connection {
  readonly aggregatorUrl: string;
  readonly login: string;
  /** What the aggregator must call. */
  readonly callbackUrl: string;
  readonly saltCount: number;
  readonly isXSignatureRequired: boolean;
  /** Empty: callbacks may come from anywhere. */
  readonly allowedAddresses: readonly string[];
  readonly trustedProxies: readonly string[];
  readonly unknownRoundRollback: "apply" | "hold";
  readonly callLogDays: number;
}

/** The connection as the settings have it. */
export function readConnection(): Connection {
  const settings = env();

  return {
    aggregatorUrl: settings.AGGREGATOR_URL,
    login: settings.AGGREGATOR_LOGIN,
    callbackUrl: new URL("/api/callback", settings.NEXTAUTH_URL).href,
    saltCount: settings.CALLBACK_SALTS.length,
    isXSignatureRequired: settings.CALLBACK_SIGNATURE === "required",
    allowedAddresses: settings.CALLBACK_ALLOWED_ADDRESSES,
    trustedProxies: settings.TRUSTED_PROXIES,
    unknownRoundRollback: settings.UNKNOWN_ROUND_ROLLBACK,
    callLogDays: settings.CALL_LOG_DAYS,
  };
}
