import { type Command, Option } from "commander";
import { type Language, languages } from "../dividend/language";
import { openErrors } from "../checks/acceptance";
import { verdictOf } from "../checks/coverage";
import { type CheckedFile, checkFile } from "./checkedFile";
import { checkJson } from "./checkJson";
import { checkText } from "./checkText";
import { type ExitStatus, worst } from "./exitStatus";
import type { Terminal } from "./terminal";

type Format = "text" | "json" | "ndjson";
const formats: readonly Format[] = ["text", "json", "ndjson"];

interface CheckOptions {
  readonly format: Format;
  readonly lang: Language;
}

export function addCheck(
  program: Command,
  terminal: Terminal,
  settle: (status: ExitStatus) => void,
): void {
  program
    .command("check")
    .description("run the rulebook over every dividend worksheet of the files")
    .argument("<file...>", ".xlsx workbooks; they are only read")
    .addOption(new Option("--format <format>", "of the report").choices(formats).default("text"))
    .addOption(
      new Option("--lang <language>", "of the text report").choices(languages).default("en"),
    )
    .action(async (files: readonly string[], options: CheckOptions) => {
      settle(await check(files, options, terminal));
    });
}

async function check(
  files: readonly string[],
  { format, lang }: CheckOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const reports: ReturnType<typeof checkJson>[] = [];
  let status: ExitStatus = 0;
  for (const [index, file] of files.entries()) {
    if (files.length > 1)
      terminal.showProgress(`${String(index + 1)} of ${String(files.length)}: ${file}`);
    const checked = await checkFile(file);
    if (checked.problem !== null) terminal.tell(checked.problem);
    status = worst(status, statusOf(checked));
    if (format === "text") terminal.print(checkText(checked, lang, terminal.columns));
    else if (format === "ndjson") terminal.print(`${JSON.stringify(checkJson(checked))}\n`);
    else reports.push(checkJson(checked));
  }
  if (format === "json") terminal.print(`${JSON.stringify({ files: reports }, null, 2)}\n`);
  return status;
}

function statusOf({ problem, worksheets }: CheckedFile): ExitStatus {
  if (problem !== null) return 2;
  return worksheets.some(
    ({ checks, findings }) => verdictOf(checks, openErrors(findings)) !== "inOrder",
  )
    ? 1
    : 0;
}
