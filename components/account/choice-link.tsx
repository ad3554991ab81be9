import { Link } from "@/components/ui/link";

/** One of several views of a page, as a pill. */
export function ChoiceLink({ href, isCurrent, children }: { href: string; isCurrent: boolean; children: string }) {
  return (
    <Link
      href={href}
      aria-current={isCurrent ? "true" : undefined}
      className="inline-flex min-h-11 items-center rounded-full border border-edge px-4 text-sm font-semibold hover:border-brass aria-[current=true]:border-brass aria-[current=true]:bg-brass aria-[current=true]:text-on-brass sm:min-h-9"
    >
      {children}
    </Link>
  );
}
