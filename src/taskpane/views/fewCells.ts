import type { Language } from "../../dividend/language";
import { joined } from "./noticeText";
import { paneWords } from "./paneWords";

const mostNamed = 8;

/** Names the first cells and counts the rest, so that a list stays a line or two. */
export function fewCells(cells: readonly string[], language: Language): string {
  const named = joined(cells.slice(0, mostNamed), language);
  return paneWords(language).tables.cellsMore(named, Math.max(0, cells.length - mostNamed));
}
