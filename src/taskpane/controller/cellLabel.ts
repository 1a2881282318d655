import { placedFacts } from "../../checks/factPlace";
import type { Announcement } from "../../dividend/announcement";
import { columnRoles } from "../../dividend/column";
import { type CellAddress, a1 } from "../../dividend/fact";
import { plainSections } from "../../dividend/facts";
import { periods } from "../../dividend/fiscalYear";
import type { Language } from "../../dividend/language";
import { columnHeadings, periodHeadings } from "../../worksheet/choices";
import { labelsOf } from "../../worksheet/labels";
import { usageIn } from "../../languages/usageIn";

const sections = {
  ...Object.fromEntries(plainSections.map((name) => [name, labelsOf(name)])),
  decision: labelsOf("announcement"),
  presentation: labelsOf("presentation"),
  classes: labelsOf("dividend"),
  distributable: labelsOf("distributable"),
  results: labelsOf("results"),
  text: labelsOf("text"),
} as const;

/** How a cell is labelled in a worksheet of the language, and what it shows: "Record date, Decided: March 31, 2019". */
export interface LabelledCell {
  readonly label: string;
  readonly shown: string;
}

/** The label and the content of a cell that holds a fact; null for labels, headings and what is no fact. */
export function labelledCell(
  cell: CellAddress,
  announcement: Announcement,
  language: Language,
): LabelledCell | null {
  const placed = placedFacts(announcement).get(a1(cell));
  if (placed === undefined || placed.shown === "") return null;
  const path = placed.place
    .split("/")
    .map((step, index, steps) =>
      steps[index - 1] === "parts" ? (partAt(cell, announcement) ?? step) : step,
    );
  const names = path[0] === "annual" ? annualNames(path, language) : rowNames(path, language);
  return names.length === 0
    ? null
    : { label: names.join(usageIn(language).labelComma), shown: placed.shown };
}

/** Which part of the dividend a cell gives. */
function partAt(cell: CellAddress, { classes }: Announcement): string | null {
  const parts = classes.flatMap(({ columns }) => columns.flatMap((column) => column.parts));
  return parts.find(({ amount }) => a1(amount.cell) === a1(cell))?.part ?? null;
}

/** "Year ended March 31, 2019, Interim". */
function annualNames(path: readonly string[], language: Language): readonly string[] {
  const period = periods.find((each) => each === path.at(-1));
  return period === undefined || path.at(-2) !== "cells"
    ? []
    : [path.slice(2, -2).join("/"), periodHeadings[period][language][0]];
}

/** "Class A shares, Record date, Decided". */
function rowNames(path: readonly string[], language: Language): readonly string[] {
  const section = Object.entries(sections).find(([name]) => name === path[0])?.[1];
  const labels = Object.entries(section ?? {}).filter(([name]) => path.includes(name));
  const label = labels.at(-1)?.[1][language][0];
  if (label === undefined) return [];
  const role = columnRoles.find((each) => path.includes(each));
  const shareClass = path[0] === "classes" && path[1] !== "common" ? [path[1] ?? ""] : [];
  return [...shareClass, label, ...(role === undefined ? [] : [columnHeadings[role][language][0]])];
}
