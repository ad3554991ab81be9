import { choiceParam, pageParam, textParam, withParams } from "@/components/admin/with-params";
import {
  REPORT_KINDS,
  REPORT_RANGES,
  REPORT_SORTS,
  type ReportKind,
  type ReportRange,
  type ReportSort,
  readDay,
  reportPeriod,
} from "@/lib/reports";
import { REPORTS_PATH } from "./report-paths";

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** A report as its address asks for it. */
export interface ReportChoice {
  readonly kind: ReportKind;
  readonly range: ReportRange;
  /** First and last day of a custom range, as typed. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly currency: string | undefined;
  readonly sort: ReportSort;
  readonly isAscending: boolean;
  readonly page: number;
}

/** Reads an address; anything odd is as good as left out. A day typed by hand means a custom range. */
export function readReportChoice(params: Params, currencies: readonly string[]): ReportChoice {
  const kind = choiceParam(params.by, REPORT_KINDS) ?? "day";
  const [from, to] = [textParam(params.from), textParam(params.to)];
  const sort = choiceParam(params.sort, REPORT_SORTS);
  const order = choiceParam(params.order, ["asc", "desc"]);

  return {
    kind,
    range: choiceParam(params.range, REPORT_RANGES) ?? (readDay(from) || readDay(to) ? "custom" : "month"),
    from: readDay(from) ? from : undefined,
    to: readDay(to) ? to : undefined,
    currency: choiceParam(params.currency, currencies) ?? currencies[0],
    // Days are read in their order, everything else by what it brought in.
    sort: sort ?? (kind === "day" ? "key" : "ggr"),
    isAscending: order === "asc",
    page: pageParam(params.page),
  };
}

/** The days a choice means. */
export function periodOf({ range, from, to }: Pick<ReportChoice, "range" | "from" | "to">, now: Date) {
  return reportPeriod(range, now, { from: readDay(from), to: readDay(to) });
}

/** The address of a choice with some of it changed; a change begins at the first page again. */
export function reportHref(choice: ReportChoice, change: Partial<ReportChoice> = {}, path = REPORTS_PATH): string {
  const { kind, range, from, to, currency, sort, isAscending, page } = { ...choice, page: 1, ...change };
  const days = range === "custom" ? { from, to } : {};

  return withParams(path, {
    ...{ by: kind, range, ...days, currency, sort, order: isAscending ? "asc" : "desc" },
    page: page > 1 ? page : undefined,
  });
}
