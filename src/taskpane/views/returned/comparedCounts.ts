import type { Verification } from "../../../drafts/compare/verification";

/** What a draft's result comes to in numbers. */
export interface ComparedCounts {
  /** Places that contradict the worksheet, and parts of it that are not there. */
  readonly differing: number;
  readonly unmatched: number;
  readonly agreeing: number;
}

export function comparedCounts({ items, missing }: Verification): ComparedCounts {
  const of = (verdict: string) => items.filter((item) => item.verdict === verdict).length;
  const lost = missing.filter(({ severity }) => severity === "error").length;
  return { differing: of("differs") + lost, unmatched: of("unmatched"), agreeing: of("agrees") };
}
