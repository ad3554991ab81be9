import type { ComponentProps } from "react";
import { cx } from "./cx";

/**
 * A dense table that scrolls sideways in its own box where it does not fit. The caption names it, and
 * names the box, which keyboards must be able to scroll.
 */
export function Table({
  caption,
  isCaptionHidden = true,
  className,
  children,
  ...rest
}: ComponentProps<"table"> & { caption: string; isCaptionHidden?: boolean | undefined }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable without a mouse.
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto rounded-card border border-line bg-surface">
      <table {...rest} className={cx("w-full border-collapse text-start text-sm", className)}>
        <caption className={isCaptionHidden ? "sr-only" : "px-4 py-3 text-start font-semibold"}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

/** The head of a table; holds one `Tr` of `Th`. */
export function Thead({ className, ...rest }: ComponentProps<"thead">) {
  return <thead {...rest} className={cx("border-b border-line bg-raised/60 text-muted", className)} />;
}

/** The rows of a table. */
export function Tbody({ className, ...rest }: ComponentProps<"tbody">) {
  return <tbody {...rest} className={cx("divide-y divide-line/70", className)} />;
}

/** One row. */
export function Tr({ className, ...rest }: ComponentProps<"tr">) {
  return <tr {...rest} className={cx("[tbody_&]:hover:bg-raised/50", className)} />;
}

/** The head of a column, or of a row with `scope="row"`. `isNumeric` sets it over its figures. */
export function Th({
  isNumeric = false,
  scope = "col",
  className,
  ...rest
}: ComponentProps<"th"> & { isNumeric?: boolean | undefined }) {
  return (
    <th
      {...rest}
      scope={scope}
      className={cx("px-4 py-2.5 font-semibold whitespace-nowrap", isNumeric && "text-end", className)}
    />
  );
}

/** One cell. `isNumeric` aligns figures so that they compare by eye. */
export function Td({
  isNumeric = false,
  className,
  ...rest
}: ComponentProps<"td"> & { isNumeric?: boolean | undefined }) {
  return (
    <td
      {...rest}
      className={cx("px-4 py-2.5 align-top", isNumeric && "text-end whitespace-nowrap tabular-nums", className)}
    />
  );
}
