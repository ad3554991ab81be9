import {
  clouds,
  columns,
  confetti,
  decoFans,
  dots,
  folds,
  fronds,
  grid,
  jagged,
  layer,
  mesas,
  nebulae,
  pyramids,
  rays,
  ribbons,
  risingCurve,
  type Stage,
  shafts,
  spotlights,
  stalactites,
  stars,
  sunDisc,
  tableTop,
  tongues,
  towers,
  wave,
} from "./scene-parts";
import { hsl } from "./svg";

export type SceneName = keyof typeof SCENES;

/** What stands behind the main picture, between the sky and the lights. */
export const SCENES = {
  waves: (stage: Stage) =>
    sunDisc(stage, 0.42, 0.3) +
    [0.6, 0.69, 0.78]
      .map((y, index) => layer(stage, wave(stage, y, 9 + index * 4), stage.palette.sky, 60, 38 - index * 9))
      .join(""),
  deep: (stage: Stage) =>
    shafts(stage) +
    dots(stage, 16, (radius) => `r="${radius + 2}" fill="none" stroke="#fff6"`) +
    layer(stage, wave(stage, 0.8, 16), stage.palette.horizon, 55, 16),
  sunset: (stage: Stage) =>
    sunDisc(stage, 0.44, 0.36) +
    layer(stage, wave(stage, 0.66, 20), stage.palette.sky, 45, 26) +
    layer(stage, wave(stage, 0.78, 14), stage.palette.sky, 50, 15),
  ridges: (stage: Stage) =>
    sunDisc(stage, 0.3, 0.16) +
    [0.5, 0.62, 0.74]
      .map((y, index) => layer(stage, jagged(stage, y, 0.13, 7), stage.palette.sky, 38, 36 - index * 11))
      .join(""),
  aurora: (stage: Stage) =>
    stars(stage, 24) +
    ribbons(stage) +
    layer(stage, jagged(stage, 0.62, 0.14, 8), stage.palette.sky, 40, 20) +
    layer(stage, jagged(stage, 0.75, 0.08, 9), stage.palette.sky, 45, 10),
  dunes: (stage: Stage) =>
    sunDisc(stage, 0.26, 0.14) +
    pyramids(stage) +
    [0.66, 0.75, 0.84]
      .map((y, index) => layer(stage, wave(stage, y, 18), stage.palette.horizon, 62, 46 - index * 12))
      .join(""),
  temple: (stage: Stage) =>
    sunDisc(stage, 0.38, 0.26) + columns(stage) + layer(stage, wave(stage, 0.84, 4), stage.palette.horizon, 40, 22),
  castle: (stage: Stage) =>
    sunDisc(stage, 0.32, 0.24) +
    layer(stage, towers(stage, 0.6, 0.22, 9), stage.palette.sky, 42, 26) +
    layer(stage, wave(stage, 0.78, 18), stage.palette.sky, 48, 14),
  spires: (stage: Stage) =>
    stars(stage, 16) +
    sunDisc(stage, 0.28, 0.2) +
    layer(stage, towers(stage, 0.56, 0.3, 13), stage.palette.sky, 40, 17) +
    layer(stage, jagged(stage, 0.8, 0.06, 15), stage.palette.sky, 50, 8),
  pines: (stage: Stage) =>
    sunDisc(stage, 0.34, 0.22) +
    [0.54, 0.66, 0.78]
      .map((y, index) =>
        layer(stage, jagged(stage, y, 0.12, 15 - index * 3), stage.palette.horizon, 38, 36 - index * 11),
      )
      .join(""),
  leaves: (stage: Stage) => shafts(stage) + fronds(stage),
  canyon: (stage: Stage) =>
    sunDisc(stage, 0.4, 0.26) +
    layer(stage, mesas(stage, 0.56), stage.palette.horizon, 55, 40) +
    layer(stage, mesas(stage, 0.7), stage.palette.sky, 58, 27) +
    layer(stage, wave(stage, 0.82, 8), stage.palette.sky, 55, 16),
  hills: (stage: Stage) =>
    clouds(stage, 5) +
    [0.6, 0.7, 0.8]
      .map((y, index) => layer(stage, wave(stage, y, 24), stage.palette.main + index * 28, 68, 66 - index * 12))
      .join(""),
  clouds: (stage: Stage) => sunDisc(stage, 0.42, 0.34) + clouds(stage, 11),
  cosmos: (stage: Stage) => stars(stage, 44) + nebulae(stage),
  cave: (stage: Stage) =>
    layer(stage, jagged(stage, 0.72, 0.2, 9), stage.palette.sky, 50, 24) +
    layer(stage, jagged(stage, 0.84, 0.12, 11), stage.palette.sky, 55, 11) +
    stalactites(stage),
  flames: (stage: Stage) =>
    dots(stage, 18, (radius) => `r="${radius}" fill="#ffd98a"`) +
    [0.62, 0.72, 0.82]
      .map((y, index) =>
        layer(
          stage,
          tongues(stage, y),
          [stage.palette.horizon, stage.palette.main, stage.palette.metal][index] ?? 0,
          92,
          48 + index * 6,
        ),
      )
      .join(""),
  burst: (stage: Stage) => rays(stage, 24, 0.17),
  deco: (stage: Stage) => rays(stage, 18, 0.1) + decoFans(stage),
  curtain: (stage: Stage) => folds(stage),
  lights: (stage: Stage) =>
    dots(
      stage,
      20,
      (radius) => `r="${radius * 5 + 5}" fill="${hsl(stage.palette.metal + radius * 40, 90, 65)}" opacity=".2"`,
    ),
  confetti: (stage: Stage) => rays(stage, 14, 0.12) + confetti(stage),
  salon: (stage: Stage) => folds(stage) + spotlights(stage) + tableTop(stage),
  felt: (stage: Stage) => spotlights(stage) + tableTop(stage),
  curve: (stage: Stage) => stars(stage, 18) + grid(stage) + risingCurve(stage),
} as const;
