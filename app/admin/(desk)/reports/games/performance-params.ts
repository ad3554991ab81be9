import { choiceParam, pageParam, textParam } from "@/components/admin/with-params";
import { MIN_ROUNDS, PERFORMANCE_SORTS, REPORT_RANGES, readDay, STANDARD_ERRORS, USUAL_RTP } from "@/lib/reports";

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** What an address of the performance pages asks for. */
export type PerformanceChoice = ReturnType<typeof readPerformanceChoice>;

/** Reads an address; anything odd is as good as left out. */
export function readPerformanceChoice(params: Params, currencies: readonly string[]) {
  const [from, to] = [textParam(params.from), textParam(params.to)];
  const hasDay = readDay(from) !== null || readDay(to) !== null;

  return {
    kind: choiceParam(params.by, ["game", "studio"]) ?? "game",
    range: choiceParam(params.range, REPORT_RANGES) ?? (hasDay ? "custom" : "month"),
    from: readDay(from) ? from : undefined,
    to: readDay(to) ? to : undefined,
    currency: choiceParam(params.currency, currencies) ?? currencies[0],
    studio: textParam(params.studio),
    isOutliersOnly: textParam(params.show) === "outliers",
    sort: choiceParam(params.sort, PERFORMANCE_SORTS) ?? "turnover",
    isAscending: textParam(params.order) === "asc",
    page: pageParam(params.page),
  };
}

/** A choice as the address writes it; a change begins at the first page again. */
export function performanceFields(choice: PerformanceChoice, change: Partial<PerformanceChoice> = {}) {
  const { kind, range, from, to, currency, studio, isOutliersOnly, sort, isAscending, page } = {
    ...choice,
    page: 1,
    ...change,
  };
  const days = range === "custom" ? { from, to } : {};

  return {
    ...{ by: kind, range, ...days, currency, studio, sort },
    show: isOutliersOnly ? "outliers" : undefined,
    order: isAscending ? "asc" : "desc",
    page: page > 1 ? page : undefined,
  };
}

/** The rule of `judgeRtp`, for the page that explains it. */
export const RTP_RULE = { ...USUAL_RTP, minRounds: MIN_ROUNDS, standardErrors: STANDARD_ERRORS } as const;
