import type { Game } from "../catalogue/catalogue";
import { SeededRandom } from "../random";
import { figureGradients, mainMotif, paletteOf } from "./cover";
import { MOTIFS, type MotifName } from "./motifs";
import { hsl, radialGradient } from "./svg";
import { THEME_LOOKS } from "./themes";

const HUE_STEPS = [40, 120, 200, 275, 320, 0, 0];

/** The seven pictures on a game's reels, from common to rare; the last is the game's own. */
export function drawSymbols(game: Game): string[] {
  const random = new SeededRandom(`symbols ${game.idHash}`);
  const palette = paletteOf(game);
  const own = mainMotif(game);
  const others = random.shuffled(THEME_LOOKS[game.theme].motifs.filter((motif) => motif !== own)).slice(0, 6);

  return [...others, own].map((motif, index, all) => {
    const isTop = index === all.length - 1;
    return drawSymbol(motif, isTop ? palette.main : palette.main + (HUE_STEPS[index] ?? 0), palette.metal, isTop);
  });
}

function drawSymbol(motif: MotifName, main: number, metal: number, isTop: boolean): string {
  const gold = hsl(metal, 95, 65);
  const halo = isTop ? radialGradient("h", [gold, gold.replace("hsl", "hsla").replace(")", ",0)")]) : "";
  const glow = isTop ? `<circle r="58" fill="url(#h)"/>` : "";

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-60 -60 120 120" width="240" height="240"><defs>${figureGradients(main, metal)}${halo}</defs>${glow}<g transform="translate(0 3)" opacity=".35" style="filter:brightness(0)">${MOTIFS[motif]}</g>${MOTIFS[motif]}</svg>`;
}
