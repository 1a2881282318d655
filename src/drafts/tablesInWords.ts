import { readDate } from "../worksheet/notation/dateNotation";
import { type Draft, type DraftCell, type DraftPlace, plainCell } from "./draft";
import { comparisonLabel } from "./tableLabels";

/** A draft, the tables of which that were words made tables, and where their cells stood. */
export interface WithTables {
  readonly draft: Draft;
  readonly placeOf: (place: DraftPlace) => DraftPlace;
}

type Paragraph = Extract<Draft["blocks"][number], { is: "paragraph" }>;

const fewestRows = 3;
// Without the blanks around it, which would be looked through from each of them.
const separator = /(?<=\s)[/|／](?=\s)/u;
const remark = /^\[[^\]]*\]\s*/u;

/**
 * Comparisons that were taken out of a page column by column: the labels of the rows in one paragraph, and a paragraph a
 * column, its heading before a colon. They are made tables, so that what follows knows one shape.
 */
export function tablesInWords(draft: Draft): WithTables {
  const last = Math.max(0, ...draft.blocks.map((each) => (each.is === "table" ? each.number : 0)));
  const columns = new Map<number, readonly Paragraph[]>();
  const blocks: Draft["blocks"][number][] = [];
  for (let at = 0; at < draft.blocks.length; at += 1) {
    const block = draft.blocks[at];
    if (block === undefined) break;
    const labels = labelsIn(block);
    const behind = labels === null ? [] : columnsBehind(draft.blocks.slice(at + 1), labels.length);
    if (labels === null || behind.length === 0 || block.is === "table") {
      blocks.push(block);
      continue;
    }
    const number = last + columns.size + 1;
    columns.set(number, [block, ...behind.map(({ paragraph }) => paragraph)]);
    const rows: readonly (readonly DraftCell[])[] = [
      [plainCell(""), ...behind.map(({ heading }) => plainCell(heading))],
      ...labels.map((label, row) => [
        plainCell(label),
        ...behind.map(({ values }) => plainCell(values[row] ?? "")),
      ]),
    ];
    blocks.push({ is: "table", number, rows });
    at += behind.length;
  }
  return {
    draft: { ...draft, blocks },
    placeOf: (place) => {
      const paragraph =
        place.is === "cell" ? columns.get(place.table)?.[place.column - 1] : undefined;
      return paragraph === undefined ? place : { is: "paragraph", paragraph: paragraph.number };
    },
  };
}

function pieces(text: string): readonly string[] {
  return text.split(separator).map((piece) => piece.trim());
}

function labelsIn(block: Draft["blocks"][number]): readonly string[] | null {
  if (block.is === "table") return null;
  const labels = pieces(block.text.replace(remark, ""));
  const isComparison =
    labels.length >= fewestRows && labels.every((label) => comparisonLabel(label) !== null);
  return isComparison ? labels : null;
}

interface Column {
  readonly paragraph: Paragraph;
  readonly heading: string;
  readonly values: readonly string[];
}

function columnsBehind(blocks: Draft["blocks"], rows: number): readonly Column[] {
  const columns: Column[] = [];
  for (const block of blocks) {
    const column = block.is === "paragraph" ? columnIn(block, rows) : null;
    if (column === null) break;
    columns.push(column);
  }
  return columns;
}

/** A column that the excerpt cuts off has its heading alone. */
function columnIn(paragraph: Paragraph, rows: number): Column | null {
  const text = paragraph.text.replace(remark, "");
  const [first = "", ...rest] = pieces(text);
  const [, heading, value] = /^(.*\S)\s*[:：]\s+(\S.*)$/u.exec(first) ?? [];
  if (heading === undefined || value === undefined) return null;
  if (rest.length === rows - 1 && readDate(value) !== null)
    return { paragraph, heading, values: [value, ...rest] };
  return rest.length === 0 && /^\(.*\)$/u.test(value) ? { paragraph, heading, values: [] } : null;
}
