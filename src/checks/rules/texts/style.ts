import type { Announcement } from "../../../dividend/announcement";
import { type CellAddress, type Fact, stateOf } from "../../../dividend/fact";
import { halfWidth } from "../../../worksheet/notation/width";
import { textValue } from "../../comparedValues";
import { mostFrequent } from "../../mostFrequent";
import {
  amountsPerShare,
  columnsInOrder,
  perShareEntries,
  totalEntries,
  totals,
} from "../../placedAmounts";
import { type Report, rule } from "../../rule";

/** A way to write that one cell has and most others do not, with an example of each. */
interface Unlike {
  readonly written: string;
  readonly usual: string;
  readonly cells: readonly CellAddress[];
}

interface Outcomes {
  decimals: Unlike;
  dashes: Unlike;
  capital: Unlike;
  width: Unlike;
  blank: Unlike;
}

export const style = rule<Outcomes>()({
  id: "DV33",
  summary: "Numbers and dashes are written in one style.",
  compares: `
    Compares how cells show themselves: the decimals of dividends per share (a number that no format
    gives decimals counts only where most cells show theirs by intent: the product prints it in its
    own style), the dash for nothing to show, "Yen" or "yen", full or half width, and a blank before
    円. The style most cells have is taken as meant; one finding a kind of style, at the first cell
    unlike it.`,
  basis: `
    Tokyo Electron Device 2023 has two dashes, Isetan Mitsukoshi "Yen" and "yen", Kubota 14円 and 14
    円.`,
  outcomes: {
    decimals: {
      severity: "note",
      meaning: "Dividends per share have more or fewer decimals than the others.",
    },
    dashes: { severity: "note", meaning: "Another dash stands for nothing to show." },
    capital: { severity: "note", meaning: '"Yen" beside "yen".' },
    width: { severity: "note", meaning: "Full-width figures beside half-width ones." },
    blank: {
      severity: "note",
      meaning: "A blank before 円 where others have none, or the other way round.",
    },
  },
  examples: [
    {
      changes: { Dividend: { "Total dividend amount": ["JPY608 million", "―", "JPY608 million"] } },
      finds: "dashes",
      at: ["Total dividend amount", 2],
    },
    {
      changes: { Dividend: { "Dividend per share": ["13.50", "13.5", "13.50"] } },
      finds: "decimals",
      at: ["Dividend per share", 2],
    },
    {
      changes: {
        Dividend: { "Total dividend amount": ["608 million Yen", "-", "608 million yen"] },
      },
      finds: "capital",
      at: ["Total dividend amount", 3],
    },
    {
      changes: { Dividend: { "Total dividend amount": ["６０８百万円", "-", "608百万円"] } },
      finds: "width",
      at: ["Total dividend amount", 1],
    },
    {
      changes: { Dividend: { "Total dividend amount": ["608,628,330 円", "-", "608,628,330円"] } },
      finds: "blank",
      at: ["Total dividend amount", 3],
    },
  ],
  check({ announcement }, report) {
    judge("decimals", decimals(announcement), report);
    judge("dashes", dashes(announcement), report);
    const amounts = [...amountsPerShare(announcement), ...totals(announcement)];
    judge(
      "capital",
      styled(amounts, ({ shown }) => /\byen\b/i.exec(shown)?.[0]),
      report,
    );
    judge("width", styled(amounts, widthOf), report);
    judge(
      "blank",
      styled(amounts, ({ shown }) => blankOf(shown)),
      report,
    );
  },
});

interface Styled {
  readonly style: string;
  readonly shown: string;
  readonly cell: CellAddress;
}

function styled<T extends Fact<unknown>>(
  facts: readonly T[],
  styleOf: (fact: T) => string | undefined,
): readonly Styled[] {
  return facts.flatMap((fact) => {
    const style = styleOf(fact);
    return style === undefined ? [] : [{ style, shown: fact.shown.trim(), cell: fact.cell }];
  });
}

function decimals(announcement: Announcement): readonly Styled[] {
  const amounts = amountsPerShare(announcement);
  const byIntent = amounts.filter(({ cellNumber, shown }) =>
    cellNumber === null ? /\d/u.test(shown) : shown !== String(cellNumber) && /\.\d/u.test(shown),
  );
  const mostAre = byIntent.length * 2 > amounts.length;
  return styled(mostAre ? amounts : byIntent, ({ value }) => String(value.places));
}

function dashes(announcement: Announcement): readonly Styled[] {
  const entries = [
    ...perShareEntries(announcement),
    ...totalEntries(announcement),
    ...columnsInOrder(announcement).flatMap((column) => [column.effectiveDate, column.resource]),
  ].filter((entry) => entry !== undefined);
  const shown = entries.filter((entry) => stateOf(entry) === "notApplicable");
  return styled<Fact<unknown>>(shown, (entry) => entry.shown.trim());
}

// Only digits and their signs tell: full-width parentheses are usual in Japanese beside half-width digits.
function widthOf({ shown }: Fact<unknown>): string | undefined {
  if (/[０-９．，]/u.test(shown)) return "full";
  return /\d/u.test(shown) ? "half" : undefined;
}

function blankOf(shown: string): string | undefined {
  const blank = /\d([ \u3000\u00a0]*)円/u.exec(halfWidth(shown))?.[1];
  return blank === undefined ? undefined : String(blank !== "");
}

function judge(outcome: keyof Outcomes, all: readonly Styled[], report: Report<Outcomes>): void {
  const meant = mostFrequent(all.map(({ style }) => style));
  const usual = all.find(({ style }) => style === meant);
  const unlike = all.filter(({ style }) => style !== meant);
  const [first] = unlike;
  if (usual === undefined) return;
  if (first === undefined) {
    report.agreed({ cells: all.map(({ cell }) => cell), values: [textValue(usual.shown)] });
    return;
  }
  const cells = unlike.map(({ cell }) => cell);
  report.finding({
    outcome,
    details: { written: first.shown, usual: usual.shown, cells },
    cell: first.cell,
    related: [...cells.slice(1), usual.cell],
    expected: textValue(usual.shown),
    actual: textValue(first.shown),
  });
}
