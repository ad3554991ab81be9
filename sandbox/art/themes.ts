import type { Theme } from "../catalogue/kinds";
import type { MotifName } from "./motifs";
import type { SceneName } from "./scenes";

/** How a theme looks: hues in degrees, pictures, and what may stand behind them. */
export interface ThemeLook {
  /** Combinations of sky, horizon, main colour and metal. */
  hues: readonly (readonly [sky: number, horizon: number, main: number, metal: number])[];
  /** At least seven: the symbols on the reels are taken from here. */
  motifs: readonly MotifName[];
  scenes: readonly SceneName[];
}

export const THEME_LOOKS: Readonly<Record<Theme, ThemeLook>> = {
  sea: {
    hues: [
      [215, 185, 345, 45],
      [235, 195, 15, 48],
      [195, 165, 290, 42],
    ],
    motifs: ["shell", "fish", "octopus", "trident", "anchor", "ship", "chest"],
    scenes: ["waves", "deep", "waves", "sunset"],
  },
  jungle: {
    hues: [
      [160, 95, 350, 45],
      [140, 65, 25, 48],
      [185, 120, 305, 44],
    ],
    motifs: ["parrot", "cat", "mask", "lotus", "leaf", "chest", "coin"],
    scenes: ["leaves", "leaves", "temple", "ridges"],
  },
  desert: {
    hues: [
      [25, 42, 190, 44],
      [330, 35, 175, 46],
      [255, 30, 205, 45],
    ],
    motifs: ["scarab", "pyramid", "eye", "ankh", "sun", "cat", "gem"],
    scenes: ["dunes", "dunes", "temple", "sunset"],
  },
  space: {
    hues: [
      [262, 310, 185, 45],
      [230, 275, 330, 50],
      [205, 250, 25, 48],
    ],
    motifs: ["planet", "rocket", "comet", "ufo", "star", "moon", "crystal"],
    scenes: ["cosmos", "cosmos", "aurora"],
  },
  fruit: {
    hues: [
      [345, 20, 350, 45],
      [280, 330, 355, 48],
      [200, 170, 0, 46],
    ],
    motifs: ["cherry", "citrus", "grapes", "melon", "plum", "bell", "seven"],
    scenes: ["burst", "deco", "lights"],
  },
  gems: {
    hues: [
      [270, 315, 195, 45],
      [222, 200, 330, 48],
      [170, 145, 280, 46],
    ],
    motifs: ["gem", "emerald", "hexgem", "drop", "heart", "crystal", "star"],
    scenes: ["burst", "cave", "deco"],
  },
  royal: {
    hues: [
      [240, 285, 350, 45],
      [345, 15, 220, 44],
      [215, 255, 355, 46],
    ],
    motifs: ["crown", "shield", "sword", "chalice", "gem", "mask", "coin"],
    scenes: ["castle", "curtain", "deco", "castle"],
  },
  orient: {
    hues: [
      [350, 15, 2, 45],
      [165, 130, 350, 46],
      [285, 335, 10, 44],
    ],
    motifs: ["lantern", "pagoda", "fan", "lotus", "fish", "squarecoin", "bell"],
    scenes: ["sunset", "clouds", "ridges", "deco"],
  },
  north: {
    hues: [
      [212, 185, 210, 42],
      [240, 165, 15, 44],
      [200, 220, 350, 46],
    ],
    motifs: ["axe", "shield", "ship", "helmet", "rune", "wolf", "snowflake"],
    scenes: ["aurora", "ridges", "aurora"],
  },
  myth: {
    hues: [
      [210, 40, 215, 45],
      [260, 25, 285, 46],
      [190, 48, 350, 44],
    ],
    motifs: ["laurel", "bolt", "lyre", "column", "chalice", "helmet", "eye"],
    scenes: ["temple", "clouds", "temple"],
  },
  west: {
    hues: [
      [12, 38, 8, 44],
      [285, 25, 20, 42],
      [200, 35, 355, 45],
    ],
    motifs: ["sheriff", "hat", "cactus", "wagonwheel", "horseshoe", "chest", "coin"],
    scenes: ["canyon", "canyon", "sunset"],
  },
  gothic: {
    hues: [
      [265, 290, 345, 42],
      [230, 255, 5, 40],
      [330, 300, 320, 44],
    ],
    motifs: ["mask", "bat", "rose", "candle", "hourglass", "potion", "moon"],
    scenes: ["spires", "curtain", "spires"],
  },
  candy: {
    hues: [
      [320, 345, 330, 48],
      [190, 320, 345, 50],
      [270, 330, 300, 46],
    ],
    motifs: ["lollipop", "cupcake", "sweet", "donut", "heart", "star", "melon"],
    scenes: ["hills", "burst", "hills"],
  },
  forest: {
    hues: [
      [165, 105, 22, 44],
      [200, 140, 28, 46],
      [125, 70, 350, 42],
    ],
    motifs: ["fox", "owl", "acorn", "mushroom", "clover", "leaf", "potion"],
    scenes: ["pines", "pines", "hills", "leaves"],
  },
  fire: {
    hues: [
      [350, 25, 12, 45],
      [285, 10, 20, 48],
      [20, 45, 2, 44],
    ],
    motifs: ["phoenix", "flame", "volcano", "chilli", "sun", "hexgem", "bolt"],
    scenes: ["flames", "flames", "cave"],
  },
  fortune: {
    hues: [
      [150, 115, 5, 45],
      [345, 10, 150, 46],
      [225, 260, 350, 45],
    ],
    motifs: ["coin", "chest", "key", "bell", "seven", "clover", "horseshoe"],
    scenes: ["burst", "lights", "deco"],
  },
  live: {
    hues: [
      [345, 15, 0, 44],
      [222, 250, 350, 42],
      [160, 135, 355, 44],
      [280, 320, 345, 45],
    ],
    motifs: ["wheel", "cards", "chips", "dice", "crown", "spade", "coin"],
    scenes: ["salon"],
  },
  table: {
    hues: [
      [158, 140, 355, 44],
      [215, 200, 350, 45],
      [350, 5, 5, 46],
    ],
    motifs: ["wheel", "chips", "dice", "cards", "spade", "heart", "coin"],
    scenes: ["felt"],
  },
  card: {
    hues: [
      [225, 245, 355, 45],
      [170, 150, 350, 44],
      [325, 290, 0, 46],
    ],
    motifs: ["cards", "spade", "heart", "gem", "clover", "crown", "chips"],
    scenes: ["felt", "deco"],
  },
  crash: {
    hues: [
      [262, 330, 350, 45],
      [205, 25, 10, 48],
      [235, 190, 320, 46],
    ],
    motifs: ["rocket", "balloon", "kite", "comet", "star", "coin", "bolt"],
    scenes: ["curve"],
  },
  instant: {
    hues: [
      [185, 265, 330, 48],
      [310, 25, 195, 50],
      [45, 350, 265, 46],
    ],
    motifs: ["ticket", "balls", "dice", "star", "clover", "seven", "gem"],
    scenes: ["confetti", "lights", "confetti"],
  },
};
