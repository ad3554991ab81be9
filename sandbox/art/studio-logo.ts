import type { Studio } from "../catalogue/studios";
import { hashText, SeededRandom } from "../random";
import { figureGradients } from "./cover";
import { MOTIFS, type MotifName } from "./motifs";
import { escapeMarkup, hsl } from "./svg";

/** Draws a studio's mark and name, for light and dark grounds alike. */
export function drawStudioLogo(studio: Studio): string {
  const random = new SeededRandom(`studio ${studio.slug}`);
  const hue = hashText(studio.slug) % 360;
  const motif = random.pick(Object.keys(MOTIFS) as MotifName[]);
  const width = 84 + [...studio.name].length * 15;

  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 64" width="${width}" height="64"><title>${escapeMarkup(studio.name)}</title><defs>${figureGradients(hue, 44)}</defs>` +
    `<rect x="4" y="4" width="56" height="56" rx="${random.pick([8, 16, 28])}" fill="${hsl(hue, 45, 20)}"/><g transform="translate(32 32) scale(.44)">${MOTIFS[motif]}</g>` +
    `<text x="72" y="41" font-family="'Trebuchet MS','Liberation Sans',sans-serif" font-weight="800" font-size="25" fill="${hsl(hue, 30, 72)}">${escapeMarkup(studio.name)}</text></svg>`
  );
}
