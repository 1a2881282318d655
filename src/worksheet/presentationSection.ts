import type { Fact } from "../dividend/fact";
import type { FactOfKind } from "../dividend/facts";
import { type PerLanguage, inEveryLanguage, languageOf } from "../dividend/language";
import type { AmountStyle, Presentation } from "../dividend/presentation";
import { markets, roundings, totalsUnits } from "./choices";
import { labelRulesOf } from "./labelRules";
import { labelledRows, singleValue } from "./labelledRow";
import { currencyCodes, currencyOfWord } from "./notation/currencyNotation";
import { readState } from "./notation/stateNotation";
import { lookupKey, tidy } from "./notation/width";
import { notUnderstood, readTextCell } from "./plainCell";
import type { ReadingLog } from "./readingProblem";
import type { SectionBlock } from "./sectionBlock";
import { spellingIndex } from "./spellings";
import type { PlacedCell } from "./worksheetRow";

const rules = labelRulesOf("presentation");
const unitIndex = spellingIndex(totalsUnits);
const roundingIndex = spellingIndex(roundings);
const marketIndex = spellingIndex(markets);

type Setting = FactOfKind<"presentation", "setting">;

type Typed = Partial<Record<Setting, { readonly fact: Fact<string>; readonly cell: PlacedCell }>>;

/** The section "Presentation" (表示), with the contract's defaults for what it leaves out. */
export function readPresentation(block: SectionBlock | undefined, log: ReadingLog): Presentation {
  const typed: Typed = {};
  let fonts: PerLanguage<Fact<string>> = {};
  for (const { label, row } of labelledRows(block?.rows ?? [], rules, log)) {
    const cell = singleValue(row, log);
    const fact = readTextCell(cell, log);
    // A dash leaves a thing unsaid, but may well be what empty cells are shown as.
    if (fact === null || (label.name !== "emptyText" && readState(fact.value) !== null)) continue;
    if (label.name !== "font") typed[label.name] = { fact, cell };
    // A font that names no language is for all, but for one that has its own.
    else if (label.language === null) fonts = { ...inEveryLanguage(fact), ...fonts };
    else fonts = { ...fonts, [label.language]: fact };
  }
  const currency = understood(typed.currency, currencyOf, "currency", log) ?? "JPY";
  const market = typed.market?.fact.value;
  return {
    currency,
    market: market === undefined ? (currency === "JPY" ? "japan" : "other") : marketOf(market),
    amountStyle: understood(typed.amountStyle, readAmountStyle, "amountStyle", log),
    totalsIn: understood(
      typed.totalsIn,
      (text) => unitIndex.get(lookupKey(text)) ?? null,
      "totalsIn",
      log,
    ),
    rounding: understood(
      typed.rounding,
      (text) => roundingIndex.get(lookupKey(text)) ?? null,
      "rounding",
      log,
    ),
    emptyText: typed.emptyText?.fact.value ?? "-",
    ...(Object.keys(fonts).length > 0 && { fonts }),
    typed: Object.fromEntries(Object.entries(typed).map(([name, { fact }]) => [name, fact])),
  };
}

function understood<T>(
  typed: Typed[Setting],
  read: (text: string) => T | null,
  expected: "currency" | "amountStyle" | "totalsIn" | "rounding",
  log: ReadingLog,
): T | null {
  if (typed === undefined) return null;
  return read(typed.fact.value) ?? notUnderstood(typed.cell, expected, log);
}

/** Exchanges of Japan and their segments: 市場 is what a listing calls them, too. */
const japanese =
  /japan|\bjp[xn]?\b|tokyo|\btse|nagoya|日本|東京|東証|名古屋|名証|札幌|札証|福岡|福証|プライム|スタンダード|グロース/i;

function marketOf(text: string): Presentation["market"] {
  return (
    marketIndex.get(lookupKey(text)) ?? (japanese.test(text.normalize("NFKC")) ? "japan" : "other")
  );
}

function currencyOf(text: string): string | null {
  const word = tidy(text).toUpperCase();
  return currencyCodes.has(word) ? word : currencyOfWord(tidy(text));
}

const yenAndSen = /^(?<prefix>\D*)\d[\d,]*\s*円\s*\d{1,2}\s*銭(?<suffix>\D*)$/u;
const withPoint = /^(?<prefix>\D*)\d[\d,]*(?:\.(?<fraction>\d+)|(?![\d,]))(?<suffix>\D*)$/u;

/**
 * How an example amount is written: "JPY13.50", "13.50 yen", 13円50銭. Full-width signs stay as typed.
 * Null for text without a number, or with two.
 */
function readAmountStyle(example: string): AmountStyle | null {
  const written = example.trim();
  const digitsOnly = written.replace(/[０-９．，]/gu, (c) =>
    String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );
  const language = languageOf(written);
  const sen = yenAndSen.exec(digitsOnly)?.groups;
  if (sen !== undefined) {
    return { language, prefix: sen["prefix"] ?? "", suffix: sen["suffix"] ?? "", places: null };
  }
  const point = withPoint.exec(digitsOnly)?.groups;
  if (point === undefined) return null;
  const { prefix = "", suffix = "", fraction = "" } = point;
  return { language, prefix, suffix, places: fraction.length };
}
