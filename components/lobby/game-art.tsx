import { cx } from "@/components/ui/cx";

// Felt, velvet, brass, ink, plum and slate: what a table, its curtains and its fittings are made of.
const CLOTHS = [
  "from-[#1f5a48] to-[#0d2a22]",
  "from-[#7a2a33] to-[#33101a]",
  "from-[#8a6420] to-[#3a2509]",
  "from-[#27486e] to-[#101f38]",
  "from-[#5a3470] to-[#241334]",
  "from-[#3d5560] to-[#17242b]",
] as const;

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
