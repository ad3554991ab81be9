export type { Owner } from "./owner";
export {
  beginSecondFactor,
  confirmSecondFactor,
  findSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  type SecondFactor,
  verifySecondFactor,
} from "./second-factor";
export { sealSecret } from "./totp";
