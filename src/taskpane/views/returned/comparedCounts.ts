import type { FactName } from "../../../dividend/factName";
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

/** Next to nothing agrees, and neither a table of the release nor the company's name is there. */
export function isUnrelated({ items, missing }: Verification): boolean {
  const lacks = (fact: FactName) =>
    missing.some((each) => each.severity === "error" && each.fact === fact);
  const { agreeing } = comparedCounts({ items, missing });
  return (
    agreeing <= mostByChance && lacks("name") && (lacks("decidedColumn") || lacks("annualTable"))
  );
}

/** A date or an amount can stand in any document. */
const mostByChance = 2;
