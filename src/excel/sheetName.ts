const longest = 31;

/**
 * A name for a new sheet that Excel takes and no sheet has: the one wished for, or with "(2)" and so on
 * behind. Signs Excel refuses in sheet names become blanks.
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const allowed = wished
    .replace(/[:\\/?*[\]]/gu, " ")
    .replace(/^'+|'+$/gu, "")
    .trim();
  const base = allowed === "" ? "Sheet" : allowed;
  const isTaken = (name: string) =>
    taken.some((other) => other.toLowerCase() === name.toLowerCase());
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? "" : ` (${String(number)})`;
    const name = `${base.slice(0, longest - tail.length)}${tail}`;
    if (!isTaken(name)) return name;
  }
}
