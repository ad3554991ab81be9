/** One step of a chart. */
export interface ChartPoint {
  /** Where it stands, such as a day. */
  readonly label: string;
  /** Decides the bar's height alone; cents or a count. Null draws none. */
  readonly value: number | null;
  /** The value as people read it. */
  readonly text: string;
  /** The step it is compared with. */
  readonly previous?: { readonly label: string; readonly value: number; readonly text: string };
}

/** One bar, and how high the one before it stood; in parts of the drawing's height, from its top. */
export interface ChartBar {
  readonly top: number;
  readonly height: number;
  readonly isNegative: boolean;
  readonly previousY: number | null;
}

/** A drawing without its size. */
export interface ChartShape {
  /** The highest and the lowest value; zero lies in between. */
  readonly high: number;
  readonly low: number;
  /** Where zero lies, from the top. */
  readonly zeroY: number;
  readonly bars: readonly ChartBar[];
}

/** Where everything stands, with zero always in the drawing. */
export function chartShape(points: readonly ChartPoint[]): ChartShape {
  const values = points.flatMap(({ value, previous }) => [value ?? 0, previous?.value ?? 0]);
  const [high, low] = [Math.max(0, ...values), Math.min(0, ...values)];
  const range = high - low;
  const yOf = (value: number) => (range === 0 ? 1 : (high - value) / range);
  const zeroY = yOf(0);

  return {
    high,
    low,
    zeroY,
    bars: points.map(({ value, previous }) => {
      const y = yOf(value ?? 0);

      return {
        top: Math.min(y, zeroY),
        height: Math.abs(y - zeroY),
        isNegative: (value ?? 0) < 0,
        previousY: previous ? yOf(previous.value) : null,
      };
    }),
  };
}
