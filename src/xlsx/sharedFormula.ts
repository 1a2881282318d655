import type { CellAddress } from "../dividend/fact";
import { type XmlElement, ownText } from "../ooxml/xml";

/**
 * Reads the formula of each cell, with its "=". Excel writes a formula that was filled down or across
 * once, and the other cells refer to it by a number; theirs is that one with its relative references moved.
 */
export function sharedFormulas(): (element: XmlElement | null, at: CellAddress) => string | null {
  const masters = new Map<string, { formula: string; at: CellAddress }>();
  return (element, at) => {
    if (element === null) return null;
    const shared = element.attributes["t"] === "shared" ? element.attributes["si"] : undefined;
    const own = ownText(element).trim();
    if (shared === undefined) return own === "" ? null : `=${own}`;
    if (own !== "") {
      masters.set(shared, { formula: own, at });
      return `=${own}`;
    }
    const master = masters.get(shared);
    return master === undefined ? null : `=${moved(master.formula, master.at, at)}`;
  };
}

const pieces =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/gu;

function moved(formula: string, from: CellAddress, to: CellAddress): string {
  let text = "";
  let at = 0;
  for (const match of formula.matchAll(pieces)) {
    const [whole, quoted, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = match;
    const column = fixedColumn === "$" ? letters : shifted(letters, to.column - from.column);
    const row = fixedRow === "$" ? digits : String(Number(digits) + to.row - from.row);
    text += formula.slice(at, match.index);
    text += quoted === undefined ? `${fixedColumn}${column}${fixedRow}${row}` : whole;
    at = match.index + whole.length;
  }
  return text + formula.slice(at);
}

function shifted(letters: string, by: number): string {
  let number = by;
  for (let index = 0; index < letters.length; index += 1)
    number += (letters.charCodeAt(index) - 64) * 26 ** (letters.length - 1 - index);
  let text = "";
  for (; number > 0; number = Math.floor((number - 1) / 26))
    text = String.fromCharCode(65 + ((number - 1) % 26)) + text;
  return text;
}
