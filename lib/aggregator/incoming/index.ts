export { type CallbackGlance, glanceAtCallback } from "./glance";
export {
  type IncomingCallback,
  maskKey,
  parseCallback,
  readStoredCallback,
  type TrustProblem,
  type UntrustedCallback,
} from "./parse-callback";
export type { SignaturePolicy } from "./signature";
