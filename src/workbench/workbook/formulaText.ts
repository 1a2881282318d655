import { LexerTreeBuilder } from "@univerjs/engine-formula";

/** Excel's limit of a formula. */
const LONGEST_FORMULA = 8192;

const parser = new LexerTreeBuilder();

/** What the engine's parser takes and Excel does not: a number after a number, a sheet without a name or a cell. */
const NOT_IN_EXCEL = /(?:^|[(,+\-*/^&=<>])!|!(?:$|[),+*/^&=<>])|\d\s+\d|\d\.\d*\./;

/** Whether Excel takes a text that begins with "=" as a formula; a bare "=" is text. */
export function canBeFormula(text: string): boolean {
  if (text.length > LONGEST_FORMULA) return false;
  if (text.length === 1) return true;
  const bare = text
    .slice(1)
    .replace(/"(?:[^"]|"")*"/g, "0")
    .replace(/'(?:[^']|'')*'/g, "S")
    .replace(/#[A-Z/0-9]+[!?]/g, "0");
  if (NOT_IN_EXCEL.test(bare.trim())) return false;
  // The parser gives an error's name for what it cannot take apart.
  return typeof parser.treeBuilder(text) !== "string";
}
