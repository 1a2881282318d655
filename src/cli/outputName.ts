/**
 * The names of a workbook's sheets as parts of file names: what some file system does not allow becomes "_", and
 * names that then are one and the same, to a file system that knows no case, are numbered.
 */
export function fileNameParts(sheetNames: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return sheetNames.map((sheetName) => {
    const part = allowedPart(sheetName);
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? part : `${part} (${String(count)})`;
      const key = name.normalize("NFC").toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  });
}

function allowedPart(sheetName: string): string {
  // Control characters are what the rule looks for here.
  // eslint-disable-next-line no-control-regex
  return sheetName.replace(/[<>:"/\\|?*\u0000-\u001f]/gu, "_").replace(/[. ]+$/u, "_");
}
