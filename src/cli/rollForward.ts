import type { Command } from "commander";
import { type CellAddress, a1 } from "../dividend/fact";
import type { Language } from "../dividend/language";
import { cellHintsIn } from "../languages/cellHintsIn";
import type { ReadingProblem } from "../worksheet/readingProblem";
import { nextWorksheet } from "../worksheet/writing/nextWorksheet";
import { worksheetLanguage } from "../worksheet/worksheetLanguage";
import { withNeededMarked } from "../filling/neededMarks";
import { worksheetWorkbook } from "../xlsx/worksheetWorkbook";
import { type CheckedWorksheet, openErrorsOf } from "./checkedFile";
import type { ExitStatus } from "./exitStatus";
import { isWorkbookName, writeOutputs } from "./outputFiles";
import { standingErrorsText } from "./standingErrors";
import type { Terminal } from "./terminal";
import { languageOption } from "./languageOption";
import { worksheetsOf } from "./worksheetsOf";

interface RollForwardOptions {
  readonly out: string;
  readonly lang?: Language;
  readonly force: boolean;
}

export function addRollForward(
  program: Command,
  terminal: Terminal,
  settle: (status: ExitStatus) => void,
): void {
  program
    .command("roll-forward")
    .description("write next period's worksheet: what was decided becomes the previous year")
    .argument("<file>", "an .xlsx workbook; it is only read")
    .requiredOption("--out <workbook>", "the new .xlsx workbook")
    .addOption(languageOption("the labels"))
    .option("--force", "write over a file that exists", false)
    .action(async (file: string, options: RollForwardOptions) => {
      settle(await rollForward(file, options, terminal));
    });
}

async function rollForward(
  file: string,
  { out, lang, force }: RollForwardOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (!isWorkbookName(out, terminal)) return 2;
  const worksheets = worksheetsOf(file, terminal);
  if (worksheets === null) return 2;
  const next = worksheets.map((worksheet) => rolledOn(worksheet, lang));
  const content = await worksheetWorkbook(
    next.map(({ plan }) => withNeededMarked(plan)),
    cellHintsIn,
  );
  if (!(await writeOutputs([{ path: out, content }], { force, input: file }, terminal))) return 2;
  for (const { sheet, unread, plan, review } of next) {
    if (unread.length > 0)
      terminal.tell(
        `${file}: ${sheet}: not carried over, since it could not be read: ${unread.join(", ")}.`,
      );
    if (review.length > 0)
      terminal.tell(
        `${out}: ${plan.sheetName}: texts carried over name figures or dates of last time; look at them again: ${review.join("; ")}.`,
      );
  }
  const errors = worksheets.reduce((sum, worksheet) => sum + openErrorsOf(worksheet).length, 0);
  if (errors > 0)
    terminal.tell(standingErrorsText(file, errors, "Next period's worksheet was written"));
  return 0;
}

function rolledOn({ sheet, announcement, findings }: CheckedWorksheet, lang?: Language) {
  const language = lang ?? worksheetLanguage(sheet, announcement);
  const { plan, textsToReview } = nextWorksheet(announcement, language);
  const addresses = (cells: readonly CellAddress[]) => [...new Set(cells.map(a1))];
  return {
    sheet: sheet.name,
    plan,
    unread: addresses(
      findings.flatMap(({ finding: { rule, cell } }) =>
        unreadRules.has(rule) && cell !== null ? [cell] : [],
      ),
    ),
    review: textsToReview.map(({ fact, figures }) => `${a1(fact.cell)} (${figures.join(", ")})`),
  };
}

/** The findings at cells whose value, row or column is left unread. */
const unreadRules: ReadonlySet<string> = new Set<ReadingProblem>([
  "WS01",
  "WS02",
  "WS03",
  "WS04",
  "WS05",
  "WS06",
  "WS09",
]);
