import type { WalletClient } from "./wallet-client";

/** The settings a case may want otherwise than they are. */
export interface OtherSettings {
  salts?: readonly string[];
  isXSignatureRequired?: boolean;
  allowedAddresses?: readonly string[];
  trustedProxies?: readonly string[];
  unknownRoundRollback?: "apply" | "hold";
}

/** What a case may do to the machine behind the wallet. */
export interface Deployment {
  /** A wallet on the same books under other settings. */
  withSettings(settings: OtherSettings): Promise<WalletClient>;
  /** Takes the wallet's database away: connections break, new ones are refused. */
  cutDatabase(): Promise<void>;
  restoreDatabase(): Promise<void>;
  /** Kills a wallet process of its own once it has booked this call, before its answer is read; then starts it again. */
  killAfterBooking(
    send: (client: WalletClient) => Promise<unknown>,
    isBooked: () => Promise<boolean>,
  ): Promise<WalletClient>;
}
