import type { Command } from "commander";
import type { Language } from "../dividend/language";
import type { TermSet } from "../dividend/terms";
import { titledTables } from "../tables/titledTables";
import { worksheetLanguage } from "../worksheet/worksheetLanguage";
import { type WorksheetTables, tablesWorkbook } from "../xlsx/tablesWorkbook";
import { type CheckedWorksheet, openErrorsOf } from "./checkedFile";
import type { ExitStatus } from "./exitStatus";
import { isWorkbookName, writeOutputs } from "./outputFiles";
import { standingErrorsText } from "./standingErrors";
import type { Terminal } from "./terminal";
import { inTerms, termSetOption } from "./termSetOption";
import { usageIn } from "../languages/usageIn";
import { languageOption } from "./languageOption";
import { worksheetsOf } from "./worksheetsOf";

interface TablesOptions {
  readonly out: string;
  readonly lang?: Language;
  readonly terms?: TermSet;
  readonly force: boolean;
}

export function addTables(
  program: Command,
  terminal: Terminal,
  settle: (status: ExitStatus) => void,
): void {
  program
    .command("tables")
    .description("write the comparison and annual tables into a new workbook")
    .argument("<file>", "an .xlsx workbook; it is only read")
    .requiredOption("--out <workbook>", "the new .xlsx workbook")
    .addOption(languageOption("the tables"))
    .addOption(termSetOption())
    .option("--force", "write over a file that exists", false)
    .action(async (file: string, options: TablesOptions) => {
      settle(await writeTables(file, options, terminal));
    });
}

async function writeTables(
  file: string,
  { out, lang, terms, force }: TablesOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (!isWorkbookName(out, terminal)) return 2;
  const worksheets = worksheetsOf(file, terminal);
  if (worksheets === null) return 2;
  const tables = worksheets.map((worksheet) =>
    tablesOf(
      { ...worksheet, announcement: inTerms(worksheet.announcement, terms) },
      lang ?? worksheetLanguage(worksheet.sheet, worksheet.announcement),
      worksheets.length,
    ),
  );
  const content = await tablesWorkbook(tables);
  if (!(await writeOutputs([{ path: out, content }], { force, input: file }, terminal))) return 2;
  const errors = worksheets.reduce((sum, worksheet) => sum + openErrorsOf(worksheet).length, 0);
  if (errors > 0) terminal.tell(standingErrorsText(file, errors, "The tables were written"));
  return 0;
}

function tablesOf(
  { sheet, announcement }: CheckedWorksheet,
  language: Language,
  worksheets: number,
): WorksheetTables {
  const word = usageIn(language).tables;
  return {
    worksheet: sheet,
    tables: titledTables(announcement, language),
    sheetName: worksheets === 1 ? word : `${word} ${sheet.name}`,
  };
}
