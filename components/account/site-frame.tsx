import Link from "next/link";
import type { ReactNode } from "react";

/** The frame of the account's pages: the way back to the games above, the fine print below. */
export function SiteFrame({ corner, children }: { corner: ReactNode; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-raised focus:px-4 focus:py-3"
      >
        Skip to content
      </a>
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex min-h-16 w-full max-w-5xl flex-wrap items-center justify-between gap-x-4 px-4 sm:px-6">
          <Link
            href="/"
            className="inline-flex min-h-11 items-center rounded-control font-display text-2xl font-extrabold tracking-tight text-brass"
          >
            Marquee
          </Link>
          <div className="flex items-center gap-2">{corner}</div>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-5xl flex-1 px-4 py-8 outline-none sm:px-6 sm:py-12"
      >
        {children}
      </main>
      <footer className="border-t border-line text-sm text-muted">
        <div className="mx-auto flex w-full max-w-5xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-4 sm:px-6">
          <span className="rounded-full border border-edge px-2 py-0.5 font-semibold text-ink">18+</span>
          <FooterLink href="/safer-gambling">Safer gambling</FooterLink>
          <FooterLink href="/terms">Terms</FooterLink>
        </div>
      </footer>
    </div>
  );
}

function FooterLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="inline-flex min-h-11 items-center hover:text-ink hover:underline">
      {children}
    </Link>
  );
}
