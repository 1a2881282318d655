import type { Announcement, Decision } from "../dividend/announcement";
import { givenValue } from "../dividend/fact";
import type { Finding } from "../dividend/finding";
import { languages } from "../dividend/language";
import { readAnnual } from "./annualSection";
import { readShareClass } from "./dividendSection";
import { readDistributable } from "./distributableSection";
import { readFacts, readPlainSections } from "./factsSection";
import { type KnownFiscalYear, findFiscalYears } from "./notation/fiscalYearNotation";
import { readPresentation } from "./presentationSection";
import { ReadingLog } from "./readingProblem";
import { labelColumn } from "./recognition";
import { type SectionBlock, sectionBlocks } from "./sectionBlock";
import type { Sheet } from "./sheet";
import { readResults } from "./resultsSection";
import { readTerms } from "./termsSection";
import { readText } from "./textSection";
import { reportSmallTotals } from "./smallTotal";
import { reportUnknownSections } from "./unreadDividend";
import { filledRange, worksheetRows } from "./worksheetRow";

/** A worksheet as read: what it announces, and what in it could not be read as it stands. */
export interface Reading {
  readonly announcement: Announcement;
  /** WS01 and on, from the top of the sheet down. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a dividend worksheet: sections and rows in any order and place, in either language or both, in
 * every notation. What cannot be understood is a finding at its cell and the rest is still read. Null
 * where the sheet is no dividend worksheet (see `labelColumn`).
 */
export function readWorksheet(sheet: Sheet): Reading | null {
  const column = labelColumn(sheet);
  if (column === null) return null;
  const log = new ReadingLog();
  const rows = worksheetRows(sheet, column);
  const blocks = sectionBlocks(rows, log);
  const block = (name: SectionBlock["name"]) => blocks.find((each) => each.name === name);
  const presentation = readPresentation(block("presentation"), log);
  const { currency } = presentation;
  const context = { currency, system: sheet.dateSystem, log };
  const terms = readTerms(block("terms"), log);
  const decision = readFacts("announcement", block("announcement"), context);
  const [annual, ...classAnnuals] = commonFirst(blocks, "annual");
  const annualContext = { ...context, known: knownFiscalYear(decision) };
  const distributable = readDistributable(block("distributable"), context);
  const results = readResults(block("results"), context);
  const announcement: Announcement = {
    sheet: sheet.name,
    range: filledRange(rows),
    ...readPlainSections(block, context),
    decision,
    presentation,
    classes: commonFirst(blocks, "dividend").map((each) => readShareClass(each, context)),
    annual: readAnnual(annual, annualContext),
    ...(classAnnuals.length > 0 && {
      classAnnuals: classAnnuals.map((each) => ({
        name: each.shareClass ?? "",
        table: readAnnual(each, annualContext),
      })),
    }),
    text: readText(block("text"), log),
    ...(terms && { terms }),
    ...(distributable && { distributable }),
    ...(results && { results }),
  };
  reportUnknownSections(blocks, log);
  reportSmallTotals(announcement, log);
  return { announcement, findings: log.inSheetOrder() };
}

const commonShares = /common|ordinary|普通/i;

/** The sections of that name in their order, but that of the common shares, plain or called so, first. */
function commonFirst(
  blocks: readonly SectionBlock[],
  section: "dividend" | "annual",
): readonly SectionBlock[] {
  const place = ({ shareClass }: SectionBlock) =>
    shareClass === null ? 0 : commonShares.test(shareClass) ? 1 : 2;
  return blocks.filter(({ name }) => name === section).sort((a, b) => place(a) - place(b));
}

function knownFiscalYear({ fiscalYearEnd, fiscalYearLabel }: Decision): KnownFiscalYear {
  const named = languages
    .flatMap((language) => findFiscalYears(fiscalYearLabel?.[language]?.value ?? ""))
    .map(({ reading }) => reading)
    .find((reading) => reading.is === "named");
  return { end: givenValue(fiscalYearEnd), namedYear: named?.year ?? null };
}
