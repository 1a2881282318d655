import type { SettledFinding } from "../../drafts/accept/draftAcceptance";
import type { Draft } from "../../drafts/draft";
import { foundPlaceText } from "../../drafts/placeText";
import type { MissingItem, VerifiedItem } from "../../drafts/compare/verification";
import type { Announcement } from "../../dividend/announcement";
import { type CellAddress, a1 } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import { type NewCell, type NewSheet, wordsCell } from "../../excel/newSheet";
import { capitalized } from "../../languages/capitalized";
import { tieOut as english } from "../../languages/en/tieOut";
import { factNamesIn } from "../../languages/factNamesIn";
import { tieOut as japanese } from "../../languages/ja/tieOut";
import { verificationWordsIn } from "../../languages/verificationWordsIn";
import type { JudgedDraft } from "./returnedDraft";

const words = { en: english, ja: japanese };

/**
 * The tie-out of a draft as a sheet that prints on A4: every figure with its place, its cell and what came of it, what
 * is missing, who accepted what and why, and room to sign.
 */
export function tieOutSheet(
  announcement: Announcement,
  {
    name,
    draft,
    verification,
    settled,
  }: Pick<JudgedDraft, "name" | "draft" | "verification" | "settled">,
  { language, at }: { readonly language: Language; readonly at: number },
): NewSheet {
  const said = words[language];
  const comparedAt = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" });
  const settlements = new Map<VerifiedItem | MissingItem, SettledFinding>(
    settled.map((each) => [each.finding.item, each]),
  );
  const settlement = (item: VerifiedItem | MissingItem) => settlements.get(item) ?? null;
  const { company } = announcement;
  const head = [
    [wordsCell(said.title, "section")],
    ...[
      [
        said.about.company,
        (company.name?.[language] ?? Object.values(company.name ?? {})[0])?.value ?? "",
      ],
      [said.about.worksheet, announcement.sheet],
      [said.about.draft, name ?? said.pasted],
      [said.about.comparedAt, comparedAt.format(at)],
      [said.about.result, said.counts(countsOf(verification.items, settled))],
    ]
      .filter(([, value]) => value !== "")
      .map(([label = "", value = ""]) => [wordsCell(label, "label"), wordsCell(value, "label")]),
    [],
  ];
  const lines = [
    ...verification.items.map((item) => itemLine(item, settlement(item), draft, language)),
    ...verification.missing.map((item) => missingLine(item, settlement(item), draft, language)),
  ].map((line, index) => [String(index + 1), ...line].map((text) => wordsCell(text)));
  const signing = (label: string): readonly NewCell[] => [
    wordsCell(label, "label"),
    wordsCell("", "signature"),
    wordsCell(said.on, "label"),
    wordsCell("", "signature"),
  ];
  return {
    name: said.sheetName,
    columnWidths: [16, 54, 24, 24, 8, 12, 36],
    page: { orientation: "Landscape", pagesDown: "any", titleRow: head.length },
    rows: [
      ...head,
      said.headings.map((heading) => wordsCell(heading, "heading")),
      ...lines,
      [],
      signing(said.preparedBy),
      [],
      signing(said.reviewedBy),
    ],
  };
}

function countsOf(items: readonly VerifiedItem[], settled: readonly SettledFinding[]) {
  const accepted = settled.filter((each) => each.accepted !== null).length;
  return {
    agreed: items.filter(({ verdict }) => verdict === "agrees").length,
    accepted,
    open: settled.length - accepted,
  };
}

function itemLine(
  item: VerifiedItem,
  settlement: SettledFinding | null,
  draft: Draft,
  language: Language,
): readonly string[] {
  const { place, found, expected, cell, verdict } = item;
  const report = verificationWordsIn(language);
  return [
    capitalized(foundPlaceText(place, report, draft)),
    oneLine(found) || report.emptyCell,
    verdict === "unmatched" ? "" : oneLine(expected ?? found),
    address(cell),
    ...outcome(settlement, language),
  ];
}

function missingLine(
  item: MissingItem,
  settlement: SettledFinding | null,
  draft: Draft,
  language: Language,
): readonly string[] {
  const { fact, expected, cell, place } = item;
  const report = verificationWordsIn(language);
  const named = fact === null ? "" : factNamesIn(language)[fact];
  return [
    place === undefined ? capitalized(named) : capitalized(foundPlaceText(place, report, draft)),
    words[language].notThere,
    oneLine(expected) || named,
    address(cell),
    ...outcome(settlement, language),
  ];
}

/** What came of it, and of what was accepted by whom, when and why. */
function outcome(settlement: SettledFinding | null, language: Language): readonly string[] {
  const said = words[language];
  if (settlement === null) return [said.agreed, ""];
  const { accepted } = settlement;
  if (accepted === null) return [said.open, ""];
  return [
    said.accepted,
    [accepted.by, accepted.on, oneLine(accepted.reason)].filter((each) => each !== "").join("  "),
  ];
}

function address(cell: CellAddress | null): string {
  return cell === null ? "" : a1(cell);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
