import { type Command, Option } from "commander";
import { type Language, languages } from "../dividend/language";
import { cellHintsIn } from "../languages/cellHintsIn";
import { emptyWorksheet } from "../worksheet/writing/worksheetWriter";
import { worksheetWorkbook } from "../xlsx/worksheetWorkbook";
import type { ExitStatus } from "./exitStatus";
import { isWorkbookName, writeOutputs } from "./outputFiles";
import type { Terminal } from "./terminal";

interface NewOptions {
  readonly out: string;
  readonly lang: Language;
  readonly force: boolean;
}

export function addNew(
  program: Command,
  terminal: Terminal,
  settle: (status: ExitStatus) => void,
): void {
  program
    .command("new")
    .description("write an empty worksheet, with lists to choose from, hints and formats")
    .requiredOption("--out <workbook>", "the new .xlsx workbook")
    .addOption(new Option("--lang <language>", "of the worksheet").choices(languages).default("en"))
    .option("--force", "write over a file that exists", false)
    .action(async ({ out, lang, force }: NewOptions) => {
      if (!isWorkbookName(out, terminal)) {
        settle(2);
        return;
      }
      const content = await worksheetWorkbook([emptyWorksheet(lang)], cellHintsIn);
      const isWritten = await writeOutputs(
        [{ path: out, content }],
        { force, input: null },
        terminal,
      );
      settle(isWritten ? 0 : 2);
    });
}
