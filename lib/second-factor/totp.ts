import { Secret, TOTP } from "otpauth";
import { seal, unseal } from "@/lib/seal";
import { idOf, type Owner } from "./owner";

const PERIOD_SECONDS = 30;
// One step back and one ahead: for clocks that differ, and codes typed at the last moment.
const WINDOW_STEPS = 1;
const SECRET_BYTES = 20;
const CODE_PATTERN = /^\d{6}$/;

/** A new secret for an authenticator app, sealed. */
export function newSealedSecret(owner: Owner): Uint8Array<ArrayBuffer> {
  return sealSecret(owner, new Secret({ size: SECRET_BYTES }).base32);
}

/** Seals a secret for its owner: as nobody else's it does not open. */
export function sealSecret(owner: Owner, base32: string): Uint8Array<ArrayBuffer> {
  return seal(new Uint8Array(Secret.fromBase32(base32).buffer), placeOf(owner));
}

/** What makes and checks the codes of a sealed secret. */
export function totpOf(owner: Owner, sealedSecret: Uint8Array, label = ""): TOTP {
  const secret = unseal(sealedSecret, placeOf(owner));
  const issuer = "playerId" in owner ? "Marquee" : "Marquee desk";

  return new TOTP({ issuer, label, period: PERIOD_SECONDS, secret: new Secret({ buffer: toBuffer(secret) }) });
}

/** The time step a typed code belongs to; null when it is no code of now. */
export function stepOf(totp: TOTP, typed: string, nowMs: number): bigint | null {
  const token = typed.replaceAll(/\s/g, "");
  if (!CODE_PATTERN.test(token)) return null;
  const delta = totp.validate({ token, timestamp: nowMs, window: WINDOW_STEPS });

  return delta === null ? null : BigInt(Math.floor(nowMs / 1000 / PERIOD_SECONDS) + delta);
}

function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function placeOf(owner: Owner): string {
  return "playerId" in owner ? `second-factor:${owner.playerId}` : `second-factor:operator:${idOf(owner)}`;
}
