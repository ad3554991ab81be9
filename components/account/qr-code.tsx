import { encode } from "uqr";

// What ISO 18004 asks to be left blank around a code.
const QUIET_MODULES = 4;

/** A text as a QR code, drawn on the server. Always dark on light: many cameras know nothing else. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_MODULES });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");

  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="size-52 rounded-control bg-white"
    >
      <path d={path} className="fill-black" />
    </svg>
  );
}
