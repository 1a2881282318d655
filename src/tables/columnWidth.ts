import type { Merge, PlanCell } from "./plan";

const narrowest = 12;
const widest = 44;
const margin = 2;

/** Widths that hold each column's longest text, within bounds; merged cells spread over several and are left out. */
export function columnWidths(
  rows: readonly (readonly PlanCell[])[],
  merges: readonly Merge[],
): readonly number[] {
  const merged = (row: number, column: number) =>
    merges.some((merge) => merge.row === row && merge.column === column && merge.columns > 1);
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const texts = rows.map((cells, row) =>
      merged(row, column) ? 0 : textWidth(cells[column]?.text ?? ""),
    );
    return Math.min(widest, Math.max(narrowest, ...texts.map((width) => width + margin)));
  });
}

/** Columns of the screen a text takes: kana, kanji and other wide characters take two. */
function textWidth(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;
