import { basename } from "node:path";
import { releaseFormats } from "../release/render/formats";
import type { CheckedWorksheet } from "./checkedFile";
import { fileNameParts } from "./outputName";

const endings = Object.values(releaseFormats).map(({ ending }) => `.${ending}`);

/** What the files of a release are called, for the help: "NAME.LANGUAGE.txt, .html and .docx". */
export const releaseFiles = `NAME.LANGUAGE${endings.slice(0, -1).join(", ")} and ${endings.at(-1) ?? ""}`;

/** NAME of NAME.LANGUAGE.txt for each worksheet: the file's, and the sheet's where the file has several worksheets. */
export function releaseNames(
  file: string,
  worksheets: readonly CheckedWorksheet[],
): readonly string[] {
  const name = basename(file).replace(/\.[^.]*$/u, "");
  if (worksheets.length === 1) return [name];
  return fileNameParts(worksheets.map(({ sheet }) => sheet.name)).map((part) => `${name}.${part}`);
}
