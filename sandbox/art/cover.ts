import type { Game } from "../catalogue/catalogue";
import { SeededRandom } from "../random";
import { MOTIFS, type MotifName, motifOfName } from "./motifs";
import type { Palette, Stage } from "./scene-parts";
import { SCENES } from "./scenes";
import { escapeMarkup, hsl, linearGradient, radialGradient, round } from "./svg";
import { THEME_LOOKS } from "./themes";
import { setTitle } from "./titles";

/** The formats a cover can be had in, in pixels. */
export const SHAPES = {
  portrait: { width: 300, height: 400 },
  square: { width: 320, height: 320 },
  landscape: { width: 400, height: 300 },
} as const;

export type Shape = keyof typeof SHAPES;

/** Things whose colour everyone knows; they mostly keep it. */
const NATURAL_HUES: Partial<Record<MotifName, number>> = {
  cactus: 135,
  clover: 132,
  leaf: 118,
  acorn: 28,
  owl: 26,
  fox: 18,
  wolf: 214,
  chilli: 2,
  cherry: 350,
  plum: 285,
  grapes: 278,
  citrus: 46,
  melon: 350,
  flame: 16,
  helmet: 208,
  axe: 208,
  sword: 205,
  snowflake: 195,
  lantern: 2,
  rose: 348,
  hat: 24,
  chest: 20,
  mushroom: 2,
  cat: 28,
  rune: 216,
  spade: 255,
  parrot: 355,
  bat: 275,
};

/** Draws a game's cover; the same game always gets the same picture. Without its lettering and figures it is a backdrop. */
export function drawCover(game: Game, shape: Shape, isBackdrop = false): string {
  const random = new SeededRandom(`cover ${game.idHash}`);
  const palette = paletteOf(game);
  const { width, height } = SHAPES[shape];
  const stage: Stage = { palette, random, width, height };
  const look = THEME_LOOKS[game.theme];
  const scene = SCENES[random.pick(look.scenes)](stage);
  const title = setTitle(
    game.latinName === game.name || isDrawable(game.name) ? game.name : game.latinName,
    random,
    width,
    height - 34,
    hsl(palette.sky, 70, 9),
  );
  const room = isBackdrop ? height : height - title.height - 34;
  const art = isBackdrop ? scene : `${scene}${halo(stage, room)}${figures(game, stage, room)}${sparkles(stage, room)}`;
  const lettering = isBackdrop ? "" : `${scrim(stage, title.height)}${title.svg}${studioLine(game, width, height)}`;

  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<title>${escapeMarkup(game.name)}</title><defs>${gradients(palette)}</defs>` +
    `<rect width="${width}" height="${height}" fill="url(#b)"/><rect width="${width}" height="${height}" fill="url(#g)"/>${art}${lettering}` +
    `<rect x="1.500" y="1.500" width="${width - 3}" height="${height - 3}" fill="none" stroke="#fff" stroke-width="3" opacity=".1"/></svg>`
  );
}

/** The colours of a game: one of its theme's combinations, turned a little. */
export function paletteOf(game: Game): Palette {
  const random = new SeededRandom(`palette ${game.idHash}`);
  const [sky, horizon, main, metal] = random.pick(THEME_LOOKS[game.theme].hues);
  const turn = random.int(-16, 16);
  const natural = NATURAL_HUES[mainMotif(game)];
  const isNatural = natural !== undefined && random.chance(0.8);

  return { sky: sky + turn, horizon: horizon + turn, main: (isNatural ? natural : main) + random.int(-10, 10), metal };
}

/** The picture a game is recognised by. */
export function mainMotif(game: Game): MotifName {
  return motifOfName(game.name) ?? new SeededRandom(`motif ${game.idHash}`).pick(THEME_LOOKS[game.theme].motifs);
}

function gradients({ sky, horizon, main, metal }: Palette): string {
  // Pure green and yellow-green glare on a screen; the other hues may be vivid.
  const vividness = horizon > 60 && horizon < 165 ? 58 : 82;

  return (
    linearGradient("b", [hsl(sky, 72, 15), hsl(sky, 70, 30), hsl(horizon, vividness - 12, 44)]) +
    radialGradient(
      "g",
      [hsl(metal, 95, 72), hsl(horizon, vividness, 52), clear(hsl(horizon, vividness - 8, 48))],
      'cy=".42" r=".58"',
    ) +
    figureGradients(main, metal) +
    linearGradient("t", ["#fff", hsl(metal, 100, 82), hsl(metal, 95, 60)]) +
    linearGradient("v", [clear(hsl(sky, 75, 7)), hsl(sky, 75, 7), hsl(sky, 75, 6)])
  );
}

/** The same colour, fully transparent: fading to plain "transparent" would pass through grey. */
function clear(colour: string): string {
  return colour.replace("hsl", "hsla").replace(")", ",0)");
}

/** The two gradients every motif is painted with. */
export function figureGradients(main: number, metal: number): string {
  return (
    linearGradient("m", [hsl(main + 14, 95, 72), hsl(main, 84, 54), hsl(main - 16, 82, 34)], 'x2=".6" y2="1"') +
    linearGradient("n", [hsl(metal + 8, 100, 80), hsl(metal, 92, 58), hsl(metal - 16, 80, 38)], 'x2=".6" y2="1"')
  );
}

function halo({ palette, random, width }: Stage, room: number): string {
  const x = width / 2;
  const y = Math.round(room / 2);
  const radius = Math.round(Math.min(width, room) * 0.42);
  const colour = hsl(palette.metal, 95, 76);
  switch (random.int(0, 4)) {
    case 0:
      return `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${colour}" stroke-width="4" opacity=".55"/><circle cx="${x}" cy="${y}" r="${radius - 9}" fill="none" stroke="${colour}" stroke-width="1.500" opacity=".5"/>`;
    case 1:
      return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}" opacity=".18"/><circle cx="${x}" cy="${y}" r="${Math.round(radius * 0.72)}" fill="${colour}" opacity=".2"/>`;
    case 2:
      return `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${colour}" stroke-width="5" stroke-dasharray="1 15" stroke-linecap="round"/>`;
    case 3:
      return `<path d="M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z" fill="${colour}" opacity=".16" stroke="${colour}" stroke-width="3"/>`;
    default:
      return "";
  }
}

function figures(game: Game, stage: Stage, room: number): string {
  const { random, width } = stage;
  const main = mainMotif(game);
  const others = THEME_LOOKS[game.theme].motifs.filter((each) => each !== main);
  const unit = Math.min(width, room * 1.05) / 100;
  const x = width / 2;
  const y = room * 0.51;
  const place = (motif: MotifName, dx: number, dy: number, scale: number, turn: number) =>
    `<g transform="translate(${Math.round(x + dx * unit)} ${Math.round(y + dy * unit)}) rotate(${turn}) scale(${round(scale * unit)})">${motif === main ? '<use href="#k"/>' : MOTIFS[motif]}</g>`;
  // Defined once: some covers show the main picture three times.
  const shadow = `<defs><g id="k">${MOTIFS[main]}</g></defs><ellipse cx="${x}" cy="${Math.round(y + 38 * unit)}" rx="${Math.round(34 * unit)}" ry="${Math.round(5 * unit)}" fill="#0006"/>`;

  switch (random.int(0, 4)) {
    case 0:
      return (
        shadow +
        place(random.pick(others), -29, -8, 0.36, -16) +
        place(random.pick(others), 29, -8, 0.36, 16) +
        place(main, 0, 2, 0.66, 0)
      );
    case 1:
      return shadow + place(main, -20, 4, 0.42, -12) + place(main, 20, 4, 0.42, 12) + place(main, 0, -2, 0.6, 0);
    case 2:
      return shadow + place(main, 0, -3, 0.68, random.int(-8, 8)) + place(random.pick(others), 25, 23, 0.32, 10);
    case 3:
      return (
        shadow +
        place(random.pick(others), -26, 22, 0.3, -12) +
        place(random.pick(others), 26, 22, 0.3, 12) +
        place(main, 0, -5, 0.66, 0)
      );
    default:
      return shadow + place(main, 0, 0, 0.76, random.int(-6, 6));
  }
}

function sparkles({ random, width }: Stage, room: number): string {
  const path = Array.from({ length: random.int(4, 7) }, () => {
    const size = random.int(4, 11);
    const thin = round(size / 5);
    return `M${random.int(16, width - 16)} ${random.int(14, Math.round(room * 0.85))}m0 ${-size}l${thin} ${size - thin}l${size - thin} ${thin}l${thin - size} ${thin}l${-thin} ${size - thin}l${-thin} ${thin - size}l${thin - size} ${-thin}l${size - thin} ${-thin}Z`;
  });

  return `<path d="${path.join("")}" fill="#fff" opacity=".9"/>`;
}

function scrim({ width, height }: Stage, titleHeight: number): string {
  const top = Math.max(0, height - titleHeight - 96);

  return `<rect y="${top}" width="${width}" height="${height - top}" fill="url(#v)"/>`;
}

function studioLine(game: Game, width: number, height: number): string {
  return `<text x="${width / 2}" y="${height - 13}" font-family="'Trebuchet MS','Liberation Sans',sans-serif" font-size="10.500" letter-spacing="2.500" text-anchor="middle" fill="#fff" opacity=".72">${escapeMarkup(game.studio.name.toLocaleUpperCase("en"))}</text>`;
}

/** Latin, Greek and Cyrillic are in every machine's fonts; other scripts may come out as boxes. */
function isDrawable(text: string): boolean {
  return /^[\u0020-\u04ff\u1e00-\u1fff\u2010-\u2027]+$/.test(text);
}
