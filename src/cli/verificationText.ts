import { type CellAddress, a1 } from "../dividend/fact";
import { factNamesIn } from "../languages/factNamesIn";
import type { MissingItem, Verification, VerifiedItem } from "../release/verification";
import { placeText } from "./placeText";

type Verdict = VerifiedItem["verdict"];

const marks: Readonly<Record<Verdict, string>> = { agrees: "✓", differs: "✗", unmatched: "?" };

/** A verification as a ticked list: what differs first, then what no fact stands behind, then the rest. */
export function verificationText(
  draft: string,
  worksheet: string,
  { items, missing }: Verification,
): string {
  const of = (verdict: Verdict) => items.filter((item) => item.verdict === verdict);
  const count = (number: number, word: string) => `${String(number)} ${word}`;
  const counts = [
    count(of("differs").length, "differ"),
    count(missing.length, "missing"),
    count(of("unmatched").length, "without a fact of the worksheet"),
    count(of("agrees").length, "agree"),
  ];
  const lines = [
    `${draft} against ${worksheet}`,
    `  ${counts.join(", ")}`,
    "",
    ...of("differs").map(itemLine),
    ...missing.map(missingLine),
    ...of("unmatched").map(itemLine),
    ...of("agrees").map(itemLine),
  ];
  return `${lines.join("\n")}\n`;
}

function itemLine({ verdict, place, found, expected, cell }: VerifiedItem): string {
  const where = `  ${marks[verdict]} ${placeText(place)}: ${found === "" ? "(empty)" : found}`;
  switch (verdict) {
    case "agrees":
      return `${where}${inCell(cell)}`;
    case "differs":
      return `${where}, but the worksheet has ${expected ?? "nothing there"}${inCell(cell)}`;
    case "unmatched":
      return `${where}, which the worksheet does not say`;
  }
}

function missingLine({ severity, fact, expected, cell }: MissingItem): string {
  const name = fact === null ? "" : `${factNamesIn("en")[fact]}, `;
  const mark = severity === "error" ? marks.differs : "-";
  return `  ${mark} not in the draft: ${name}${expected}${inCell(cell)}`;
}

function inCell(cell: CellAddress | null): string {
  return cell === null ? "" : ` (${a1(cell)})`;
}
