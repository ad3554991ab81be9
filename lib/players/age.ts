/** Years of age from which one may play. */
export const MIN_AGE = 18;

const OLDEST_YEARS = 120;

/**
 * Reads a date of birth from its three numbers as typed.
 *
 * @returns Midnight UTC of that day; null when the calendar has no such day, it lies in
 *   the future, or more than 120 years back.
 */
export function parseBirthDate(parts: { year: string; month: string; day: string }, now = new Date()): Date | null {
  const [year, month, day] = [parts.year, parts.month, parts.day].map((text) =>
    /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN,
  );
  if (year === undefined || month === undefined || day === undefined) return null;

  const date = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC turns 31 April into 1 May, and the year 26 into 1926.
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || date > now || year < now.getUTCFullYear() - OLDEST_YEARS) return null;

  return date;
}

/**
 * Tells whether somebody is 18 or older, counted in UTC: the 18th birthday is enough.
 *
 * Who was born on 29 February turns 18 on 1 March.
 */
export function isOfAge(dateOfBirth: Date, now = new Date()): boolean {
  const birthday = Date.UTC(
    dateOfBirth.getUTCFullYear() + MIN_AGE,
    dateOfBirth.getUTCMonth(),
    dateOfBirth.getUTCDate(),
  );

  return birthday <= now.getTime();
}
