import { readFileSync } from "node:fs";
import { runChecks } from "../../src/checks/checking";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import { a1 } from "../../src/dividend/fact";
import { describeWithShared, sharedPath } from "../shared";
import { read } from "../worksheet/readings";
import type { TypedCell } from "../worksheet/sheets";

/** A record of a dividend somebody really paid, as far as its source tells it. */
interface RealCase {
  readonly id: string;
  readonly period: "year_end" | "interim" | "annual";
  readonly record_date: string | null;
  readonly dps: string;
  readonly currency: string;
  readonly total_printed: string | null;
  readonly unit: "million" | "thousand" | "yen" | null;
  readonly effective_date: string | null;
  readonly resource: string | null;
  readonly resolution_type: "AGM" | "board" | null;
  readonly resolution_date: string | null;
  readonly trust_shares_stated?: number | null;
  readonly trust_dividend_printed?: string | null;
  readonly notes: string | null;
  readonly derived: { readonly exact_integer_share_count?: number | null };
}

const cell = (text: string | null): TypedCell => text;
const date = (iso: string | null): TypedCell => (iso === null ? null : { date: iso });

/** A record typed into a worksheet: its facts in the decided column, the release on the day of the resolution. */
function worksheetOf(record: RealCase): readonly (readonly TypedCell[])[] {
  const { period, notes } = record;
  const kinds = { year_end: "Year-end", interim: "Interim", annual: "Special" };
  const bodies = { AGM: "Shareholders' meeting", board: "Board of directors" };
  const trust = record.trust_dividend_printed ?? null;
  const treatment = (notes ?? "").includes("EXCLUDED") ? "excludes" : "includes";
  const parts = partsIn(notes ?? "");
  return [
    ["Announcement"],
    ["Release date", date(record.resolution_date)],
    ["Kind of dividend", kinds[period]],
    // The fiscal year of a year-end dividend ends on its record date.
    ["Fiscal year end", period === "year_end" ? date(record.record_date) : null],
    ["Decided by", record.resolution_type && bodies[record.resolution_type]],
    ["Meeting date", record.resolution_type === "AGM" ? date(record.resolution_date) : null],
    [],
    ["Presentation"],
    ["Currency", record.currency],
    ["Market", record.currency === "JPY" ? "Japan" : "Other"],
    [],
    ["Dividend", "Decided", "Latest forecast", "Previous year"],
    ["Record date", date(record.record_date)],
    ["Dividend per share", cell(record.dps)],
    ...parts.map(({ label, amount }) => [label, amount]),
    ["Shares entitled", record.derived.exact_integer_share_count ?? null],
    ["Trust-held shares", record.trust_shares_stated ?? null],
    ["Total dividend amount", totalOf(record)],
    ["Effective date", date(record.effective_date)],
    ["Dividend resource", cell(record.resource)],
    ["Note", trust && `The total ${treatment} ${trust} of dividends on shares held in trust.`],
    [],
    ["Annual dividends", "Interim", "Year-end", "Total"],
  ];
}

function totalOf({ total_printed: printed, unit, currency }: RealCase): TypedCell {
  if (printed === null) return null;
  return unit === "yen" ? `${currency}${printed}` : `${currency}${printed} ${unit ?? ""}`;
}

/** "ordinary 25 + 50th anniversary commemorative 10" as rows of the parts. */
function partsIn(notes: string): readonly { readonly label: string; readonly amount: string }[] {
  const found = /^ordinary ([\d.]+) \+ (.*?)(?:commemorative)? ?([\d.]+)(?: = |$|;)/.exec(notes);
  if (found === null) return [];
  const [, ordinary = "", name = "", commemorative = ""] = found;
  return [
    { label: "Ordinary dividend", amount: ordinary },
    {
      label: `Commemorative dividend (${name.trim() || "anniversary"})`,
      amount: commemorative,
    },
  ];
}

describeWithShared("dividends that were really paid", () => {
  const records = JSON.parse(
    readFileSync(sharedPath("cases/real_cases.json"), "utf8"),
  ) as readonly RealCase[];

  test.each(records.map((record) => [record.id, record] as const))(
    "%s raises no error",
    (_id, record) => {
      const { announcement, findings: reading } = read(worksheetOf(record));
      const { findings } = runChecks(
        { announcement, holidays: japaneseHolidays, earlier: null },
        reading,
      );
      const errors = findings.filter(({ severity }) => severity === "error");
      expect(
        errors.map(({ rule, outcome, cell: at }) => `${rule} ${outcome} ${at ? a1(at) : "-"}`),
      ).toEqual([]);
    },
  );

  test("their totals, dates and share counts are judged, not passed over", () => {
    const judged = new Map<string, number>();
    for (const record of records) {
      const { announcement } = read(worksheetOf(record));
      const { agreements } = runChecks(
        { announcement, holidays: japaneseHolidays, earlier: null },
        [],
      );
      for (const rule of new Set(agreements.map((each) => each.rule))) {
        judged.set(rule, (judged.get(rule) ?? 0) + 1);
      }
    }
    const atLeast = { DV01: 7, DV04: 4, DV05: 64, DV06: 8, DV08: 5, DV20: 58, DV21: 48, DV22: 57 };
    for (const [rule, times] of Object.entries(atLeast)) {
      expect([rule, (judged.get(rule) ?? 0) >= times]).toEqual([rule, true]);
    }
  });
});
