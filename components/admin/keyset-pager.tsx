import { ButtonLink } from "@/components/ui/button-link";

/** Steps through a list: back to its beginning, or on. Lists are ordered by time unless `words` say otherwise. */
export function KeysetPager({
  label,
  isFirst,
  firstHref,
  nextHref,
  words = { first: "Newest", next: "Older" },
}: {
  label: string;
  isFirst: boolean;
  firstHref: string;
  nextHref: string | null;
  /** For lists that are not ordered by time. */
  words?: { readonly first: string; readonly next: string };
}) {
  if (isFirst && !nextHref) return null;

  return (
    <nav aria-label={label} className="flex gap-2">
      {isFirst ? null : (
        <ButtonLink href={firstHref} variant="secondary" size="sm">
          {words.first}
        </ButtonLink>
      )}
      {nextHref ? (
        <ButtonLink href={nextHref} variant="secondary" size="sm">
          {words.next}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
