import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Messages } from "@/i18n/messages";

/** Gives the components of the browser the texts of these families, and spares it all others. */
export async function Texts({
  families,
  children,
}: {
  families: readonly Exclude<keyof Messages, "pages">[];
  children: ReactNode;
}) {
  const all = await getMessages();
  const texts = Object.fromEntries(families.map((family) => [family, all[family]]));

  return <NextIntlClientProvider messages={texts}>{children}</NextIntlClientProvider>;
}
