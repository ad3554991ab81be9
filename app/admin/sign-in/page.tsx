import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/account/sign-in-form";
import { type SearchParams, textParam } from "@/components/admin/with-params";
import { currentStaff, localPath } from "@/lib/auth";

export const metadata: Metadata = { title: "Staff sign-in", robots: { index: false, follow: false } };

export default async function StaffSignInPage({ searchParams }: { searchParams: SearchParams }) {
  const next = localPath(textParam((await searchParams).next), "/admin");
  if (await currentStaff()) redirect(next);

  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-sm content-center gap-6 px-4 py-10">
      <div className="grid gap-1">
        <p className="flex items-baseline gap-2">
          <span className="font-display text-lg font-extrabold tracking-tight">Marquee</span>
          <span className="text-xs font-semibold text-brass">Desk</span>
        </p>
        <h1 className="font-display text-3xl font-bold tracking-tight">Staff sign-in</h1>
        <p className="text-sm text-muted">For the people who run the house. Sessions end after 12 hours.</p>
      </div>
      <SignInForm basePath="/api/admin-auth" destination={next} />
    </main>
  );
}
