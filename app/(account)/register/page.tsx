import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { EntranceCard } from "@/components/account/entrance-card";
import { RegisterForm } from "@/components/account/register-form";
import { currentPlayer, localPath } from "@/lib/auth";
import { MIN_PASSWORD_LENGTH, SUPPORTED_CURRENCIES, TERMS_VERSION } from "@/lib/players";
import { registerAction } from "./actions";

export const metadata: Metadata = { title: "Create an account" };

const CURRENCY_NAMES = new Intl.DisplayNames("en", { type: "currency" });

export default async function RegisterPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const destination = localPath((await searchParams).next);
  if (await currentPlayer()) redirect(destination);

  return (
    <EntranceCard
      title="Create an account"
      lead="One account opens every game. You must be 18 or older."
      foot={
        <>
          Already a player?{" "}
          <Link
            href={`/sign-in?next=${encodeURIComponent(destination)}`}
            className="inline-flex min-h-6 items-center font-semibold text-brass underline underline-offset-2"
          >
            Sign in
          </Link>
        </>
      }
    >
      <RegisterForm
        action={registerAction}
        currencies={SUPPORTED_CURRENCIES.map((code) => ({ code, name: CURRENCY_NAMES.of(code) ?? code }))}
        termsVersion={TERMS_VERSION}
        minPasswordLength={MIN_PASSWORD_LENGTH}
        destination={destination}
      />
    </EntranceCard>
  );
}
