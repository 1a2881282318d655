import { extname } from "node:path";
import type { MarkingCounts } from "../drafts/mark/wordMarking";
import { draftFormatOf } from "../drafts/read/format";

/** Why a draft that could be read takes no change. */
export const notEditable =
  "it was read, but is not written in a way that can be marked; open it, save it anew as .docx and mark that";

/** What speaks against a marked copy of that name, as a sentence; null where nothing does. */
export function wrongNameOf(marked: string, draft: string): string | null {
  const format = draftFormatOf(draft);
  if (format === null) return null;
  if (format === "pdf")
    return `${draft}: a PDF cannot be marked; without --marked, what differs is listed by its page.`;
  if (draftFormatOf(marked) === format) return null;
  return `${marked}: the marked draft keeps the format of ${draft}, so its name must end in ${extname(draft)}.`;
}

/** What a marked copy holds, as a sentence. */
export function markedText(path: string, { corrected, commented }: MarkingCounts): string {
  const of = (count: number, one: string, many: string) =>
    `${String(count)} ${count === 1 ? one : many}`;
  return `${path}: ${of(corrected, "figure", "figures")} corrected, ${of(commented, "remark", "remarks")} without a correction.`;
}
