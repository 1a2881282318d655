import { textBlockNames } from "../../dividend/announcement";
import type { Notice } from "../../dividend/factValues";
import { type CivilDate, isoDate } from "../../dividend/civilDate";
import type { Language } from "../../dividend/language";
import { answers, choicesOf, decidingBodies, kinds, totalsUnits } from "../../worksheet/choices";
import {
  announcementLabels,
  companyLabels,
  dividendLabels,
  presentationLabels,
  sections,
  textLabels,
} from "../../worksheet/labels";
import { readAmount } from "../../worksheet/notation/amountNotation";
import { halfWidth } from "../../worksheet/notation/width";
import { readState } from "../../worksheet/notation/stateNotation";
import type { DraftGrid } from "../draftGrid";
import { comparisonLabel } from "../tableLabels";
import type { ImportedFacts } from "./facts";
import { type ImportedRow, importedRow, unplaced } from "./rows";
import type { ImportedTexts } from "./texts";

const notices = choicesOf("notice");

/** The sections "Company" and "Announcement". */
export function factRows(
  facts: ImportedFacts,
  notice: Notice | null,
  language: Language,
): readonly ImportedRow[] {
  const day = (date: CivilDate | null) => (date === null ? null : isoDate(date));
  const company = (name: keyof typeof companyLabels & keyof ImportedFacts) =>
    importedRow(companyLabels[name][language][0], facts[name]);
  const row = (name: keyof typeof announcementLabels, value: string | null) =>
    importedRow(announcementLabels[name][language][0], value);
  const { kind, decidedBy, meetingNumber } = facts;
  return [
    importedRow(sections.company[language][0]),
    ...(["name", "shortName", "listing", "place", "representative", "inquiries"] as const).map(
      company,
    ),
    importedRow(sections.announcement[language][0]),
    row("releaseDate", day(facts.releaseDate)),
    ...(notice === null ? [] : [row("notice", notices[notice][language][0])]),
    row("kind", kind && kinds[kind][language][0]),
    row("fiscalYearEnd", day(facts.fiscalYearEnd)),
    row("decidedBy", decidedBy && decidingBodies[decidedBy][language][0]),
    row("meetingNumber", meetingNumber === null ? null : String(meetingNumber)),
    row("meetingDate", day(facts.meetingDate)),
    row("meetingPlace", facts.meetingPlace),
    ...(facts.fiscalYearChanged ? [row("fiscalYearChanged", answers.yes[language][0])] : []),
  ];
}

const sen = /\d円\s*\d+銭|\d\.\d/u;

/** How the release writes amounts, totals and empty cells, by what it does. */
export function presentationRows(
  comparison: DraftGrid | undefined,
  annuals: readonly DraftGrid[],
  language: Language,
): readonly ImportedRow[] {
  const shown = comparison?.rows ?? annuals.flatMap(({ rows }) => rows);
  const textsOf = (name: string) =>
    shown
      .filter(({ label }) => comparisonLabel(label.text)?.name === name)
      .flatMap(({ cells }) => cells.map(({ text }) => text));
  const dividends =
    comparison === undefined
      ? shown.flatMap(({ cells }) => cells.map(({ text }) => text))
      : textsOf("dividendPerShare");
  const amounts = dividends.filter((text) => readAmount(text) !== null);
  // Where whole yen stand beside sen, the one with sen says how both are written.
  const dividend = amounts.find((text) => sen.test(halfWidth(text))) ?? amounts[0] ?? null;
  const total = textsOf("total").flatMap((text) => readAmount(text)?.amount ?? [])[0];
  const unit =
    total?.unit === "million" || total?.unit === "thousand" ? total.unit : total && "one";
  const empty = shown
    .flatMap(({ cells }) => cells.map(({ text }) => text))
    .find((text) => text !== "" && readState(text)?.state === "notApplicable");
  const row = (name: keyof typeof presentationLabels, value: string | null) =>
    importedRow(presentationLabels[name][language][0], value);
  return [
    importedRow(sections.presentation[language][0]),
    row("amountStyle", dividend?.replace(/\s*[(（].*[)）]\s*$/u, "") ?? null),
    row("totalsIn", unit === undefined ? null : totalsUnits[unit][language][0]),
    row("emptyText", empty ?? null),
  ];
}

/** What stands under a comparison: its footnotes, and the total over all classes. */
export function noteRows(texts: ImportedTexts, language: Language): readonly ImportedRow[] {
  const [first, ...others] = texts.columnNotes;
  const notes = first && [
    unplaced(dividendLabels.note[language][0]),
    { ...first, text: [first, ...others].map(({ text }) => text).join("\n") },
  ];
  const grand =
    texts.grandTotal === null
      ? null
      : importedRow(dividendLabels.grandTotal[language][0], texts.grandTotal);
  return [...(grand ? [grand] : []), ...(notes ? [notes] : [])];
}

/** The section "Text". */
export function textRows({ blocks }: ImportedTexts, language: Language): readonly ImportedRow[] {
  const rows = textBlockNames.flatMap((name) =>
    (blocks[name] ?? []).map((text, index): ImportedRow => [
      unplaced(index === 0 ? textLabels[name][language][0] : ""),
      text,
    ]),
  );
  return rows.length === 0 ? [] : [importedRow(sections.text[language][0]), ...rows];
}
