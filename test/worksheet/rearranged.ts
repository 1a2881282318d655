import { type CivilDate, isoDate } from "../../src/dividend/civilDate";
import { eraOf } from "../../src/dividend/era";
import type { PlannedCell, WorksheetPlan } from "../../src/worksheet/writing/worksheetPlan";

type Rows = WorksheetPlan["rows"];

/** A worksheet's rows as groups that stay together: a section's heading, or a label with what continues it. */
function sectionsOf(rows: Rows): { heading: Rows; groups: Rows[] }[] {
  const sections: { heading: Rows; groups: Rows[] }[] = [];
  for (const row of rows) {
    const [first = null] = row;
    if (first?.role === "section") sections.push({ heading: [row], groups: [] });
    else if (first === null && row.length > 0) {
      const groups = sections.at(-1)?.groups ?? [];
      groups.splice(-1, 1, [...(groups.at(-1) ?? []), row]);
    } else if (first !== null) sections.at(-1)?.groups.push([row]);
  }
  return sections;
}

/** Numbers one by one; they do not run out. */
export function drawingFrom(stream: Iterator<number>): () => number {
  return () => {
    const next = stream.next();
    return next.done === true ? 0 : next.value;
  };
}

/** Shuffled by sorting after the numbers drawn, which shrink towards the order as it was. */
function shuffled<T>(all: readonly T[], draw: () => number): T[] {
  return all
    .map((each) => ({ each, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

/** The plan with its sections and rows in any order, and blank rows and columns between them. */
export function rearranged(plan: WorksheetPlan, draw: () => number): WorksheetPlan {
  const rows = shuffled(sectionsOf(plan.rows), draw).flatMap(({ heading, groups }) => [
    ...heading,
    ...shuffled(groups, draw).flatMap((group) => (draw() % 3 === 0 ? [[], ...group] : group)),
  ]);
  const gaps = [0, 1, 2, 3].map(() => draw() % 3);
  const spread = rows.map((row) =>
    row.flatMap((cell, index) => [cell, ...Array<null>(gaps[index] ?? 0).fill(null)]),
  );
  return { ...plan, rows: spread };
}

const months =
  "January February March April May June July August September October November December";

const dateNotations: readonly ((date: CivilDate) => string)[] = [
  isoDate,
  ({ year, month, day }) => `${months.split(" ")[month - 1] ?? ""} ${String(day)}, ${String(year)}`,
  ({ year, month, day }) =>
    `${String(day)} ${months.split(" ")[month - 1]?.slice(0, 3) ?? ""} ${String(year)}`,
  ({ year, month, day }) => `${String(year)}年${String(month)}月 ${String(day)} 日`,
  (date) => {
    const era = eraOf(date);
    const year = date.year - (era?.first.year ?? 0) + 1;
    return `${era?.name ?? ""}${year === 1 ? "元" : String(year)}年${String(date.month)}月${String(date.day)}日`;
  },
];

function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** The same value in another notation: a date or number as text, narrow or wide, a label in capitals. */
function rewritten(cell: PlannedCell, draw: () => number): PlannedCell {
  const asText = (text: string): PlannedCell => ({
    ...cell,
    content: { is: "text", text },
    text,
    numberFormat: "General",
  });
  if (cell.role !== "value" && cell.content.is === "text") {
    const { text } = cell.content;
    // An annual row's label and a share class's name are facts, kept as typed.
    if (draw() % 2 === 0 || /[:(（\d]|target|予想/u.test(text)) return cell;
    return asText(draw() % 2 === 0 ? `${text.toUpperCase()} :` : fullWidth(text));
  }
  if (cell.content.is === "date") {
    const write = dateNotations[draw() % dateNotations.length] ?? isoDate;
    const text = write(cell.content.date);
    return draw() % 3 === 0 ? asText(fullWidth(text)) : asText(text);
  }
  if (cell.content.is === "number" && cell.expects !== null && draw() % 2 === 0) {
    return asText(draw() % 2 === 0 ? ` ${cell.text}\u3000` : cell.text);
  }
  return cell;
}

/** The plan with its values in other notations. */
export function inOtherNotation(plan: WorksheetPlan, draw: () => number): WorksheetPlan {
  return {
    ...plan,
    rows: plan.rows.map((row) => row.map((cell) => cell && rewritten(cell, draw))),
  };
}
