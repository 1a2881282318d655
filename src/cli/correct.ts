import { extname, join } from "node:path";
import type { Command } from "commander";
import { givenValue } from "../dividend/fact";
import { type Language, languages } from "../dividend/language";
import type { Draft } from "../drafts/draft";
import { draftLanguage } from "../drafts/language";
import { isPublishedNotice } from "../drafts/publishedNotice";
import { saidBlocksOf } from "../drafts/saidBlocks";
import { dateText } from "../languages/dates";
import { composeRelease } from "../release/compose/composing";
import { type CorrectedNotice, composeCorrection, saidBlocks } from "../release/compose/correction";
import { type CheckedWorksheet, openErrorsOf } from "./checkedFile";
import { type DividendWorksheet, readDividendWorksheets } from "./dividendWorksheets";
import { readDraftFile } from "./draftFile";
import { type ExitStatus, worst } from "./exitStatus";
import { fileProblemText, unreadText } from "./fileProblem";
import { listOption } from "./listOption";
import { type OutputFile, isSameFile, writeOutputs } from "./outputFiles";
import { releaseFiles, releaseNames } from "./releaseNames";
import { acceptedText, lackingText, openErrorText, remarks } from "./releaseRemarks";
import type { Terminal } from "./terminal";
import { usageIn } from "../languages/usageIn";
import { type ReleaseFormat, releaseFormatNames, releaseFormats } from "../release/render/formats";
import { worksheetsOf } from "./worksheetsOf";

interface CorrectOptions {
  readonly out: string;
  readonly lang: readonly Language[];
  readonly format: readonly ReleaseFormat[];
  readonly force: boolean;
}

export function addCorrect(
  program: Command,
  terminal: Terminal,
  settle: (status: ExitStatus) => void,
): void {
  program
    .command("correct")
    .description("compose the correction of a notice: what changed, before and after")
    .argument("<old>", "the notice: its .xlsx workbook, or the release (.txt, .html, .docx, .pdf)")
    .argument("<file>", "the corrected .xlsx workbook; it is only read")
    .requiredOption("--out <folder>", `where ${releaseFiles} are written`)
    .addOption(listOption("--lang <languages>", languages))
    .addOption(listOption("--format <formats>", releaseFormatNames))
    .option("--force", "write over files that exist", false)
    .action(async (old: string, file: string, options: CorrectOptions, command: Command) => {
      const asked = command.getOptionValueSource("lang") === "cli";
      settle(await correct(old, file, options, asked, terminal));
    });
}

/** The notice as it went out. */
type Old =
  | { readonly is: "worksheets"; readonly worksheets: readonly DividendWorksheet[] }
  | { readonly is: "release"; readonly draft: Draft; readonly language: Language };

async function correct(
  path: string,
  file: string,
  options: CorrectOptions,
  languageAsked: boolean,
  terminal: Terminal,
): Promise<ExitStatus> {
  const old = await readOld(path, terminal);
  const worksheets = worksheetsOf(file, terminal);
  if (old === null || worksheets === null) return 2;
  if (old.is === "release" && languageAsked && !options.lang.includes(old.language)) {
    const own = usageIn("en").texts[old.language];
    terminal.tell(`${path}: it is in ${own}, so its correction is too; --lang ${old.language}.`);
    return 2;
  }
  const errors = worksheets.flatMap((worksheet) =>
    openErrorsOf(worksheet).map((error) => openErrorText(file, worksheet, error)),
  );
  if (errors.length > 0) {
    for (const error of errors) terminal.tell(error);
    terminal.tell(`${file}: no correction is composed from a worksheet with an error.`);
    return 1;
  }
  const outputs: OutputFile[] = [];
  let status: ExitStatus = 0;
  let differs = false;
  const names = releaseNames(file, worksheets);
  for (const [index, worksheet] of worksheets.entries()) {
    const name = join(options.out, names[index] ?? "");
    for (const language of old.is === "release" ? [old.language] : options.lang) {
      const notice = noticeIn(old, path, worksheet, language, terminal);
      if (notice === null) {
        status = worst(status, 1);
        continue;
      }
      const correction = composeCorrection(worksheet.announcement, language, notice);
      if (correction.is === "same") {
        terminal.tell(
          `${file}: ${worksheet.sheet.name}: nothing differs in the ${language} release.`,
        );
        continue;
      }
      differs = true;
      if (correction.is === "refused") {
        terminal.tell(lackingText(file, worksheet, language, correction.lacking));
        status = worst(status, 1);
        continue;
      }
      for (const remark of remarks(correction, language))
        terminal.tell(`${file}: ${worksheet.sheet.name}: ${remark}`);
      for (const each of options.format) {
        const { ending, render } = releaseFormats[each];
        const content = await render(correction.document);
        outputs.push({ path: `${name}.${language}.${ending}`, content });
      }
    }
  }
  if (status !== 0) return status;
  if (!differs) {
    terminal.tell(`${file}: nothing to correct: its release says what ${path} says.`);
    return 1;
  }
  for (const output of outputs) {
    if (!(await isSameFile(output.path, path))) continue;
    terminal.tell(fileProblemText(output.path, { kind: "wouldOverwriteInput" }));
    return 2;
  }
  if (!(await writeOutputs(outputs, { force: options.force, input: file }, terminal))) return 2;
  for (const worksheet of worksheets) {
    const accepted = acceptedText(file, worksheet);
    if (accepted !== null) terminal.tell(accepted);
  }
  return 0;
}

async function readOld(path: string, terminal: Terminal): Promise<Old | null> {
  if (/^\.xls[xm]$/iu.test(extname(path))) {
    const found = readDividendWorksheets(path);
    if (found.is === "problem") {
      terminal.tell(fileProblemText(path, found.problem));
      return null;
    }
    for (const sheet of found.unread) terminal.tell(unreadText(path, sheet));
    return found;
  }
  const read = await readDraftFile(path);
  if (read.is === "problem") {
    terminal.tell(read.problem);
    return null;
  }
  const { draft } = read;
  if (!isPublishedNotice(draft)) {
    terminal.tell(fileProblemText(path, { kind: "noRelease" }));
    return null;
  }
  if (draft.unread.length > 0) {
    const what = [...new Set(draft.unread.map((each) => each.what))].join(", ");
    terminal.tell(`${path}: not compared, for it has no words to read: ${what}.`);
  }
  return { is: "release", draft, language: draftLanguage(draft) };
}

/** What the worksheet corrects, in one language; null, and said, where there is none. */
function noticeIn(
  old: Old,
  path: string,
  { sheet }: CheckedWorksheet,
  language: Language,
  terminal: Terminal,
): CorrectedNotice | null {
  if (old.is === "release") return { blocks: saidBlocksOf(old.draft), date: null };
  const [only, ...more] = old.worksheets;
  const named = old.worksheets.find((each) => each.sheet.name === sheet.name);
  const worksheet = named ?? (more.length === 0 ? only : undefined);
  if (worksheet === undefined) {
    terminal.tell(
      `${path}: it has no dividend worksheet “${sheet.name}”, whose notice is corrected.`,
    );
    return null;
  }
  const { announcement } = worksheet.reading;
  const composition = composeRelease(announcement, language);
  if (composition.is === "refused") {
    terminal.tell(lackingText(path, { announcement }, language, composition.lacking));
    return null;
  }
  const date = givenValue(announcement.decision.releaseDate);
  return {
    blocks: saidBlocks(composition.document),
    date: date === null ? null : dateText(date, language),
  };
}
