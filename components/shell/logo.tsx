/** The sign over the door: two lit arches that make an m. */
export function LogoMark({ className }: { className?: string }) {
  const arches = "M6.5 26V14.5a4.75 4.75 0 0 1 9.5 0V26M16 14.5a4.75 4.75 0 0 1 9.5 0V26";

  return (
    <svg viewBox="0 0 32 32" className={className} fill="none" strokeLinecap="round" aria-hidden="true">
      <path d={arches} stroke="#7c5a1d" strokeWidth="6.5" />
      <path d={arches} stroke="#e9b95c" strokeWidth="5.5" />
      <path d={arches} stroke="#fff6de" strokeWidth="2.1" strokeDasharray="0.01 3.83" />
    </svg>
  );
}

/** The mark with the name set beside it. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <LogoMark className="size-9 drop-shadow-[0_0_10px_rgb(233_185_92/0.45)]" />
      <span className="translate-y-px font-display text-[1.4375rem] leading-none font-extrabold tracking-[-0.035em] text-ink">
        marquee
      </span>
    </span>
  );
}
