import { type Draft, plainCell } from "../../../src/drafts/draft";
import { importRelease } from "../../../src/drafts/import/importing";
import { factEntries } from "../factEntries";
import { throughWorksheet } from "../imports";

type Facts = ReadonlyMap<string, string>;

function factsIn(draft: Draft): Facts | null {
  const result = importRelease(draft);
  return result === null ? null : factEntries(throughWorksheet(result));
}

/** What is said wrongly in the facts of a PDF, or is not in them without a word, by the text of the same release. */
export function differences(text: Draft, pdf: Draft): readonly string[] {
  const [own, other] = [factsIn(text), factsIn(pdf)];
  if (own === null) return other === null ? [] : ["facts of a text that has none"];
  if (other === null) return ["refused"];
  const wrong = [...other].filter(([place, value]) => own.get(place) !== value);
  const lost = [...own].filter(([place]) => !other.has(place));
  const told =
    lost.length === 0
      ? new Set()
      : toldOf(
          lost.map(([place]) => place),
          text,
          pdf,
        );
  return [
    ...wrong.map(([place, value]) => `${place}: ${value}, for ${own.get(place) ?? "nothing"}`),
    ...lost.flatMap(([place, value]) => (told.has(place) ? [] : [`lost ${place}: ${value}`])),
  ];
}

/**
 * Those of the lost facts whose own cell the import of the PDF lists as not understood. That is the cell without which the
 * text has not the fact: a figure's own, not its label or heading, but where the fact stands in one of those. A cell that
 * is listed once tells of one such cell.
 */
function toldOf(lost: readonly string[], text: Draft, pdf: Draft): ReadonlySet<string> {
  const listed = listedTexts(pdf);
  const cells = cellsOf(text).map((cell) => {
    const without = factsIn(cell.without) ?? new Map<string, string>();
    return { ...cell, facts: lost.filter((place) => !without.has(place)) };
  });
  const inFigures = new Set(cells.flatMap(({ isFigure, facts }) => (isFigure ? facts : [])));
  const told = new Set<string>();
  for (const { words, isFigure, facts } of cells) {
    const own = isFigure ? facts : facts.filter((place) => !inFigures.has(place));
    const at = own.length === 0 ? -1 : listed.findIndex((each) => each.includes(words));
    if (at < 0) continue;
    listed[at] = listed[at]?.replace(words, "|") ?? "";
    for (const place of own) told.add(place);
  }
  return told;
}

interface TextCell {
  readonly words: string;
  /** It stands neither in the first row nor in the first column. */
  readonly isFigure: boolean;
  /** The text without it. */
  readonly without: Draft;
}

function cellsOf(text: Draft): readonly TextCell[] {
  return text.blocks.flatMap((block, at) =>
    block.is === "table"
      ? block.rows.flatMap((row, down) =>
          row.flatMap((cell, across): readonly TextCell[] => {
            const words = unspaced(cell.text);
            if (cell.covered || words === "") return [];
            const rows = block.rows.with(down, row.with(across, plainCell("")));
            const blocks: Draft["blocks"] = text.blocks.with(at, { ...block, rows });
            return [{ words, isFigure: down > 0 && across > 0, without: { ...text, blocks } }];
          }),
        )
      : [],
  );
}

/** What is listed of each column of a table, together: a page may break a cell in two. */
function listedTexts(pdf: Draft): string[] {
  const listed = new Map<string, string>();
  for (const { place, text } of importRelease(pdf)?.notUnderstood ?? []) {
    if (place.is !== "cell") continue;
    const key = `${String(place.table)} ${String(place.column)}`;
    listed.set(key, `${listed.get(key) ?? ""}${unspaced(text)}`);
  }
  return [...listed.values()];
}

function unspaced(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[‐‒–—―ー]/gu, "-");
}
