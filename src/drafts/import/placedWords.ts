import type { Draft, DraftTable } from "../draft";
import type { SaidFact } from "./saidFacts";
import type { PlacedWords } from "./taken";
import type { ImportedTexts } from "./texts";

/** The paragraphs of a draft. */
export function wordsIn({ blocks }: Draft): readonly PlacedWords[] {
  return blocks.flatMap((block): PlacedWords[] =>
    block.is === "paragraph"
      ? [{ text: block.text, place: { is: "paragraph", paragraph: block.number } }]
      : [],
  );
}

/** The rows of tables of an unknown kind: a label before each value. */
export function wordsOf(tables: readonly DraftTable[]): readonly PlacedWords[] {
  return tables.flatMap(({ rows, number }) =>
    rows.map((row, down): PlacedWords => ({
      text: row.flatMap(({ text, covered }) => (covered || text === "" ? [] : [text])).join(" "),
      place: { is: "cell", table: number, row: down + 1, column: row.length },
    })),
  );
}

/** That a dividend is paid in money is what every worksheet means. */
const paidInMoney = /(?:^|\s)(?:金銭|cash|money)(?:とします|とする)?[。.]?$/iu;

/**
 * What tables of an unknown kind say beside a dividend that words alone state, as a meeting's agenda does of reserves: rows of
 * which no fact was taken. They stay words, among the notes.
 */
export function otherMatters(
  tables: readonly DraftTable[],
  said: readonly SaidFact[],
): readonly PlacedWords[] {
  return wordsOf(tables).filter(
    ({ text, place }) =>
      text !== "" &&
      !paidInMoney.test(text) &&
      !said.some(({ words }) => JSON.stringify(words.place) === JSON.stringify(place)),
  );
}

/** The texts with further notes behind their own. */
export function withNotes(texts: ImportedTexts, notes: readonly PlacedWords[]): ImportedTexts {
  if (notes.length === 0) return texts;
  const { blocks } = texts;
  return { ...texts, blocks: { ...blocks, notes: [...(blocks.notes ?? []), ...notes] } };
}
