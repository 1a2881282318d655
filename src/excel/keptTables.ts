import type { Language } from "../dividend/language";
import { languages } from "../dividend/language";
import type { MarkOwner, WorkbookMarks } from "../worksheet/workbookMarks";
import { type TableMemory, memoryFrom, memoryText } from "./tableMemory";

/** What is kept with the workbook of one inserted table, beside its name. */
export interface KeptTable {
  readonly memory: TableMemory | null;
  /** The language it was written in; null for a table of an earlier version, which did not keep it. */
  readonly language: Language | null;
}

/**
 * The setting that keeps what is known of an owner's tables: one for all of them, because Excel on the web
 * can lose several new settings of one batch (OfficeDev/office-js#920).
 */
export function tablesSetting(owner: MarkOwner): string {
  return `${owner}.tables`;
}

/** What is kept of the table of a name. */
export function keptTable(marks: WorkbookMarks, name: string): KeptTable {
  const owner = name.split(".")[0] ?? "";
  const entry = entriesOf(marks.settings.get(tablesSetting(owner)))[name];
  if (entry === undefined) {
    // Earlier versions kept each table's memory in a setting of its own.
    return { memory: memoryFrom(marks.settings.get(name)), language: null };
  }
  const [language, memory] = entry;
  return {
    memory: memoryFrom(memory),
    language: languages.find((each) => each === language) ?? null,
  };
}

/** The setting's text once these tables are written; of those that were deleted nothing is kept. */
export function keptTablesText(
  marks: WorkbookMarks,
  owner: MarkOwner,
  written: ReadonlyMap<string, { readonly memory: TableMemory; readonly language: Language }>,
): string {
  const standing = [...marks.names].filter(([, block]) => block !== null).map(([name]) => name);
  const before = Object.entries(entriesOf(marks.settings.get(tablesSetting(owner))));
  const now = [...written].map(([name, { memory, language }]): [string, Entry] => [
    name,
    [language, memoryText(memory)],
  ]);
  return JSON.stringify(
    Object.fromEntries([...before.filter(([name]) => standing.includes(name)), ...now]),
  );
}

/** The setting's text with these tables as they were kept before; those that were not are kept no more. */
export function keptTablesBack(
  now: WorkbookMarks,
  owner: MarkOwner,
  names: readonly string[],
  before: WorkbookMarks,
): string {
  const entries = (marks: WorkbookMarks) =>
    Object.entries(entriesOf(marks.settings.get(tablesSetting(owner))));
  return JSON.stringify(
    Object.fromEntries([
      ...entries(now).filter(([name]) => !names.includes(name)),
      ...entries(before).filter(([name]) => names.includes(name)),
    ]),
  );
}

type Entry = readonly [language: string, memory: string];

function entriesOf(text: string | undefined): Readonly<Record<string, Entry>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text ?? "{}");
  } catch {
    return {};
  }
  if (typeof parsed !== "object" || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).filter((each): each is [string, Entry] => isEntry(each[1])),
  );
}

function isEntry(entry: unknown): entry is Entry {
  return (
    Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === "string")
  );
}
