import { join } from "node:path";
import type { Command } from "commander";
import { type Language, languages } from "../dividend/language";
import type { TermSet } from "../dividend/terms";
import { composeRelease } from "../release/compose/composing";
import { type ReleaseFormat, releaseFormatNames, releaseFormats } from "../release/render/formats";
import { type CheckedWorksheet, openErrorsOf } from "./checkedFile";
import { type ExitStatus, worst } from "./exitStatus";
import { type OutputFile, writeOutputs } from "./outputFiles";
import { listOption } from "./listOption";
import { releaseFiles, releaseNames } from "./releaseNames";
import { acceptedText, lackingText, openErrorText, remarks } from "./releaseRemarks";
import { standingErrorsText } from "./standingErrors";
import type { Terminal } from "./terminal";
import { inTerms, termSetOption } from "./termSetOption";
import { worksheetsOf } from "./worksheetsOf";

interface ReleaseOptions {
  readonly out: string;
  readonly lang: readonly Language[];
  readonly format: readonly ReleaseFormat[];
  readonly terms?: TermSet;
  readonly font?: string;
  readonly draft: boolean;
  readonly allowErrors: boolean;
  readonly force: boolean;
}

export function addRelease(
  program: Command,
  terminal: Terminal,
  settle: (status: ExitStatus) => void,
): void {
  program
    .command("release")
    .description("compose the release, from the worksheet's words and the templates'")
    .argument("<file>", "an .xlsx workbook; it is only read")
    .requiredOption("--out <folder>", `where ${releaseFiles} are written`)
    .addOption(listOption("--lang <languages>", languages))
    .addOption(listOption("--format <formats>", releaseFormatNames))
    .addOption(termSetOption())
    .option("--font <name>", "the font of .html and .docx; the worksheet's if not said")
    .option("--draft", "mark every page as a draft that is not for release", false)
    .option("--allow-errors", "compose in spite of errors in the worksheet", false)
    .option("--force", "write over files that exist", false)
    .action(async (file: string, options: ReleaseOptions) => {
      settle(await writeRelease(file, options, terminal));
    });
}

async function writeRelease(
  file: string,
  options: ReleaseOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const worksheets = worksheetsOf(file, terminal);
  if (worksheets === null) return 2;
  const errors = worksheets.flatMap((worksheet) =>
    openErrorsOf(worksheet).map((error) => openErrorText(file, worksheet, error)),
  );
  if (errors.length > 0 && !options.allowErrors) {
    for (const error of errors) terminal.tell(error);
    terminal.tell(
      `${file}: no release is composed from a worksheet with an error; --allow-errors does so all the same.`,
    );
    return 1;
  }
  const outputs: OutputFile[] = [];
  let status: ExitStatus = 0;
  const names = releaseNames(file, worksheets);
  for (const [index, worksheet] of worksheets.entries()) {
    const name = join(options.out, names[index] ?? "");
    status = worst(status, await addOutputs(outputs, name, file, worksheet, options, terminal));
  }
  if (status !== 0) return status;
  if (!(await writeOutputs(outputs, { force: options.force, input: file }, terminal))) return 2;
  for (const worksheet of worksheets) {
    const accepted = acceptedText(file, worksheet);
    if (accepted !== null) terminal.tell(accepted);
  }
  if (errors.length > 0)
    terminal.tell(standingErrorsText(file, errors.length, "The release was written"));
  return 0;
}

async function addOutputs(
  outputs: OutputFile[],
  name: string,
  file: string,
  worksheet: CheckedWorksheet,
  { lang, format, terms, font, draft }: ReleaseOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const announcement = inTerms(worksheet.announcement, terms);
  const options = { draft, ...(font !== undefined && { font }) };
  let status: ExitStatus = 0;
  for (const language of lang) {
    const composition = composeRelease(announcement, language, options);
    if (composition.is === "refused") {
      terminal.tell(lackingText(file, worksheet, language, composition.lacking));
      status = 1;
      continue;
    }
    for (const remark of remarks(composition, language))
      terminal.tell(`${file}: ${worksheet.sheet.name}: ${remark}`);
    for (const each of format) {
      const { ending, render } = releaseFormats[each];
      const content = await render(composition.document);
      outputs.push({ path: `${name}.${language}.${ending}`, content });
    }
  }
  return status;
}
