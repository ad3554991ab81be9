import type { NamespaceKeys, NestedKeyOf, useTranslations } from "next-intl";
import type { Messages } from "./messages";

/** What `useTranslations` and `getTranslations` give for a part of the texts, to hand on. */
export type Translator<Part extends NamespaceKeys<Messages, NestedKeyOf<Messages>>> = ReturnType<
  typeof useTranslations<Part>
>;
