import type { MarkingWords } from "../markingWords";

const inCell = (cell: string | null) => (cell === null ? "" : ` (cell ${cell})`);

export const marking: MarkingWords = {
  worksheetHas: (expected, cell) =>
    expected === null || expected === ""
      ? `The worksheet has nothing here${inCell(cell)}.`
      : `The worksheet has ${expected}${inCell(cell)}.`,
  corrected: "Corrected.",
  notCorrected: {
    field: "Not changed here, because this text comes from a field. Change it at its source.",
    control: "Not changed here, because this text belongs to a form control. Change it there.",
    link: "Not changed here, because this text is a link. Change the text and the link together.",
    moved: "Not changed here, because this text was moved by someone else. Change it by hand.",
    ruby: "Not changed here, because of the reading shown above the text. Change it by hand.",
    nested: "Not changed here, because of the other changes around it. Change it by hand.",
    apart: "Not changed here, because the figure is not in one piece. Change it by hand.",
    unclear: "Not changed here, because it takes more than another figure. Change it by hand.",
  },
  unmatched: (found) =>
    `${found}: the worksheet says nothing about this. Check it against its own source.`,
  further: (count) =>
    `The worksheet says nothing about ${String(count)} more ${count === 1 ? "figure" : "figures"}, which have no comment of their own. Check them against their own sources.`,
  missing: (what, cell) => `The draft does not show ${what}${inCell(cell)}.`,
  unmentioned: (what, cell) => `The draft no longer mentions ${what}${inCell(cell)}.`,
  agrees: (count) =>
    count === 1 ? "Agrees with the worksheet:" : `${String(count)} agree with the worksheet:`,
  figure: (found, cell) => `✓ ${found}${cell === null ? "" : ` (${cell})`}`,
  elsewhere: {
    header: "In the header:",
    footer: "In the footer:",
    box: "In the text box:",
    note: "In the note:",
  },
  unplaced: (where) => `${where}:`,
  remarks: "Remarks on this draft",
};
