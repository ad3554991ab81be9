/** The rule by which outliers are told, as people need it to judge by themselves. */
export function RtpRule({
  rule,
}: {
  /** Bounds in hundredths of a percent. */
  rule: { readonly low: number; readonly high: number; readonly minRounds: number; readonly standardErrors: number };
}) {
  return (
    <details className="max-w-prose text-sm text-muted">
      <summary className="w-fit cursor-pointer py-1 font-semibold hover:text-ink">How outliers are told</summary>
      <p className="mt-1">
        The RTP is wins over turnover, rollbacks netted and free rounds left out. Chance moves it, the less the more
        rounds there were: the band of chance is {rule.standardErrors} standard errors, reckoned from how far the game’s
        own wins spread (√(Σ win² − (Σ win)² ÷ rounds) ÷ turnover). A game with {rule.minRounds} rounds or more is an
        outlier when its RTP, give or take that band, lies wholly outside {rule.low / 100}–{rule.high / 100} %. The
        studios’ own figures are not in the catalogue, so this tells where to look, not what is wrong.
      </p>
    </details>
  );
}
