import type { Command } from "commander";
import type { Language } from "../dividend/language";
import type { DistributableSection } from "../dividend/distributable/section";
import { a1 } from "../dividend/fact";
import { workPaperSheet } from "../papers/workPaper";
import { readWorksheet } from "../worksheet/reader";
import { addedSection, lacksSection, withSection } from "../worksheet/writing/addedSection";
import { worksheetLanguage } from "../worksheet/worksheetLanguage";
import { type WorksheetPapers, papersWorkbook } from "../xlsx/paperWorkbook";
import { type CheckedWorksheet, openErrorsOf } from "./checkedFile";
import type { ExitStatus } from "./exitStatus";
import { isWorkbookName, writeOutputs } from "./outputFiles";
import { standingErrorsText } from "./standingErrors";
import type { Terminal } from "./terminal";
import { languageOption } from "./languageOption";
import { worksheetsOf } from "./worksheetsOf";

interface WorkPaperOptions {
  readonly out: string;
  readonly lang?: Language;
  readonly addSection: boolean;
  readonly force: boolean;
}

export function addWorkPaper(
  program: Command,
  terminal: Terminal,
  settle: (status: ExitStatus) => void,
): void {
  program
    .command("work-paper")
    .description(
      "write the work paper on the distributable amount and the reserve, live on a copy of the worksheet",
    )
    .argument("<file>", "an .xlsx workbook; it is only read")
    .requiredOption("--out <workbook>", "the new .xlsx workbook")
    .addOption(languageOption("the paper"))
    .option(
      "--add-section",
      "where a worksheet has no section “Distributable amount”, add it to the copy, to be filled in there",
      false,
    )
    .option("--force", "write over a file that exists", false)
    .action(async (file: string, options: WorkPaperOptions) => {
      settle(await writeWorkPaper(file, options, terminal));
    });
}

async function writeWorkPaper(
  file: string,
  { out, lang, addSection, force }: WorkPaperOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (!isWorkbookName(out, terminal)) return 2;
  const worksheets = worksheetsOf(file, terminal);
  if (worksheets === null) return 2;
  const papers = worksheets.flatMap((worksheet) => {
    const lacks = addSection && lacksSection(worksheet.announcement, "distributable");
    return paperOf(file, lacks ? sectioned(file, worksheet, terminal) : worksheet, lang, terminal);
  });
  if (papers.length === 0) return 1;
  const content = await papersWorkbook(papers);
  if (!(await writeOutputs([{ path: out, content }], { force, input: file }, terminal))) return 2;
  const errors = worksheets.reduce((sum, worksheet) => sum + openErrorsOf(worksheet).length, 0);
  if (errors > 0) terminal.tell(standingErrorsText(file, errors, "The work paper was written"));
  return 0;
}

/** The worksheet with the section below all it holds, which is told. */
function sectioned(
  file: string,
  { sheet, announcement }: CheckedWorksheet,
  terminal: Terminal,
): PaperBasis {
  const language = worksheetLanguage(sheet, announcement);
  const added = addedSection("distributable", sheet, announcement, language);
  const withIt = withSection(sheet, added);
  terminal.tell(
    `${file}: ${sheet.name}: the copy has the section “Distributable amount” (分配可能額) from ${a1(added.first)} on; type its figures there, and the work paper follows.`,
  );
  return {
    sheet: withIt,
    announcement: readWorksheet(withIt)?.announcement ?? announcement,
  };
}

/** Why no paper is made of figures that were not read: it would add up without them. */
function unreadReason({ unread = [] }: DistributableSection): string | null {
  const [first, ...more] = unread.map(({ cell }) => a1(cell));
  if (first === undefined) return null;
  const cells = more.length === 0 ? `${first} is` : `${[first, ...more].join(", ")} are`;
  return `${cells} not understood (check says why), and it would leave that out`;
}

type PaperBasis = Pick<CheckedWorksheet, "sheet" | "announcement">;

/** A worksheet's paper; none, with the reason told, where it has nothing to work one out from. */
function paperOf(
  file: string,
  { sheet, announcement }: PaperBasis,
  lang: Language | undefined,
  terminal: Terminal,
): readonly WorksheetPapers[] {
  const { distributable, presentation } = announcement;
  const why =
    presentation.market !== "japan"
      ? "its market is not Japan, and the distributable amount is a matter of Japanese law"
      : distributable === undefined
        ? "it has no section “Distributable amount” (分配可能額); --add-section adds it to the copy"
        : unreadReason(distributable);
  if (why !== null || distributable === undefined) {
    terminal.tell(`${file}: ${sheet.name}: no work paper is written: ${why ?? ""}.`);
    return [];
  }
  const language = lang ?? worksheetLanguage(sheet, announcement);
  return [{ worksheet: sheet, papers: [workPaperSheet(announcement, distributable, language)] }];
}
