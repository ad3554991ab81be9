import { cx } from "@/components/ui/cx";

const BULBS =
  "h-2.5 bg-[radial-gradient(circle_at_center,#fff6de_0_2px,#f8d893_2.5px,rgb(233_185_92/0.35)_3.5px,transparent_5px)] bg-size-[1rem_100%] bg-repeat-x";

/** The lit board over the door: what is on tonight, in black letters, between two rows of bulbs. */
export function Letterboard({ lines }: { lines: readonly [string, ...string[]] }) {
  const [first, ...rest] = lines;

  return (
    <div className="rounded-card bg-[#2a1c0b] p-1.5 shadow-[0_0_60px_rgb(248_216_147/0.16),0_14px_40px_rgb(0_0_0/0.5)] ring-1 ring-brass/40 ring-inset">
      <div aria-hidden="true" className={cx(BULBS, "mx-1.5 mb-1.5 motion-safe:animate-bulbs")} />
      <div className="rounded-md bg-board bg-[repeating-linear-gradient(to_bottom,transparent_0_calc(50%-1px),rgb(28_23_16/0.14)_calc(50%-1px)_50%)] bg-size-[100%_2.75rem] px-5 py-3 text-center text-on-board sm:py-4">
        <h1 className="font-display text-2xl leading-tight font-extrabold tracking-tight text-balance uppercase sm:text-4xl">
          {first}
        </h1>
        {rest.map((line) => (
          <p key={line} className="mt-1 text-sm font-semibold tracking-wide text-on-board/80 sm:text-base">
            {line}
          </p>
        ))}
      </div>
      <div aria-hidden="true" className={cx(BULBS, "mx-1.5 mt-1.5 motion-safe:animate-bulbs")} />
    </div>
  );
}
