import type { Command } from "commander";
import { cellHintsIn } from "../languages/cellHintsIn";
import { verificationWordsIn } from "../languages/verificationWordsIn";
import { draftPlaceText } from "../drafts/placeText";
import { a1 } from "../dividend/fact";
import { importRelease } from "../drafts/import/importing";
import { type ImportedPlans, importedPlans } from "../drafts/import/plans";
import { withNeededMarked } from "../filling/neededMarks";
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
  const { plans, taken, notUnderstood } = importedPlans(imported);
  const content = await worksheetWorkbook(
    plans.map((plan) => withNeededMarked(plan)),
    cellHintsIn,
  );
  if (!(await writeOutputs([{ path: out, content }], { force, input: path }, terminal))) return 2;
  for (const left of notUnderstood) terminal.tell(`${path}: ${notUnderstoodText(left)}`);
  if (taken.length > 0) terminal.print(takenText(path, taken));
  if (plans.length > 1)
    terminal.print(
      `${path}: it has ${String(plans.length)} decisions; each has a sheet of its own.\n`,
    );
  return 0;
}

/** What was taken from sentences, each sentence once with the cells it filled. */
function takenText(path: string, taken: ImportedPlans["taken"]): string {
  const cells = new Map<string, string[]>();
  for (const { cell, place, words } of taken) {
    const from = `${draftPlaceText(place, verificationWordsIn("en"))}: “${oneLine(words)}”`;
    cells.set(from, [...(cells.get(from) ?? []), a1(cell)]);
  }
  const lines = [...cells].map(([from, filled]) => `  ${filled.join(", ")}: ${from}\n`);
  return `${path}: taken from its text, to be compared with it:\n${lines.join("")}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function notUnderstoodText({ place, text, cell }: ImportedPlans["notUnderstood"][number]): string {
  if (place.is === "table")
    return `${draftPlaceText(place, verificationWordsIn("en"))} is of results, not of dividends, and is not in the worksheet: “${oneLine(text)}”.`;
  const goes = cell === null ? "" : ` It would go into ${a1(cell)}.`;
  return `${draftPlaceText(place, verificationWordsIn("en"))} was not understood and is not in the worksheet: “${oneLine(text)}”.${goes}`;
}
