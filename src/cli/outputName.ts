/** A sheet's name as part of a file's: what some file system does not allow becomes "_". */
export function fileNamePart(sheetName: string): string {
  // Control characters are what the rule looks for here.
  // eslint-disable-next-line no-control-regex
  return sheetName.replace(/[<>:"/\\|?*\u0000-\u001f]/gu, "_").replace(/[. ]+$/u, "_");
}
