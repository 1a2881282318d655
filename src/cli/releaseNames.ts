import { basename } from "node:path";
import type { CheckedWorksheet } from "./checkedFile";
import { fileNameParts } from "./outputName";

/** NAME of NAME.LANGUAGE.txt for each worksheet: the file's, and the sheet's where the file has several worksheets. */
export function releaseNames(
  file: string,
  worksheets: readonly CheckedWorksheet[],
): readonly string[] {
  const name = basename(file).replace(/\.[^.]*$/u, "");
  if (worksheets.length === 1) return [name];
  return fileNameParts(worksheets.map(({ sheet }) => sheet.name)).map((part) => `${name}.${part}`);
}
