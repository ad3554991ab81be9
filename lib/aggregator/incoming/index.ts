export { type IncomingCallback, maskKey, parseCallback, type UntrustedCallback } from "./parse-callback";
export type { SignaturePolicy } from "./signature";
