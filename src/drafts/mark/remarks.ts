import { type CellAddress, a1 } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import { factNamesIn } from "../../languages/factNamesIn";
import { type MarkingWords, type NotCorrected } from "../../languages/markingWords";
import { markingWordsIn } from "../../languages/markingWordsIn";
import { settlementText } from "../../languages/settlementText";
import type { Draft, DraftPlace } from "../draft";
import { rowLabel } from "../placeText";
import type { MissingItem, Verification, VerifiedItem } from "../compare/verification";
import type { DraftAcceptance, SettledFinding } from "../accept/draftAcceptance";
import type { Correction } from "./corrections";

/** Something to be said of a draft, where it stands there. */
export type Remark =
  | {
      readonly is: "item";
      readonly item: VerifiedItem;
      readonly correction: Correction | null;
    }
  | { readonly is: "missing"; readonly item: MissingItem }
  /** What differs or is not known, and was accepted. */
  | { readonly is: "accepted"; readonly item: VerifiedItem; readonly acceptance: DraftAcceptance }
  /** What agrees in a paragraph or a table. */
  | { readonly is: "ticks"; readonly place: DraftPlace; readonly items: readonly VerifiedItem[] }
  /** Further figures that stand for nothing, which have no remark of their own. */
  | { readonly is: "further"; readonly count: number };

/**
 * Nobody reads as many remarks on figures of another source, and Word opens no file with more than 32,767 comments:
 * a whole report given as a draft has tens of thousands of them.
 */
const mostUnmatched = 1000;

/** All that is to be said of a draft, in its order: what agrees or was accepted only where ticks are asked for. */
export function remarksOn(
  { items, missing }: Verification,
  corrections: ReadonlyMap<VerifiedItem, Correction>,
  ticks: readonly SettledFinding[] | null,
): readonly Remark[] {
  const said: Remark[] = [];
  let unmatched = 0;
  for (const item of items) {
    if (item.verdict === "agrees") continue;
    if (item.verdict === "unmatched") unmatched += 1;
    if (item.verdict === "differs" || unmatched <= mostUnmatched)
      said.push({ is: "item", item, correction: corrections.get(item) ?? null });
  }
  const further = unmatched - mostUnmatched;
  if (further > 0) said.push({ is: "further", count: further });
  const lost = missing.map((item): Remark => ({ is: "missing", item }));
  const accepted = (ticks ?? []).flatMap(({ finding, accepted: acceptance }): readonly Remark[] =>
    finding.is === "item" && acceptance !== null
      ? [{ is: "accepted", item: finding.item, acceptance }]
      : [],
  );
  return [...said, ...lost, ...accepted, ...(ticks === null ? [] : tickedBlocks(items))];
}

function tickedBlocks(items: readonly VerifiedItem[]): readonly Remark[] {
  const blocks = new Map<string, VerifiedItem[]>();
  for (const item of items) {
    if (item.verdict !== "agrees") continue;
    const { place } = item;
    const name = place.is === "cell" ? `table ${String(place.table)}` : String(place.paragraph);
    const ticked = blocks.get(name);
    if (ticked === undefined) blocks.set(name, [item]);
    else ticked.push(item);
  }
  return [...blocks.values()].flatMap((ticked): readonly Remark[] => {
    const [first] = ticked;
    return first === undefined ? [] : [{ is: "ticks", place: first.place, items: ticked }];
  });
}

/** The words of a remark; `failed` is why a figure is not corrected. */
export function remarkText(
  remark: Remark,
  failed: NotCorrected | null,
  draft: Draft,
  language: Language,
): string {
  const words = markingWordsIn(language);
  switch (remark.is) {
    case "item":
      return itemText(remark, failed, words);
    case "missing":
      return missingText(remark.item, language, words);
    case "accepted":
      return settlementText(remark.acceptance, language);
    case "ticks":
      return ticksText(remark.items, draft, words);
    case "further":
      return words.further(remark.count);
  }
}

function itemText(
  { item, correction }: Extract<Remark, { is: "item" }>,
  failed: NotCorrected | null,
  words: MarkingWords,
): string {
  const { verdict, found, expected, cell } = item;
  if (verdict === "unmatched") return words.unmatched(oneLine(found));
  const has = words.worksheetHas(expected && oneLine(expected), address(cell));
  const why = failed ?? (correction === null ? "unclear" : null);
  return `${has} ${why === null ? words.corrected : words.notCorrected[why]}`;
}

function missingText(
  { fact, expected, cell, severity }: MissingItem,
  language: Language,
  words: MarkingWords,
): string {
  const name = fact === null ? null : factNamesIn(language)[fact];
  const figure = oneLine(expected);
  const what = name === null ? figure : figure === "" ? name : `${name}: ${figure}`;
  return severity === "error"
    ? words.missing(what, address(cell))
    : words.unmentioned(what, address(cell));
}

/** A paragraph's figures on a line each; a table's cells row by row. */
function ticksText(items: readonly VerifiedItem[], draft: Draft, words: MarkingWords): string {
  const rows = new Map<string, string[]>();
  for (const item of items) {
    const { place, found, cell } = item;
    const said = words.figure(oneLine(found), address(cell));
    const row = place.is === "cell" ? (rowLabel(draft, place) ?? "") : said;
    const inRow = rows.get(row);
    if (inRow === undefined) rows.set(row, [said]);
    else inRow.push(said);
  }
  const lines = [...rows].map(([label, said]) =>
    label === "" || said[0] === label ? said.join("  ") : `${label}  ${said.join("  ")}`,
  );
  return [words.agrees(items.length), ...lines].join("\n");
}

function address(cell: CellAddress | null): string | null {
  return cell === null ? null : a1(cell);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
