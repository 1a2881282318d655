import { type Command, InvalidArgumentError, Option } from "commander";
import { type Language, languages } from "../dividend/language";
import { type ExitStatus, worst } from "./exitStatus";
import { type ReportFormat, reportFormats } from "./reportFormat";
import type { Terminal } from "./terminal";
import { type Workers, fileReports } from "./workerPool";

interface CheckOptions {
  readonly format: ReportFormat;
  readonly lang: Language;
  readonly jobs?: number;
}

export function addCheck(
  program: Command,
  terminal: Terminal,
  settle: (status: ExitStatus) => void,
  workers: Workers | null,
): void {
  program
    .command("check")
    .description("run the rulebook over every dividend worksheet of the files")
    .argument("<file...>", ".xlsx workbooks; they are only read")
    .addOption(
      new Option("--format <format>", "of the report").choices(reportFormats).default("text"),
    )
    .addOption(
      new Option("--lang <language>", "of the text report").choices(languages).default("en"),
    )
    .addOption(
      new Option(
        "--jobs <number>",
        "how many files are checked at once; all cores if not said",
      ).argParser(positive),
    )
    .action(async (files: readonly string[], options: CheckOptions) => {
      settle(await check(files, options, terminal, workers));
    });
}

function positive(typed: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(typed)) throw new InvalidArgumentError("It is a number from 1 on.");
  return Number(typed);
}

async function check(
  files: readonly string[],
  { format, lang, jobs }: CheckOptions,
  terminal: Terminal,
  workers: Workers | null,
): Promise<ExitStatus> {
  const { columns } = terminal;
  const requests = files.map((file) => ({ file, format, lang, columns }));
  let status: ExitStatus = 0;
  let done = 0;
  const progress = () => {
    const file = files[done];
    if (files.length > 1 && file !== undefined)
      terminal.showProgress(`${String(done + 1)} of ${String(files.length)}: ${file}`);
  };
  progress();
  for await (const each of fileReports(requests, workers, jobs)) {
    if (each.problem !== null) terminal.tell(each.problem);
    for (const unread of each.unread) terminal.tell(unread);
    status = worst(status, each.status);
    terminal.print(format === "json" ? listed(each.report, done, files.length) : each.report);
    done += 1;
    progress();
  }
  return status;
}

/** A file's object as one of those in the list of the whole, which is printed as it grows. */
function listed(report: string, index: number, count: number): string {
  const head = index === 0 ? '{\n  "files": [\n' : "";
  const tail = index === count - 1 ? "\n  ]\n}\n" : ",\n";
  return `${head}${report.replace(/^/gmu, "    ")}${tail}`;
}
