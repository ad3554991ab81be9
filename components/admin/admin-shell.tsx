import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { Permission } from "@/lib/staff";
import { AdminNav } from "./admin-nav";

/** The frame of every page of the desk: where one is, who one is, and the way out. */
export function AdminShell({
  operatorName,
  permissions,
  signOut,
  children,
}: {
  operatorName: string;
  /** What the role permits, for the navigation; the server asks again. */
  permissions: readonly Permission[];
  /** The button that ends the session. */
  signOut: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-brass focus:px-4 focus:py-2 focus:text-on-brass"
      >
        Skip to content
      </a>
      <header className="border-b border-line bg-surface px-4 pt-3 pb-2 lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:gap-6 lg:border-r lg:border-b-0 lg:px-3 lg:py-5">
        <div className="flex items-center justify-between gap-4 pb-2 lg:px-3 lg:pb-0">
          <Link href="/admin" className="flex min-h-11 items-baseline gap-2 pt-2 lg:min-h-0 lg:pt-0">
            <span className="font-display text-lg font-extrabold tracking-tight">Marquee</span>
            <span className="text-xs font-semibold text-brass">Desk</span>
          </Link>
          <div className="flex items-center gap-2 lg:hidden">
            <Link
              href="/admin/account"
              className="grid min-h-11 max-w-[14ch] items-center truncate text-sm text-muted hover:text-ink"
            >
              <span className="sr-only">Your account: </span>
              <span className="truncate">{operatorName}</span>
            </Link>
            {signOut}
          </div>
        </div>
        <AdminNav permissions={permissions} />
        <div className="mt-auto hidden gap-2 border-t border-line px-3 pt-4 lg:grid">
          <p className="text-xs text-muted">
            Signed in as{" "}
            <Link
              href="/admin/account"
              className="block truncate text-sm font-semibold text-ink underline decoration-edge underline-offset-4 hover:decoration-brass"
            >
              {operatorName}
            </Link>
          </p>
          {signOut}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="min-w-0 outline-none">
        <div className="mx-auto grid max-w-[90rem] gap-6 px-4 py-5 sm:px-6 lg:py-7">{children}</div>
      </main>
    </div>
  );
}
