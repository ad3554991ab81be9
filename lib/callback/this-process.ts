import { callLog } from "@/lib/call-log";
import { onceGlobally } from "@/lib/db";
import { env } from "@/lib/env";
import { walletQueue } from "@/lib/wallet";
import { type CallbackSettings, createAnswerCallback } from "./answer-callback";
import { noteForeignAddress } from "./foreign-address";

/** Answers one callback of the aggregator as this process's settings want it. */
export const answerCallback = createAnswerCallback(settings);

function settings(): CallbackSettings {
  return onceGlobally("callback-settings", () => {
    const { CALLBACK_SALTS, CALLBACK_SIGNATURE, CALLBACK_ALLOWED_ADDRESSES, TRUSTED_PROXIES } = env();

    return {
      salts: CALLBACK_SALTS,
      isXSignatureRequired: CALLBACK_SIGNATURE === "required",
      source: { allowed: CALLBACK_ALLOWED_ADDRESSES, trustedProxies: TRUSTED_PROXIES },
      wallet: walletQueue(),
      onForeignAddress: noteForeignAddress,
      onAnswered: (call) => callLog().record(call),
    };
  });
}
