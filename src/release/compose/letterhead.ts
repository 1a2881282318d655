import type { Company } from "../../dividend/announcement";
import type { LetterheadLines } from "../../languages/releaseWords";
import type { Block } from "../document";
import type { PrintedFacts } from "./printedFacts";

/**
 * How a Japanese release opens: the date, whom it is addressed to, the company, its representative, where its shares are listed, and
 * whom to ask. The date and the company are needed; a line whose fact is missing is left out and named.
 */
export function letterhead(
  printed: PrintedFacts,
  lines: LetterheadLines,
): {
  readonly blocks: readonly Block[];
  readonly lacks: readonly (keyof Company)[];
} {
  const lacks: (keyof Company)[] = [];
  const line = (text: string): Block => ({
    is: "paragraph",
    text,
    role: "letterhead",
    align: "right",
  });
  const known = (fact: Exclude<keyof LetterheadLines, "name" | "addressees">): readonly Block[] => {
    const text = printed.known(fact);
    if (text === null) lacks.push(fact);
    return text === null ? [] : [line(lines[fact](text))];
  };
  const blocks = [
    line(printed.needed("release date")),
    { is: "paragraph", text: lines.addressees, role: "letterhead", align: "left" } satisfies Block,
    line(lines.name(printed.needed("name"))),
    ...known("representative"),
    ...known("listing"),
    ...known("inquiries"),
  ];
  return { blocks, lacks };
}
