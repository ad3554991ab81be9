import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { EntranceCard } from "@/components/account/entrance-card";
import { RegisterForm } from "@/components/account/register-form";
import { Link } from "@/components/ui/link";
import { currentPlayer, localPath } from "@/lib/auth";
import { MIN_PASSWORD_LENGTH, SUPPORTED_CURRENCIES, TERMS_VERSION } from "@/lib/players";
import { registerAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.register");

  return { title: t("title") };
}

export default async function RegisterPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const destination = localPath((await searchParams).next);
  if (await currentPlayer()) redirect(destination);
  const [t, locale] = await Promise.all([getTranslations("pages.register"), getLocale()]);
  const currencyNames = new Intl.DisplayNames(locale, { type: "currency" });

  return (
    <EntranceCard
      title={t("title")}
      lead={t("lead")}
      foot={t.rich("foot", {
        link: (text) => (
          <Link
            href={`/sign-in?next=${encodeURIComponent(destination)}`}
            className="inline-flex min-h-6 items-center font-semibold text-brass underline underline-offset-2"
          >
            {text}
          </Link>
        ),
      })}
    >
      <RegisterForm
        action={registerAction}
        currencies={SUPPORTED_CURRENCIES.map((code) => ({ code, name: currencyNames.of(code) ?? code }))}
        termsVersion={TERMS_VERSION}
        minPasswordLength={MIN_PASSWORD_LENGTH}
        destination={destination}
      />
    </EntranceCard>
  );
}
