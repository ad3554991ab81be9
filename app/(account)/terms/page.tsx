import type { Metadata } from "next";
import { Prose } from "@/components/account/prose";
import { TermsText } from "@/components/account/terms-text";
import { TERMS_VERSION } from "@/lib/players";

export const metadata: Metadata = { title: "Terms" };

export default function TermsPage() {
  return (
    <Prose title="Terms" lead={`What you and we promise each other. Version ${TERMS_VERSION}.`}>
      <TermsText />
    </Prose>
  );
}
