import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { EntranceCard } from "@/components/account/entrance-card";
import { SignInForm } from "@/components/account/sign-in-form";
import { currentPlayer, localPath } from "@/lib/auth";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const destination = localPath((await searchParams).next);
  if (await currentPlayer()) redirect(destination);

  return (
    <EntranceCard
      title="Welcome back"
      lead="Sign in to play with your balance."
      foot={
        <>
          New here?{" "}
          <Link
            href={`/register?next=${encodeURIComponent(destination)}`}
            className="inline-flex min-h-6 items-center font-semibold text-brass underline underline-offset-2"
          >
            Create an account
          </Link>
        </>
      }
    >
      <SignInForm basePath="/api/auth" destination={destination} />
    </EntranceCard>
  );
}
