import { Secret, TOTP } from "otpauth";

/**
 * The second step of the demo's operator. The key is public, as their password is: whoever tries the
 * demo out adds it to an app, or asks `npm run demo -- --code`.
 */
export const DEMO_SECOND_STEP_KEY = "MARQUEEDEMOMARQUEEDEMO2345672345";

/** The code of this moment, and for how many seconds it is taken as the newest. */
export function demoCode(now = Date.now()): { code: string; secondsLeft: number } {
  const totp = new TOTP({ secret: Secret.fromBase32(DEMO_SECOND_STEP_KEY) });

  return { code: totp.generate({ timestamp: now }), secondsLeft: Math.ceil(totp.remaining({ timestamp: now }) / 1000) };
}
