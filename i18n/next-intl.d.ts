import type { Messages as Texts } from "./messages";

// Lets the compiler know every key and what it needs.
declare module "next-intl" {
  interface AppConfig {
    Messages: Texts;
  }
}
