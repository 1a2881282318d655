import type { Fact } from "../dividend/fact";
import { placeholderName } from "../dividend/placeholder";
import type { PrintedFacts } from "./printedFacts";

/**
 * A text of the worksheet with its placeholders filled in. What they stand for is put in as it is: a name
 * that holds braces is no placeholder again. An unknown one stays (the reader reports it at its cell).
 */
export function filledText(text: Fact<string>, facts: PrintedFacts): string {
  return text.value.replace(/\{\{([^{}]*)\}\}/gu, (whole, inner: string, at: number) => {
    const name = placeholderName(inner);
    if (name === null) return whole;
    const printed = facts.needed(name, text.cell);
    return name === "kind" || name === "resource" ? inCase(printed, text.value, at) : printed;
  });
}

/** Common nouns are small within a sentence and great where one begins. */
function inCase(noun: string, text: string, at: number): string {
  const before = text.slice(0, at).trimEnd();
  const begins = before === "" || /[.!?:]$/u.test(before);
  return begins ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
}
