import { type Command, Option } from "commander";
import { type Language, languages } from "../dividend/language";
import type { Draft } from "../drafts/draft";
import { type Verification, hasDifferences } from "../drafts/compare/verification";
import { type DraftVerifier, draftVerifier } from "../drafts/compare/verifying";
import { openVerification, settledFindings } from "../drafts/accept/draftAcceptance";
import { clockTime } from "../drafts/mark/clockTime";
import { markDraft } from "../drafts/mark/marking";
import { type DividendWorksheet, readDividendWorksheets } from "./dividendWorksheets";
import { readDraftFile } from "./draftFile";
import type { ExitStatus } from "./exitStatus";
import { fileProblemText, unreadText } from "./fileProblem";
import type { Terminal } from "./terminal";
import { markedText, notEditable, wrongNameOf } from "./markedDraft";
import { isSameFile, writeOutputs } from "./outputFiles";
import { verificationText } from "./verificationText";

export function addVerify(
  program: Command,
  terminal: Terminal,
  settle: (status: ExitStatus) => void,
): void {
  program
    .command("verify")
    .description("compare a returned draft with the worksheet, figure by figure")
    .argument("<file>", "an .xlsx workbook; it is only read")
    .argument("<draft>", "a .txt, .html, .docx or .pdf file; it is only read")
    .addOption(
      new Option("--lang <language>", "of the report and the marked draft")
        .choices(languages)
        .default("en"),
    )
    .option("--marked <file>", "write the draft with corrections and comments, in its own format")
    .option("--ticks", "with --marked: tell what agrees, too", false)
    .option("--force", "write over a file that exists", false)
    .action(async (file: string, draft: string, options: VerifyOptions) => {
      settle(await verify(file, draft, options, terminal));
    });
}

interface VerifyOptions {
  readonly lang: Language;
  readonly marked?: string;
  readonly ticks: boolean;
  readonly force: boolean;
}

async function verify(
  file: string,
  path: string,
  options: VerifyOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const wrongName = options.marked === undefined ? null : wrongNameOf(options.marked, path);
  if (wrongName !== null) {
    terminal.tell(wrongName);
    return 2;
  }
  const found = readDividendWorksheets(file);
  const read = await readDraftFile(path);
  if (found.is === "problem") terminal.tell(fileProblemText(file, found.problem));
  else for (const sheet of found.unread) terminal.tell(unreadText(file, sheet));
  if (read.is === "problem") terminal.tell(read.problem);
  if (found.is === "problem" || read.is === "problem") return 2;
  const { worksheet, verifier, verification } = closest(found.worksheets, read.draft);
  const { sheet, keptDrafts } = worksheet;
  const settled = settledFindings(verification, read.draft, keptDrafts);
  const names = { draft: path, worksheet: `${file} - ${sheet.name}` };
  terminal.print(verificationText(names, read.draft, verification, settled, options.lang));
  const status = hasDifferences(openVerification(verification, settled)) ? 1 : 0;
  if (options.marked === undefined) return status;
  const marking = await markDraft(
    verifier,
    { ...read, verification, settled },
    { language: options.lang, time: clockTime(Date.now()), ticks: options.ticks },
  );
  if (marking.is === "failure") {
    terminal.tell(`${path}: ${notEditable}.`);
    return 2;
  }
  const { force, marked } = options;
  if (await isSameFile(marked, file)) {
    terminal.tell(fileProblemText(marked, { kind: "wouldOverwriteInput" }));
    return 2;
  }
  const output = { path: marked, content: marking.bytes };
  if (!(await writeOutputs([output], { force, input: path }, terminal))) return 2;
  terminal.tell(markedText(marked, marking.counts));
  return status;
}

interface Verified {
  readonly worksheet: DividendWorksheet;
  readonly verifier: DraftVerifier;
  readonly verification: Verification;
}

/** A draft is of one worksheet: of several, the one it agrees with best. */
function closest(worksheets: readonly DividendWorksheet[], draft: Draft): Verified {
  const verified = worksheets.map((worksheet): Verified => {
    const verifier = draftVerifier(worksheet.reading.announcement);
    return { worksheet, verifier, verification: verifier(draft) };
  });
  return verified.reduce((best, each) =>
    disagreements(each.verification) < disagreements(best.verification) ? each : best,
  );
}

function disagreements({ items, missing }: Verification): number {
  return items.filter(({ verdict }) => verdict !== "agrees").length + missing.length;
}
