import { halfWidth } from "../../worksheet/notation/width";
import type { DraftTable } from "../draft";
import { type NotUnderstood, cellsOf } from "./notUnderstood";

/** What a company earned and owns, as the results and forecasts that are announced with a dividend name it. */
const resultsWords =
  /売上高|売上収益|営業収益|営業利益|経常利益|税引前利益|純利益|総資産|純資産|自己資本|\bnet sales\b|\brevenues?\b|\b(?:operating|ordinary) (?:income|profit|loss)\b|\b(?:net|gross) (?:income|profit|loss)\b|\bprofit (?:before|attributable)|\bearnings per share\b|\bEPS\b|\b(?:total|net) assets\b|\bEBITDA\b/iu;

const dividendWords =
  /配当|基準日|効力|剰余金|還元|\bdividends?\b|\bDPS\b|\brecord date\b|\bpayout\b|\bdistributions?\b|\bretained\b|\bsurplus\b/iu;

/** As many of its labels name results. */
const fewestLabels = 2;

/** A table that is of no known kind: as one where it surely is of no dividend, else every cell of it. */
export function leftOfTable(table: DraftTable): readonly NotUnderstood[] {
  const results = tableOfResults(table);
  return results === null ? cellsOf(table) : [results];
}

/**
 * A table of results, or of their forecast, as one thing that is not in the worksheet. Null where it does not name several
 * results, or where one of its cells names a dividend: what that says must be listed by itself.
 */
function tableOfResults({ rows, number }: DraftTable): NotUnderstood | null {
  const texts = rows.flatMap((row) => row.flatMap(({ text, covered }) => (covered ? [] : [text])));
  const plain = (text: string) => halfWidth(text).replace(/\s+/gu, " ");
  if (texts.some((text) => dividendWords.test(unspread(plain(text))))) return null;
  const named = [...new Set(texts.map((text) => text.trim()))].filter((text) =>
    resultsWords.test(unspread(plain(text))),
  );
  if (named.length < fewestLabels) return null;
  return { text: named.join(" / "), place: { is: "table", table: number }, goes: null };
}

/** Japanese letters without the blanks that spread them over a cell: 配 当. */
function unspread(text: string): string {
  return text.replace(/(?<=[\u3040-\u9fff]) (?=[\u3040-\u9fff])/gu, "");
}
