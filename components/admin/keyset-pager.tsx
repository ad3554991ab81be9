import { ButtonLink } from "@/components/ui/button-link";

/** Steps through a list ordered by time: back to its newest rows, or on to older ones. */
export function KeysetPager({
  label,
  isFirst,
  firstHref,
  nextHref,
}: {
  label: string;
  isFirst: boolean;
  firstHref: string;
  nextHref: string | null;
}) {
  if (isFirst && !nextHref) return null;

  return (
    <nav aria-label={label} className="flex gap-2">
      {isFirst ? null : (
        <ButtonLink href={firstHref} variant="secondary" size="sm">
          Newest
        </ButtonLink>
      )}
      {nextHref ? (
        <ButtonLink href={nextHref} variant="secondary" size="sm">
          Older
        </ButtonLink>
      ) : null}
    </nav>
  );
}
