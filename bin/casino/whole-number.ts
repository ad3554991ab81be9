import { UsageError } from "./command-group";

/** Reads a whole number of an option, within bounds. */
export function parseWholeNumber(option: string, text: string, { min, max }: { min: number; max: number }): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= min && value <= max)) throw new UsageError(`${option} must be a whole number from ${min} to ${max}.`);

  return value;
}
