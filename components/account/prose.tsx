import type { ReactNode } from "react";

/** A page to read. */
export function Prose({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <article className="mx-auto grid max-w-2xl gap-4 leading-relaxed text-ink/90 [&_a]:text-brass [&_a]:underline [&_a]:underline-offset-2 [&_h2]:mt-4 [&_h2]:font-display [&_h2]:text-xl [&_h2]:font-extrabold [&_h2]:tracking-tight [&_h2]:text-ink [&_li]:my-1.5 [&_ul]:list-disc [&_ul]:ps-5">
      <h1 className="font-display text-3xl font-extrabold tracking-tight text-ink sm:text-4xl">{title}</h1>
      <p className="text-lg text-muted">{lead}</p>
      {children}
    </article>
  );
}
