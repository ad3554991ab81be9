import type { SeededRandom } from "../random";
import { hsl, round } from "./svg";

/** The colours of one picture. */
export interface Palette {
  sky: number;
  horizon: number;
  main: number;
  metal: number;
}

/** What a scene is painted with. */
export interface Stage {
  palette: Palette;
  random: SeededRandom;
  width: number;
  height: number;
}

// Each part is one layer of a scene, as SVG; those that return a path start it, and `layer` fills it to the ground.

export function layer({ height }: Stage, top: string, hue: number, saturation: number, lightness: number): string {
  return `<path d="${top}V${height}H0Z" fill="${hsl(hue, saturation, lightness)}"/>`;
}

export function wave({ random, width, height }: Stage, at: number, swing: number): string {
  const y = Math.round(height * at);
  const step = width / random.int(2, 4);
  const rise = random.chance(0.5) ? swing : -swing;
  let path = `M0 ${y}q${round(step / 2)} ${-rise} ${round(step)} 0`;
  for (let x = step; x < width; x += step) path += `t${round(step)} 0`;

  return path;
}

export function jagged({ random, width, height }: Stage, at: number, swing: number, peaks: number): string {
  const points = Array.from({ length: peaks * 2 + 1 }, (_, index) => {
    const isPeak = index % 2 === 1;
    const y = height * (at - (isPeak ? swing * (0.4 + random.next() * 0.6) : random.next() * swing * 0.2));
    return `${Math.round((width * index) / (peaks * 2))} ${Math.round(y)}`;
  });

  return `M${points.join("L")}`;
}

export function towers({ random, width, height }: Stage, at: number, swing: number, count: number): string {
  const step = width / count;
  let path = `M0 ${Math.round(height * at)}`;
  for (let index = 0; index < count; index += 1) {
    const x = Math.round(index * step);
    const top = Math.round(height * (at - random.next() * swing * 0.6));
    const right = Math.round(x + step);
    path += random.chance(0.5)
      ? `L${x} ${top}L${Math.round(x + step / 2)} ${Math.round(top - height * 0.1)}L${right} ${top}`
      : `L${x} ${top}H${right}`;
  }

  return path;
}

export function mesas({ random, width, height }: Stage, at: number): string {
  let path = `M0 ${Math.round(height * at)}`;
  for (let x = random.int(0, 30); x < width; x += random.int(70, 120)) {
    const base = Math.round(height * at);
    const top = Math.round(base - height * (0.06 + random.next() * 0.14));
    path += `L${x} ${base}L${x + 8} ${top}H${x + random.int(30, 56)}l9 ${base - top}`;
  }

  return `${path}L${width} ${Math.round(height * at)}`;
}

export function tongues({ random, width, height }: Stage, at: number): string {
  const count = 6;
  const step = width / count;
  let path = `M0 ${Math.round(height * (at + 0.1))}`;
  for (let index = 0; index < count; index += 1) {
    const top = Math.round(height * (at - random.next() * 0.12));
    path += `Q${Math.round((index + 0.1) * step)} ${Math.round(height * at)} ${Math.round((index + 0.6) * step)} ${top}Q${Math.round((index + 0.5) * step)} ${Math.round(height * (at + 0.06))} ${Math.round((index + 1) * step)} ${Math.round(height * (at + 0.1))}`;
  }

  return path;
}

export function sunDisc({ palette, random, width, height }: Stage, at: number, size: number): string {
  const x = Math.round(width * (0.5 + (random.next() - 0.5) * 0.3));
  const radius = Math.round(width * size);

  return `<circle cx="${x}" cy="${Math.round(height * at)}" r="${radius}" fill="${hsl(palette.metal, 95, 78)}" opacity=".75"/><circle cx="${x}" cy="${Math.round(height * at)}" r="${Math.round(radius * 1.35)}" fill="${hsl(palette.metal, 95, 70)}" opacity=".16"/>`;
}

export function dots({ random, width, height }: Stage, count: number, look: (radius: number) => string): string {
  return Array.from(
    { length: count },
    () =>
      `<circle cx="${random.int(0, width)}" cy="${random.int(0, Math.round(height * 0.8))}" ${look(random.int(1, 5))}/>`,
  ).join("");
}

export function stars({ random, width, height }: Stage, count: number): string {
  const points = Array.from(
    { length: count },
    () => `M${random.int(0, width)} ${random.int(0, Math.round(height * 0.7))}h${random.chance(0.25) ? 0.01 : 0}`,
  );
  const far = points.filter((_, index) => index % 3 > 0).join("h0");
  const near = points.filter((_, index) => index % 3 === 0).join("h0");

  return `<g stroke="#fff" stroke-linecap="round"><path d="${far}h0" stroke-width="2" opacity=".7"/><path d="${near}h0" stroke-width="4"/></g>`;
}

export function nebulae({ palette, random, width, height }: Stage): string {
  return [palette.horizon, palette.main, palette.metal]
    .map(
      (hue) =>
        `<ellipse cx="${random.int(0, width)}" cy="${random.int(20, Math.round(height * 0.7))}" rx="${random.int(90, 170)}" ry="${random.int(40, 90)}" fill="${hsl(hue, 85, 55)}" opacity=".22" transform="rotate(${random.int(-40, 40)} ${width / 2} ${height / 2})"/>`,
    )
    .join("");
}

export function ribbons({ palette, random, width, height }: Stage): string {
  return [0.22, 0.32, 0.42]
    .map(
      (at, index) =>
        `<path d="${wave({ palette, random, width, height }, at, 40)}" fill="none" stroke="${hsl(palette.horizon + index * 25, 85, 62)}" stroke-width="${34 - index * 8}" opacity=".3"/>`,
    )
    .join("");
}

export function shafts({ palette, random, width, height }: Stage): string {
  return Array.from({ length: 5 }, () => {
    const x = random.int(-20, width);
    const spread = random.int(16, 46);
    return `<path d="M${x} 0h${spread}l${spread + 40} ${Math.round(height * 0.85)}h${-spread * 2}Z" fill="${hsl(palette.horizon, 90, 78)}" opacity=".14"/>`;
  }).join("");
}

export function rays({ palette, width, height }: Stage, count: number, opacity: number): string {
  const reach = Math.round(Math.hypot(width, height) * 0.7);
  const half = Math.PI / count / 2;
  const wedges = Array.from({ length: count }, (_, index) => {
    const angle = (index * 2 * Math.PI) / count;
    const point = (each: number) => `${Math.round(Math.cos(each) * reach)} ${Math.round(Math.sin(each) * reach)}`;
    return `M0 0L${point(angle - half)}L${point(angle + half)}Z`;
  });

  return `<path transform="translate(${width / 2} ${Math.round(height * 0.42)})" d="${wedges.join("")}" fill="${hsl(palette.metal, 95, 75)}" opacity="${opacity}"/>`;
}

export function decoFans({ palette, width, height }: Stage): string {
  const fan = (x: number, y: number) =>
    [90, 70, 50, 30].map((radius) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`).join("");

  return `<g fill="none" stroke="${hsl(palette.metal, 80, 68)}" stroke-width="2" opacity=".4">${fan(0, 0)}${fan(width, 0)}${fan(width / 2, Math.round(height * 0.92))}</g>`;
}

export function folds({ palette, width, height }: Stage): string {
  const strip = width / 12;
  const path = Array.from(
    { length: 6 },
    (_, index) =>
      `M${round(index * strip * 2)} 0h${round(strip)}q${round(strip / 2)} ${Math.round(height / 2)} 0 ${height}h${round(-strip)}Z`,
  ).join("");

  return `<path d="${path}" fill="${hsl(palette.horizon, 60, 12)}" opacity=".45"/>`;
}

export function spotlights({ palette, width, height }: Stage): string {
  const y = Math.round(height * 0.8);

  return `<path d="M${width * 0.15} 0h40L${width * 0.8} ${y}H${width * 0.3}ZM${width * 0.75} 0h40L${width * 0.7} ${y}H${width * 0.2}Z" fill="${hsl(palette.metal, 90, 80)}" opacity=".16"/>`;
}

export function tableTop({ palette, width, height }: Stage): string {
  const y = Math.round(height * 0.84);
  const ring = (rx: number, ry: number, style: string) =>
    `<ellipse cx="${width / 2}" cy="${y}" rx="${Math.round(width * rx)}" ry="${Math.round(height * ry)}" ${style}/>`;
  const line = `fill="none" stroke="${hsl(palette.metal, 70, 65)}" stroke-width="2" opacity=".6"`;

  return (
    ring(0.78, 0.3, `fill="${hsl(palette.metal, 50, 26)}"`) +
    ring(0.74, 0.275, `fill="${hsl(palette.sky, 60, 24)}"`) +
    ring(0.6, 0.21, line) +
    ring(0.44, 0.15, line)
  );
}

export function columns({ palette, width, height }: Stage): string {
  const column = (x: number) =>
    `<path d="M${x} ${Math.round(height * 0.16)}h46v14h-7V${Math.round(height * 0.86)}h-32V${Math.round(height * 0.16) + 14}h-7Z" fill="${hsl(palette.horizon, 36, 62)}"/><path d="M${x + 15} ${Math.round(height * 0.16) + 14}V${Math.round(height * 0.86)}m9 0V${Math.round(height * 0.16) + 14}" stroke="#0003" stroke-width="4"/>`;

  return column(8) + column(width - 54);
}

export function pyramids({ palette, width, height }: Stage): string {
  const base = Math.round(height * 0.68);
  const one = (x: number, size: number) =>
    `<path d="M${x - size} ${base}L${x} ${base - size}L${x + size} ${base}Z" fill="${hsl(palette.horizon, 55, 52)}"/><path d="M${x} ${base - size}L${x + size} ${base}H${x + Math.round(size / 4)}Z" fill="#0003"/>`;

  return one(Math.round(width * 0.2), 80) + one(Math.round(width * 0.82), 110);
}

export function fronds({ palette, random, width, height }: Stage): string {
  const leaves = Array.from({ length: 14 }, (_, index) => {
    const x = index % 2 === 0 ? random.int(-20, 40) : random.int(width - 40, width + 20);
    const y = random.int(0, Math.round(height * 0.9));
    const turn = (index % 2 === 0 ? 0 : 180) + random.int(-60, 60);
    return `<use href="#l" transform="translate(${x} ${y}) rotate(${turn})" fill="${hsl(palette.horizon + random.int(-25, 25), 55, random.int(16, 38))}"/>`;
  });

  return `<defs><path id="l" d="M0 0C30-34 80-30 118 0 80 26 30 26 0 0Z"/></defs>${leaves.join("")}`;
}

export function clouds({ random, width, height }: Stage, count: number): string {
  return Array.from({ length: count }, () => {
    const y = random.int(20, Math.round(height * 0.85));
    return `<path d="M0 0a20 20 0 0 1 34-16 28 28 0 0 1 52 2 18 18 0 0 1 22 14Z" transform="translate(${random.int(-50, width - 40)} ${y}) scale(${round(0.7 + random.next() * 0.9)})" fill="#fff" opacity=".28"/>`;
  }).join("");
}

export function stalactites({ palette, random, width }: Stage): string {
  let path = "M0 0";
  for (let x = 0; x < width; x += random.int(26, 44))
    path += `L${x} ${random.int(4, 20)}L${x + 14} ${random.int(40, 110)}`;

  return `<path d="${path}L${width} 0Z" fill="${hsl(palette.sky, 55, 12)}"/>`;
}

export function confetti({ palette, random, width, height }: Stage): string {
  const scraps = () =>
    Array.from({ length: 11 }, () => {
      const [across, down] = [random.int(3, 11), random.int(3, 11)];
      return `M${random.int(0, width)} ${random.int(0, Math.round(height * 0.8))}l${across} ${down - 7}l${random.int(-4, 4)} ${down}l${-across} ${7 - down}Z`;
    }).join("");

  return [0, 80, 160]
    .map((turn) => `<path d="${scraps()}" fill="${hsl(palette.main + turn, 85, 62)}" opacity=".8"/>`)
    .join("");
}

export function grid({ width, height }: Stage): string {
  return `<path d="${[0.2, 0.4, 0.6, 0.8].map((at) => `M0 ${Math.round(height * at)}H${width}M${Math.round(width * at)} 0V${height}`).join("")}" stroke="#fff2"/>`;
}

export function risingCurve({ palette, width, height }: Stage): string {
  const curve = `M0 ${Math.round(height * 0.78)}C${width * 0.5} ${Math.round(height * 0.76)} ${width * 0.72} ${Math.round(height * 0.6)} ${width} ${Math.round(height * 0.12)}`;

  return `<path d="${curve}V${height}H0Z" fill="${hsl(palette.main, 85, 55)}" opacity=".28"/><path d="${curve}" fill="none" stroke="${hsl(palette.metal, 95, 65)}" stroke-width="6"/>`;
}
