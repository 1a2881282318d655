import { type Command, Option } from "commander";
import { type Language, languages } from "../dividend/language";
import type { Draft } from "../drafts/draft";
import { type Verification, hasDifferences } from "../drafts/compare/verification";
import { verifyDraft } from "../drafts/compare/verifying";
import { type DividendWorksheet, readDividendWorksheets } from "./dividendWorksheets";
import { readDraftFile } from "./draftFile";
import type { ExitStatus } from "./exitStatus";
import { fileProblemText } from "./fileProblem";
import type { Terminal } from "./terminal";
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
    .argument("<draft>", "a .txt, .html or .docx file; it is only read")
    .addOption(new Option("--lang <language>", "of the report").choices(languages).default("en"))
    .action(async (file: string, draft: string, { lang }: { readonly lang: Language }) => {
      settle(await verify(file, draft, lang, terminal));
    });
}

async function verify(
  file: string,
  path: string,
  language: Language,
  terminal: Terminal,
): Promise<ExitStatus> {
  const found = await readDividendWorksheets(file);
  const read = await readDraftFile(path);
  if (found.is === "problem") terminal.tell(fileProblemText(file, found.problem));
  if (read.is === "problem") terminal.tell(read.problem);
  if (found.is === "problem" || read.is === "problem") return 2;
  const { sheet, verification } = closest(found.worksheets, read.draft);
  const names = { draft: path, worksheet: `${file} - ${sheet}` };
  terminal.print(verificationText(names, read.draft, verification, language));
  return hasDifferences(verification) ? 1 : 0;
}

interface Verified {
  readonly sheet: string;
  readonly verification: Verification;
}

/** A draft is of one worksheet: of several, the one it agrees with best. */
function closest(worksheets: readonly DividendWorksheet[], draft: Draft): Verified {
  const verified = worksheets.map(({ sheet, reading }) => ({
    sheet: sheet.name,
    verification: verifyDraft(reading.announcement, draft),
  }));
  return verified.reduce((best, each) =>
    disagreements(each.verification) < disagreements(best.verification) ? each : best,
  );
}

function disagreements({ items, missing }: Verification): number {
  return items.filter(({ verdict }) => verdict !== "agrees").length + missing.length;
}
