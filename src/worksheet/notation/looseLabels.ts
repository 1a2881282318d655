import type { DividendPart } from "../../dividend/column";
import type { FactIn } from "../../dividend/facts";
import type { Period } from "../../dividend/fiscalYear";
import { kindNamed } from "./lexicon";
import { tidy } from "./width";

/**
 * What rows of a comparison are called in releases that use none of a worksheet's own words, by what such a label must
 * say. Each must hold for the whole label: a row that merely speaks of a dividend is not taken for one.
 */
const rows: readonly (readonly [FactIn<"dividend">, RegExp])[] = [
  [
    "recordDate",
    /^(?:the )?(?:(?:dividend )?(?:record|base|reference) date|date of record)(?: for .{1,40})?$|^(?:配当(?:金)?の?)?基準日$/i,
  ],
  [
    "total",
    /^(?:the )?(?:amount of )?(?:total|aggregate|gross)(?: (?:amounts?|value|sum))?(?: of)?(?: the)?(?: cash)? (?:dividends?|distributions?)(?: of surplus)?(?: (?:amounts?|payments?|payouts?|to be paid|paid|payable))*$|^(?:剰余金の)?配当(?:金)?の?(?:支払)?総額$/i,
  ],
  [
    "effectiveDate",
    /^(?:the )?(?:expected |scheduled |planned )?(?:effective|payment|payable)(?: start| commencement| effective)? dates?(?: of .{1,40}| for .{1,40})?$|^(?:the )?(?:date of|start of|commencement of)(?: the)?(?: dividends?)? (?:payments?|effect|effectiveness)(?: of .{1,40})?$|^(?:配当(?:金)?の?)?(?:支払(?:い)?(?:開始)?|効力発生)(?:予定)?日$|^(?:(?:剰余金の)?配当[がの])?効力[がのを](?:発生する|生じる|生ずる)日$|^(?:the )?date on which .{1,40} (?:takes?|becomes?) effect(?:ive)?$/i,
  ],
  [
    "resource",
    /^(?:the )?(?:resources?|sources?|funds?)(?: of| for)(?: the)?(?: funds? (?:of|for)(?: the)?)? (?:cash )?(?:dividends?|distributions?|funds?|payments?)(?: of surplus)?(?: payments?| funds?)?$|^(?:cash )?dividends? (?:resources?|sources?|funds?|funding)$|^(?:配当の?)?原資$/i,
  ],
  [
    "dividendPerShare",
    /^(?:the )?(?:cash |amount of |annual |interim |year-end )*(?:dividends?|distributions?)(?: amounts?)?(?: paid)? per(?: (?:common|ordinary|preferred))? (?:share|stock)(?: of .{1,40})?$|^(?:1|一)株(?:当たり|当り|あたり)(?:の)?(?:期末|中間)?配当(?:金)?(?:の?額)?$/i,
  ],
];

const partOfIt =
  /^(?:\(?(?:うち|内訳|内)[)、:]?\s*|\(?(?:of which|including|breakdown)[):,]?\s*)?\(?(?:([^()]{1,30}(?:周年|anniversary))\s*)?(普通|記念|特別|ordinary|regular|commemorative|special)\s*(?:配当金?|dividends?)(?: per share)?\)?(?:\s*\(([^()]+)\))?$/i;

const partNames: ReadonlyMap<string, DividendPart> = new Map([
  ["普通", "ordinary"],
  ["ordinary", "ordinary"],
  ["regular", "ordinary"],
  ["記念", "commemorative"],
  ["commemorative", "commemorative"],
  ["特別", "special"],
  ["special", "special"],
]);

/** The part of a dividend that a label names, however it says that it is one: （うち記念配当）, "of which special dividend". */
export function partNamed(label: string): DividendPart | null {
  return partNames.get(partOfIt.exec(tidy(label))?.[2]?.toLowerCase() ?? "") ?? null;
}

const aside = /\s*[([]([^()[\]]*)[)\]]\s*$/u;

/** What stands in brackets behind a label, or names the occasion of a part before it; null where nothing does. */
export function asideOf(label: string): string | null {
  return aside.exec(tidy(label))?.[1] ?? partOfIt.exec(tidy(label))?.[1] ?? null;
}

/** The row of a comparison that a label is by all its words; null for any other. */
export function rowNamed(label: string): FactIn<"dividend"> | null {
  const part = partNamed(label);
  if (part !== null) return part;
  const written = tidy(label).replace(aside, "").trim();
  return rows.find(([, words]) => words.test(written))?.[0] ?? null;
}

const around =
  /\b(?:at|as of|the|end|of|for|period|dividends?|cash|per|common|share|amount|paid|forecast)\b|[-‐–:.]|末|配当金?|の|期末?|[(（][^()（）]*[)）]/gi;
const fourthQuarter =
  /\b(?:fourth|4th)[\s-]*(?:quarter|qtr)s?\b|\b(?:4Q|Q4)\b|第\s*[4四]\s*四半期/i;
const endOfYear = /(?:^|\s)(?:the )?end (?:of )?(?:the )?(?:fiscal )?year$|^final$/i;
/** What its figures are counted in, as they would be anyway. */
const units = /\s*[(（]?(?:円\s*銭?|yen|JPY)[)）]?$/i;
const wholeYear = /^(?:(?:annual|total|full|year|whole)\s*){1,3}$|^(?:年間|合計|通期|年)+計?$/i;

/** The period that a heading is by all its words ("1st QTR", "End of interim period", "At year-end"); null for any other. */
export function periodNamed(heading: string): Period | null {
  const written = unspaced(tidy(heading)).replace(units, "");
  if (written.length > 40) return null;
  if (/^FY$/i.test(written)) return "yearEnd";
  if (endOfYear.test(written))
    return isNothingElse(written.replace(endOfYear, "")) ? "yearEnd" : null;
  if (fourthQuarter.test(written))
    return isNothingElse(written.replace(fourthQuarter, "")) ? "yearEnd" : null;
  const kind = kindNamed(written);
  if (kind !== null && kind !== "special") {
    return isNothingElse(written.replace(kindWords, "")) ? kind : null;
  }
  return wholeYear.test(written.replace(around, " ").replace(/\s+/gu, " ").trim()) ? "total" : null;
}

/** Without the blanks that spread letters over a cell: 中 間 期. */
function unspaced(text: string): string {
  return text.replace(/(?<=[\u3040-\u9fff]) (?=[\u3040-\u9fff])/gu, "");
}

const kindWords =
  /\b(?:first|second|third|1st|2nd|3rd)[\s-]*(?:quarters?|qtr|half)\b|\b(?:[1-3]Q|Q[1-3])\b|\binterim\b|\bhalf[\s-]*year\b|\b(?:fiscal[\s-]*)?(?:year|term)[\s-]*end\b|\bfinal\b|第\s*[1-3一二三]\s*四半期|中間|期末/gi;

function isNothingElse(rest: string): boolean {
  return !/[\p{L}\p{N}]/u.test(rest.replace(around, " "));
}
