import { type Command, Option } from "commander";
import { type Language, languages } from "../dividend/language";
import { workPaperSheet } from "../papers/workPaper";
import { worksheetLanguage } from "../worksheet/worksheetLanguage";
import { type WorksheetPapers, papersWorkbook } from "../xlsx/paperWorkbook";
import { type CheckedWorksheet, checkFile, openErrorsOf } from "./checkedFile";
import type { ExitStatus } from "./exitStatus";
import { isWorkbookName, writeOutputs } from "./outputFiles";
import { standingErrorsText } from "./standingErrors";
import type { Terminal } from "./terminal";

interface WorkPaperOptions {
  readonly out: string;
  readonly lang?: Language;
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
    .addOption(
      new Option("--lang <language>", "of the paper; the worksheet's own if not said").choices(
        languages,
      ),
    )
    .option("--force", "write over a file that exists", false)
    .action(async (file: string, options: WorkPaperOptions) => {
      settle(await writeWorkPaper(file, options, terminal));
    });
}

async function writeWorkPaper(
  file: string,
  { out, lang, force }: WorkPaperOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (!isWorkbookName(out, terminal)) return 2;
  const { worksheets, problem } = await checkFile(file);
  if (problem !== null) {
    terminal.tell(problem);
    return 2;
  }
  const papers = worksheets.flatMap((worksheet) => paperOf(file, worksheet, lang, terminal));
  if (papers.length === 0) return 1;
  const content = await papersWorkbook(papers);
  if (!(await writeOutputs([{ path: out, content }], { force, input: file }, terminal))) return 2;
  const errors = worksheets.reduce((sum, worksheet) => sum + openErrorsOf(worksheet).length, 0);
  if (errors > 0) terminal.tell(standingErrorsText(file, errors, "The work paper was written"));
  return 0;
}

/** A worksheet's paper; none, with the reason told, where it has nothing to work one out from. */
function paperOf(
  file: string,
  { sheet, announcement }: CheckedWorksheet,
  lang: Language | undefined,
  terminal: Terminal,
): readonly WorksheetPapers[] {
  const { distributable, presentation } = announcement;
  const why =
    presentation.market !== "japan"
      ? "its market is not Japan, and the distributable amount is a matter of Japanese law"
      : distributable === undefined
        ? "it has no section “Distributable amount” (分配可能額); new writes a worksheet that has one"
        : null;
  if (why !== null || distributable === undefined) {
    terminal.tell(`${file}: ${sheet.name}: no work paper is written: ${why ?? ""}.`);
    return [];
  }
  const language = lang ?? worksheetLanguage(sheet, announcement);
  return [{ worksheet: sheet, papers: [workPaperSheet(announcement, distributable, language)] }];
}
