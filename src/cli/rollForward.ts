import { type Command, Option } from "commander";
import { a1 } from "../dividend/fact";
import { type Language, languages } from "../dividend/language";
import { expectationWordsIn } from "../languages/expectationWordsIn";
import { rolledForward } from "../worksheet/writing/rolledForward";
import { worksheetPlan } from "../worksheet/writing/worksheetWriter";
import { worksheetWorkbook } from "../xlsx/worksheetWorkbook";
import { type DividendWorksheet, readDividendWorksheets } from "./dividendWorksheets";
import type { ExitStatus } from "./exitStatus";
import { fileProblemText } from "./fileProblem";
import { isWorkbookName, writeOutputs } from "./outputFiles";
import type { Terminal } from "./terminal";
import { worksheetLanguage } from "./worksheetLanguage";

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
    .addOption(
      new Option("--lang <language>", "of the labels; the worksheet's own if not said").choices(
        languages,
      ),
    )
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
  const found = await readDividendWorksheets(file);
  if (found.is === "problem") {
    terminal.tell(fileProblemText(file, found.problem));
    return 2;
  }
  const next = found.worksheets.map((worksheet) => nextWorksheet(worksheet, lang));
  const content = await worksheetWorkbook(
    next.map(({ plan }) => plan),
    expectationWordsIn,
  );
  if (!(await writeOutputs([{ path: out, content }], { force, input: file }, terminal))) return 2;
  for (const { sheet, review } of next) {
    if (review.length === 0) continue;
    terminal.tell(
      `${file}: ${sheet}: these texts were carried over and name figures or dates of their own; look at them again: ${review.join(", ")}.`,
    );
  }
  return 0;
}

function nextWorksheet({ sheet, reading: { announcement } }: DividendWorksheet, lang?: Language) {
  const language = lang ?? worksheetLanguage(sheet, announcement);
  const { announcement: next, textsToReview } = rolledForward(announcement, language);
  return {
    sheet: sheet.name,
    plan: worksheetPlan(next, { language, complete: true }),
    review: textsToReview.map(({ cell }) => a1(cell)),
  };
}
