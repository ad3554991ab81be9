import { pino } from "pino";
import { LOG_LEVEL } from "./env";

/**
 * The one logger: JSON lines on standard output. Secrets are cut out by name, whatever
 * object they travel in.
 */
export const log = pino({
  level: LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      "password",
      "*.password",
      "api_password",
      "*.api_password",
      "user_password",
      "*.user_password",
      "key",
      "*.key",
    ],
    censor: "[hidden]",
  },
});
