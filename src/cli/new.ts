import { type Command, Option } from "commander";
import type { DecidingBody, Notice } from "../dividend/factValues";
import type { DividendKind, Period } from "../dividend/fiscalYear";
import { type Language, languages } from "../dividend/language";
import { newWorksheet } from "../filling/newWorksheet";
import { cellHintsIn } from "../languages/cellHintsIn";
import type { Beginning } from "../worksheet/writing/beginning";
import { worksheetWorkbook } from "../xlsx/worksheetWorkbook";
import type { ExitStatus } from "./exitStatus";
import { listOption } from "./listOption";
import { isWorkbookName, writeOutputs } from "./outputFiles";
import type { Terminal } from "./terminal";

const kindOptions: ReadonlyMap<string, DividendKind> = new Map([
  ["first-quarter", "firstQuarter"],
  ["interim", "interim"],
  ["third-quarter", "thirdQuarter"],
  ["year-end", "yearEnd"],
  ["special", "special"],
]);

const periodOptions = [...kindOptions.keys()].filter((kind) => kind !== "special");

const bodyOptions: ReadonlyMap<string, DecidingBody> = new Map([
  ["meeting", "shareholdersMeeting"],
  ["board", "boardOfDirectors"],
]);

interface NewOptions {
  readonly out: string;
  readonly lang: Language | "both";
  readonly notice?: Notice;
  readonly kind?: string;
  readonly decidedBy?: string;
  readonly class: readonly string[];
  readonly periods?: readonly string[];
  readonly force: boolean;
}

export function addNew(
  program: Command,
  terminal: Terminal,
  settle: (status: ExitStatus) => void,
): void {
  program
    .command("new")
    .description(
      "write an empty worksheet, with lists to choose from, hints and formats: with the rows that its notice needs, or with every row there is where nothing is said of it",
    )
    .requiredOption("--out <workbook>", "the new .xlsx workbook")
    .addOption(
      new Option("--lang <language>", "of the worksheet; both has a row for each in English labels")
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
    .addOption(new Option("--decided-by <body>", "who decides").choices([...bodyOptions.keys()]))
    .option(
      "--class <name>",
      "a share class besides the common shares; may be given again",
      (name: string, before: readonly string[]) => [...before, name],
      [],
    )
    .addOption(
      listOption("--periods <periods>", periodOptions).default(undefined, "interim,year-end"),
    )
    .option("--force", "write over a file that exists", false)
    .action(async (options: NewOptions) => {
      const { out, force } = options;
      if (!isWorkbookName(out, terminal)) {
        settle(2);
        return;
      }
      const content = await worksheetWorkbook([newWorksheet(beginningOf(options))], cellHintsIn);
      const isWritten = await writeOutputs(
        [{ path: out, content }],
        { force, input: null },
        terminal,
      );
      settle(isWritten ? 0 : 2);
    });
}

function beginningOf({ lang, notice, periods, ...options }: NewOptions): Beginning {
  const kind = kindOptions.get(options.kind ?? "");
  const decidedBy = bodyOptions.get(options.decidedBy ?? "");
  const chosen = periods?.map((period) => kindOptions.get(period));
  const classes = options.class.map((name) => name.trim()).filter((name) => name !== "");
  const onlyNeeded =
    [notice, kind, decidedBy, periods].some((choice) => choice !== undefined) || classes.length > 0;
  return {
    language: lang === "both" ? "en" : lang,
    bilingual: lang === "both",
    onlyNeeded,
    classes,
    ...(notice && { notice }),
    ...(kind && { kind }),
    ...(decidedBy && { decidedBy }),
    ...(chosen && { periods: chosen.filter(isPeriod) }),
  };
}

function isPeriod(kind: DividendKind | undefined): kind is Exclude<Period, "total"> {
  return kind !== undefined && kind !== "special";
}
