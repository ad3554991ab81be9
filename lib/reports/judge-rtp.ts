/** The return to player studios usually build in, in hundredths of a percent. Theirs is not in the catalogue. */
export const USUAL_RTP = { low: 8_500, high: 9_900 } as const;

/** With fewer rounds chance alone explains nearly any return. */
export const MIN_ROUNDS = 500;

/** Of games without fault one in several hundred lies beyond so many standard errors. */
export const STANDARD_ERRORS = 3;

/** What a game's play adds up to. */
export interface PlayedGame {
  readonly turnoverCents: bigint;
  readonly winCents: bigint;
  readonly roundCount: bigint;
  /** The sum of the wins' squares, cents squared. */
  readonly winSquares: number;
}

/** How a game's actual return compares with what is usual. */
export interface RtpJudgement {
  /** Wins over turnover in hundredths of a percent; null without turnover. */
  readonly rtp: number | null;
  /** Half the band chance explains, in hundredths of a percent; null when there is no telling. */
  readonly margin: number | null;
  readonly verdict: "too few rounds" | "usual" | "high" | "low";
}

/**
 * Judges a game's actual RTP. The band chance explains is the RTP ± 3 standard errors, and the standard error comes
 * from how far the game's own wins spread: √(Σ win² − (Σ win)² ÷ rounds) ÷ turnover. A game is an outlier when it
 * has at least 500 rounds and its whole band lies outside 85–99 %. Each win counts by itself, so a game that pays
 * one round in several wins is judged a little strictly.
 */
export function judgeRtp({ turnoverCents, winCents, roundCount, winSquares }: PlayedGame): RtpJudgement {
  if (turnoverCents <= 0n) return { rtp: null, margin: null, verdict: "too few rounds" };

  const rtp = Number((winCents * 1_000_000n) / turnoverCents) / 100;
  if (roundCount < MIN_ROUNDS) return { rtp, margin: null, verdict: "too few rounds" };

  const spread = Math.sqrt(Math.max(0, winSquares - Number(winCents) ** 2 / Number(roundCount)));
  const margin = (STANDARD_ERRORS * spread * 10_000) / Number(turnoverCents);
  const verdict = rtp - margin > USUAL_RTP.high ? "high" : rtp + margin < USUAL_RTP.low ? "low" : "usual";

  return { rtp, margin, verdict };
}
