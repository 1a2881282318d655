import type { Fact } from "../../dividend/fact";
import { textParts } from "../../worksheet/placeholder";
import type { PrintedFacts } from "./printedFacts";

/**
 * A text of the worksheet with its placeholders filled in. What they stand for is put in as it is: a name
 * that holds braces is no placeholder again. An unknown one stays (the reader reports it at its cell).
 */
export function filledText(text: Fact<string>, facts: PrintedFacts): string {
  let filled = "";
  for (const part of textParts(text.value)) {
    if (part.is === "placeholder") {
      const printed = facts.needed(part.name, text.cell);
      const noun = ["kind", "resource", "decidedBy"].includes(part.name);
      filled += noun ? inCase(printed, filled) : printed;
    } else {
      filled += part.is === "unknown" ? `{{${part.typed}}}` : part.text;
    }
  }
  return filled;
}

/** Common nouns are small within a sentence and great where one begins. */
function inCase(noun: string, before: string): string {
  const begins = /(?:^|[.!?:])\s*$/u.test(before);
  return begins ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
}
