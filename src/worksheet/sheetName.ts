import type { Language } from "../dividend/language";

const longest = 31;

/** Excel keeps this name, in any case, for the sheet of its own in which it lists changes. */
const reserved = ["history"];

/**
 * A name a sheet may have beside those `taken` (compared without regard to case): Excel allows 31
 * characters, none of : \ / ? * [ ], and no apostrophe at either end.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed = wanted.replace(/[:\\/?*[\]]/gu, " ").replace(/^'+|'+$/gu, "");
  const base = allowed.trim() === "" ? "Sheet" : allowed.trim();
  const used = new Set([...taken.map((name) => name.toLowerCase()), ...reserved]);
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? "" : ` (${String(count)})`;
    const name = base.slice(0, longest - ending.length).trimEnd() + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** What the sheet of a new worksheet is called where nothing else names it. */
export const usualSheetName: Readonly<Record<Language, string>> = { en: "Dividend", ja: "配当" };

/** The sheet as a formula names it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
