/** From one balance to the next, the way the page is read. */
export function Arrow() {
  return (
    <span aria-hidden="true" className="inline-block px-1 rtl:-scale-x-100">
      →
    </span>
  );
}
