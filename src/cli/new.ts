import { type Command, Option } from "commander";
import type { Notice } from "../dividend/factValues";
import type { DividendKind } from "../dividend/fiscalYear";
import { type Language, languages } from "../dividend/language";
import { cellHintsIn } from "../languages/cellHintsIn";
import { emptyWorksheet } from "../worksheet/writing/emptyWorksheet";
import { worksheetWorkbook } from "../xlsx/worksheetWorkbook";
import type { ExitStatus } from "./exitStatus";
import { isWorkbookName, writeOutputs } from "./outputFiles";
import type { Terminal } from "./terminal";

const kindOptions: ReadonlyMap<string, DividendKind> = new Map([
  ["first-quarter", "firstQuarter"],
  ["interim", "interim"],
  ["third-quarter", "thirdQuarter"],
  ["year-end", "yearEnd"],
  ["special", "special"],
]);

interface NewOptions {
  readonly out: string;
  readonly lang: Language | "both";
  readonly notice?: Notice;
  readonly kind?: string;
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
    .addOption(
      new Option("--lang <language>", "of the worksheet")
        .choices([...languages, "both"])
        .default("en"),
    )
    .addOption(
      new Option("--notice <notice>", "what is announced").choices([
        "dividend",
        "revision",
        "both",
      ] satisfies Notice[]),
    )
    .addOption(new Option("--kind <kind>", "of dividend").choices([...kindOptions.keys()]))
    .option("--force", "write over a file that exists", false)
    .action(async ({ out, lang, notice, kind, force }: NewOptions) => {
      if (!isWorkbookName(out, terminal)) {
        settle(2);
        return;
      }
      const chosen = kindOptions.get(kind ?? "");
      const plan = emptyWorksheet({
        language: lang === "both" ? "en" : lang,
        bilingual: lang === "both",
        ...(notice && { notice }),
        ...(chosen && { kind: chosen }),
      });
      const content = await worksheetWorkbook([plan], cellHintsIn);
      const isWritten = await writeOutputs(
        [{ path: out, content }],
        { force, input: null },
        terminal,
      );
      settle(isWritten ? 0 : 2);
    });
}
