const PATHS = {
  heart:
    "M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5",
  play: "M6 4v16l14-8z",
  onward: "m9 18 6-6-6-6",
} as const;

type TileIconName = keyof typeof PATHS;

/** A mark on a tile. Its drawing stands in the page once, in `TileIconSheet`: a wall has a hundred tiles. */
export function TileIcon({ name }: { name: TileIconName }) {
  return (
    <svg aria-hidden="true">
      <use href={`#tile-${name}`} />
    </svg>
  );
}

/** The drawings all tiles of a page refer to. */
export function TileIconSheet() {
  return (
    <svg aria-hidden="true" className="absolute size-0" viewBox="0 0 24 24">
      {Object.entries(PATHS).map(([name, path]) => (
        <symbol key={name} id={`tile-${name}`} viewBox="0 0 24 24">
          <path d={path} />
        </symbol>
      ))}
    </svg>
  );
}
