import type { Paragraph } from "./expectedRelease";
import type { ProseFigure } from "./proseFigure";

/**
 * The numbers of headings that follow: next after the last of their kind, where "1." and "(1)" are two, or 1 again
 * below a heading of another kind. Whoever adds a part to a release numbers those behind it anew.
 */
export function headingsInOrder(
  paragraphs: readonly Paragraph[],
): ReadonlyMap<ProseFigure, "next" | "again"> {
  const last = new Map<string, number>();
  const inOrder = new Map<ProseFigure, "next" | "again">();
  let above: string | null = null;
  for (const { text, figures } of paragraphs) {
    for (const figure of figures) {
      if (!figure.key.startsWith(headingKey)) continue;
      const kind = text.slice(0, figure.start).trim() + text.slice(figure.end, figure.end + 1);
      const number = Number(figure.key.slice(headingKey.length));
      if (number === (last.get(kind) ?? 0) + 1) inOrder.set(figure, "next");
      else if (number === 1 && above !== kind) inOrder.set(figure, "again");
      last.set(kind, number);
      above = kind;
    }
  }
  return inOrder;
}

const headingKey = "heading ";
