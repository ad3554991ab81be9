import { cx } from "@/components/ui/cx";

const CLOTHS = ["art-felt", "art-velvet", "art-brass", "art-ink", "art-plum", "art-slate"] as const;

/**
 * A game's picture over a cloth with its initials. The cloth is what shows while the picture loads, and
 * what stays where there is none: a picture without alternative text that fails shows nothing of itself.
 */
export function GameArt({
  name,
  imageUrl,
  isEager = false,
  className,
}: {
  name: string;
  imageUrl: string | null;
  isEager?: boolean | undefined;
  className?: string;
}) {
  return (
    <span className={cx("art", CLOTHS[sumOf(name) % CLOTHS.length], className)}>
      <span aria-hidden="true" className="art-initials">
        {initialsOf(name)}
      </span>
      {imageUrl ? (
        // biome-ignore lint/performance/noImgElement: art comes sized and cached from the studios' own servers.
        <img
          // Another game's picture must not linger where this one's is to load.
          key={imageUrl}
          src={imageUrl}
          alt=""
          width={300}
          height={400}
          loading={isEager ? "eager" : "lazy"}
          decoding="async"
          className="art-image"
        />
      ) : null}
    </span>
  );
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
}

function sumOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
}
