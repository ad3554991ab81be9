import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts something small that a copy of the database must not give away.
 *
 * The key comes from PLAYER_SECRET, the setting that never changes: a new NEXTAUTH_SECRET
 * signs everyone out, it must not lock anybody out.
 *
 * @param place What it is and whose, such as `second-factor:<player id>`: it opens nowhere else.
 */
export function seal(plain: Uint8Array, place: string, secret = env().PLAYER_SECRET): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, keyFrom(secret), nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);

  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]));
}

/**
 * Decrypts what `seal` encrypted for the same place.
 *
 * @throws When it was changed, belongs elsewhere, or was sealed under another secret.
 */
export function unseal(sealed: Uint8Array, place: string, secret = env().PLAYER_SECRET): Uint8Array {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(ALGORITHM, keyFrom(secret), nonce, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(place))
    .setAuthTag(tag);

  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}

function keyFrom(secret: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", secret, "", "marquee seal", 32));
}
