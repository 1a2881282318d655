import type { Command } from "commander";
import { cellHintsIn } from "../languages/cellHintsIn";
import { verificationWordsIn } from "../languages/verificationWordsIn";
import { draftPlaceText } from "../drafts/placeText";
import { type ReleaseImport, importRelease } from "../drafts/import/importing";
import { worksheetPlan } from "../worksheet/writing/worksheetWriter";
import { worksheetWorkbook } from "../xlsx/worksheetWorkbook";
import { readDraftFile } from "./draftFile";
import type { ExitStatus } from "./exitStatus";
import { fileProblemText } from "./fileProblem";
import { isWorkbookName, writeOutputs } from "./outputFiles";
import type { Terminal } from "./terminal";

interface ImportOptions {
  readonly out: string;
  readonly force: boolean;
}

export function addImport(
  program: Command,
  terminal: Terminal,
  settle: (status: ExitStatus) => void,
): void {
  program
    .command("import")
    .description("write the worksheet of a release that was made without one")
    .argument("<release>", "a .txt, .html, .docx or .pdf file; it is only read")
    .requiredOption("--out <workbook>", "the new .xlsx workbook")
    .option("--force", "write over a file that exists", false)
    .action(async (path: string, options: ImportOptions) => {
      settle(await importFile(path, options, terminal));
    });
}

async function importFile(
  path: string,
  { out, force }: ImportOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (!isWorkbookName(out, terminal)) return 2;
  const read = await readDraftFile(path);
  if (read.is === "problem") {
    terminal.tell(read.problem);
    return 2;
  }
  const imported = importRelease(read.draft);
  if (imported === null) {
    terminal.tell(fileProblemText(path, { kind: "noRelease" }));
    return 2;
  }
  const { announcement, language, notUnderstood } = imported;
  const plan = worksheetPlan(announcement, { language, complete: true });
  const content = await worksheetWorkbook([plan], cellHintsIn);
  if (!(await writeOutputs([{ path: out, content }], { force, input: path }, terminal))) return 2;
  for (const left of notUnderstood) terminal.tell(`${path}: ${notUnderstoodText(left)}`);
  return 0;
}

function notUnderstoodText({ place, text }: ReleaseImport["notUnderstood"][number]): string {
  return `${draftPlaceText(place, verificationWordsIn("en"))} was not understood and is not in the worksheet: “${text.replace(/\s+/gu, " ")}”.`;
}
