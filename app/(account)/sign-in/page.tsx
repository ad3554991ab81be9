import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EntranceCard } from "@/components/account/entrance-card";
import { SignInForm } from "@/components/account/sign-in-form";
import { Link } from "@/components/ui/link";
import { currentPlayer, localPath } from "@/lib/auth";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.signIn");

  return { title: t("name") };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const destination = localPath((await searchParams).next);
  if (await currentPlayer()) redirect(destination);
  const t = await getTranslations("pages.signIn");

  return (
    <EntranceCard
      title={t("title")}
      lead={t("lead")}
      foot={t.rich("foot", {
        link: (text) => (
          <Link
            href={`/register?next=${encodeURIComponent(destination)}`}
            className="inline-flex min-h-6 items-center font-semibold text-brass underline underline-offset-2"
          >
            {text}
          </Link>
        ),
      })}
    >
      <SignInForm basePath="/api/auth" destination={destination} />
    </EntranceCard>
  );
}
