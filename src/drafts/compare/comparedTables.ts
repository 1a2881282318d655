import type { Announcement } from "../../dividend/announcement";
import type { Language } from "../../dividend/language";
import { annualTablesOf, comparedClasses } from "../../dividend/notice";
import type { Draft } from "../draft";
import type { DraftGrid } from "../draftGrid";
import type { RecognizedTable } from "../recognizedTables";
import { verifyAnnual } from "./annualTable";
import { verifyComparison } from "./comparisonTable";
import type { ExpectedRelease } from "./expectedRelease";
import type { VerifiedTable } from "./tables";

interface ComparedTables {
  readonly of: ReadonlyMap<RecognizedTable, VerifiedTable>;
  /** What of the worksheet no table of the draft is. */
  readonly classes: Announcement["classes"];
  readonly annuals: ReturnType<typeof annualTablesOf>;
}

/** The comparisons and annual tables of a draft, each held against the worksheet's that it is. */
export function comparedTables(
  { announcement, drafted }: ExpectedRelease,
  { blocks }: Draft,
  language: Language,
): ComparedTables {
  const found = blocks.flatMap((block) =>
    block.is === "table"
      ? drafted.tables.of(block).map((table) => ({ table, number: block.number }))
      : [],
  );
  const annuals = annualTablesOf(announcement).filter(({ table }) => table.rows.length > 0);
  const compared = new Map<RecognizedTable, VerifiedTable>();
  /** Those of the worksheet that none of the draft's is. */
  const pair = <Wanted>(
    is: "comparison" | "annual",
    wanted: readonly Wanted[],
    verify: (wanted: Wanted, table: { number: number; grid: DraftGrid }) => VerifiedTable,
  ): readonly Wanted[] => {
    const tables = found.flatMap(({ table, number }) =>
      table.is === is ? [{ table, number, grid: table.grid }] : [],
    );
    const known = tables.map(() => new Map<number, VerifiedTable | null>());
    const held = (at: number, of: number): VerifiedTable | null => {
      const [table, each] = [tables[at], wanted[of]];
      const before = known[at]?.get(of);
      if (before !== undefined) return before;
      const verified = table && each !== undefined ? verify(each, table) : null;
      known[at]?.set(of, verified);
      return verified;
    };
    const pairs = pairedTables(tables.length, wanted.length, (at, of) =>
      differencesIn(held(at, of)),
    );
    pairs.forEach((of, at) => {
      const table = tables[at]?.table;
      const verified = of === null ? null : held(at, of);
      if (table !== undefined && verified !== null) compared.set(table, verified);
    });
    return wanted.filter((_, of) => !pairs.includes(of));
  };
  return {
    of: compared,
    classes: pair("comparison", comparedClasses(announcement), (shareClass, table) =>
      verifyComparison(announcement, shareClass, language, table),
    ),
    annuals: pair("annual", annuals, (ofYears, table) =>
      verifyAnnual(announcement, ofYears, language, table),
    ),
  };
}

function differencesIn(verified: VerifiedTable | null): number {
  if (verified === null) return 0;
  return (
    verified.missing.length + verified.items.filter(({ verdict }) => verdict !== "agrees").length
  );
}

/**
 * Which of the worksheet's tables, by their numbers from 0, each of a draft's tables is, in the order of both. One is as
 * good as the next where there are enough of them; where a draft has fewer, it is those that they differ least from, so
 * that no table is held against another's figures because one before it is a picture. Null for a table too many.
 */
function pairedTables(
  drafted: number,
  expected: number,
  differences: (drafted: number, expected: number) => number,
): readonly (number | null)[] {
  if (drafted >= expected) {
    return Array.from({ length: drafted }, (_, at) => (at < expected ? at : null));
  }
  let best = { pairs: [] as readonly number[], cost: Infinity };
  const choose = (pairs: readonly number[], cost: number): void => {
    const at = pairs.length;
    if (cost >= best.cost) return;
    if (at === drafted) {
      best = { pairs, cost };
      return;
    }
    const last = expected - (drafted - at);
    for (let of = (pairs.at(-1) ?? -1) + 1; of <= last; of += 1) {
      choose([...pairs, of], cost + differences(at, of));
    }
  };
  choose([], 0);
  return best.pairs;
}
