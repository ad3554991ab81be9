/** Makes a text safe inside SVG and HTML, in attributes as well. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A colour from hue in degrees, saturation and lightness in per cent. */
export function hsl(hue: number, saturation: number, lightness: number): string {
  return `hsl(${Math.round((hue + 360) % 360)},${Math.round(saturation)}%,${Math.round(lightness)}%)`;
}

/** A gradient of evenly spaced colours, top to bottom unless `vector` says otherwise. */
export function linearGradient(id: string, colours: readonly string[], vector = 'x2="0" y2="1"'): string {
  return `<linearGradient id="${id}" ${vector}>${stops(colours)}</linearGradient>`;
}

/** A gradient of evenly spaced colours from the middle outwards. */
export function radialGradient(id: string, colours: readonly string[], place = ""): string {
  return `<radialGradient id="${id}" ${place}>${stops(colours)}</radialGradient>`;
}

function stops(colours: readonly string[]): string {
  return colours
    .map((colour, index) => `<stop offset="${round(index / (colours.length - 1))}" stop-color="${colour}"/>`)
    .join("");
}

/** Two decimals at most: pictures stay small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
