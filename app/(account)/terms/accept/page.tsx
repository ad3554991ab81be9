import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ConfirmForm } from "@/components/account/confirm-form";
import { Prose } from "@/components/account/prose";
import { TermsText } from "@/components/account/terms-text";
import { Card } from "@/components/ui/card";
import { localPath, requirePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { mustAcceptTerms, TERMS_VERSION } from "@/lib/players";
import { acceptTermsAction } from "./actions";

export const metadata: Metadata = { title: "New terms" };

export default async function AcceptTermsPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const next = localPath((await searchParams).next);
  const { id } = await requirePlayer("/terms/accept");
  if (!(await mustAcceptTerms(db(), id))) redirect(next);

  return (
    <Prose
      title="Our terms have changed"
      lead={`Read version ${TERMS_VERSION} and accept it to play on. Your money stays yours and visible either way.`}
    >
      <TermsText />
      <Card>
        <ConfirmForm action={acceptTermsAction} submitLabel="I accept these terms">
          <input type="hidden" name="version" value={TERMS_VERSION} />
          <input type="hidden" name="next" value={next} />
          <p className="text-sm text-muted">
            You would rather not? Close this page: you can still see your account, and close it.
          </p>
        </ConfirmForm>
      </Card>
    </Prose>
  );
}
