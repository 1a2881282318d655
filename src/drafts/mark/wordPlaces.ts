import type { OoxmlPackage } from "../../ooxml/ooxmlPackage";
import { type XmlElement, elementsNamed } from "../../ooxml/xml";
import { type Draft, type DraftPlace, wordedBlocks } from "../draft";
import { type TextSource, type WordBlock, saidBy } from "../read/word/textSource";
import type { WordReading } from "../read/word/wordBlocks";
import { type PlacedSource, type Placing, placeName, placingOf } from "./placing";
import { type Letter, elementsOf, lettersOf, pathTo } from "./wordUnits";

/** A paragraph or a cell of a Word file as it is read. */
export interface WordUnit extends PlacedSource {
  readonly part: string;
  /** Its paragraphs, more than one in a cell. */
  readonly paragraphs: readonly XmlElement[];
  readonly where: "body" | "box" | "note" | "header" | "footer";
  /** What of the body a comment on it is fastened to, where it cannot have its own; null for the first paragraph. */
  readonly host: XmlElement | null;
  /** Each letter of its text with its place; null for one nobody typed. */
  letters(): readonly (Letter | null)[];
  /** The same words a second time, for programs that do not know the first way of drawing them. */
  twins(): readonly WordUnit[];
}

/** Finds in a Word file what a draft was read from. */
export interface WordPlaces extends Placing<WordUnit> {
  /** The paragraph of an empty cell of the body; null for any other place. */
  emptyCell(place: DraftPlace): { readonly paragraph: XmlElement; readonly part: string } | null;
  /** The body's first paragraph, which remarks on the whole are fastened to; null for a body of none. */
  readonly first: XmlElement | null;
}

export function wordPlaces(file: OoxmlPackage, reading: WordReading, draft: Draft): WordPlaces {
  const sources = sourcesOf(reading.blocks);
  const cells = new Map<string, TextSource>();
  for (const { place, source } of sources) {
    if (source.cell !== null) cells.set(placeName(place), source);
  }
  const unitOf = wordUnits(file, reading);
  const placing = placingOf(
    draft,
    sources.map(({ place, source }) => ({ place, unit: unitOf(source) })),
  );
  return {
    ...placing,
    first: elementsNamed(file.part(reading.body), "w:p")[0] ?? null,
    emptyCell: (place) => {
      const source = cells.get(placeName(place));
      const [paragraph] = source?.paragraphs ?? [];
      if (!source?.cell || paragraph === undefined) return null;
      const isEmpty = elementsNamed(source.cell, "w:r").length === 0;
      return isEmpty && unitOf(source).where === "body" ? { paragraph, part: source.part } : null;
    },
  };
}

interface PlacedTextSource {
  readonly place: DraftPlace;
  readonly source: TextSource;
}

/** What each place of the draft was read from, counted as the draft's are. */
function sourcesOf(blocks: readonly WordBlock[]): readonly PlacedTextSource[] {
  let [paragraph, table] = [0, 0];
  return wordedBlocks(blocks).flatMap((block): readonly PlacedTextSource[] => {
    if (block.is === "unread") return [];
    if (block.is === "paragraph") {
      paragraph += 1;
      const place = { is: "paragraph", paragraph } as const;
      const isText = block.aside !== "comment" && block.aside !== "hidden";
      return isText ? (block.sources ?? []).map((source) => ({ place, source })) : [];
    }
    table += 1;
    const number = table;
    return block.rows.flatMap((cells, row) =>
      cells.flatMap(({ source, covered }, column): readonly PlacedTextSource[] => {
        if (source === undefined || covered) return [];
        const at = { table: number, row: row + 1, column: column + 1 };
        return [{ place: { is: "cell", ...at }, source }];
      }),
    );
  });
}

/** Elements that hold text boxes and other drawn words. */
const drawings: ReadonlySet<string> = new Set(["w:txbxContent", "w:drawing", "w:pict", "w:object"]);

const beside: Readonly<Record<string, WordUnit["where"]>> = {
  "w:hdr": "header",
  "w:ftr": "footer",
  "w:footnotes": "note",
  "w:endnotes": "note",
};

type UnitOf = (source: TextSource) => WordUnit;

function wordUnits(file: OoxmlPackage, reading: WordReading): UnitOf {
  const twinOf = twinSources(reading);
  const unitOf: UnitOf = (source) => {
    const { part, paragraphs, pieces } = source;
    const root = file.part(part);
    const [paragraph] = paragraphs;
    const path = paragraph === undefined ? [root] : pathTo(root, paragraph);
    const isDrawn = path.some(({ name }) => drawings.has(name));
    const where = beside[root.name] ?? (isDrawn ? "box" : "body");
    let letters: readonly (Letter | null)[] | null = null;
    return {
      text: saidBy(pieces),
      part,
      paragraphs,
      where,
      host: where === "note" ? referringParagraph(path) : where === "box" ? outermost(path) : null,
      letters: () => (letters ??= lettersOf(source, root)),
      twins: () => twinOf(source, path).map(unitOf),
    };
  };
  return unitOf;

  /** The body's paragraph that refers to the note which a path leads into. */
  function referringParagraph(path: readonly XmlElement[]): XmlElement | null {
    const reference = path[1] && reading.references.get(path[1]);
    if (reference === undefined) return null;
    const own = pathTo(file.part(reference.part), reference.element);
    // A note may be referred to by another note.
    return reference.part === reading.body ? outermost(own) : referringParagraph(own);
  }
}

function outermost(path: readonly XmlElement[]): XmlElement | null {
  return path.find(({ name }) => name === "w:p") ?? null;
}

/** Finds what has the same words in the other way a text box is drawn (`mc:Choice`, `mc:Fallback`). */
function twinSources({ drawn }: WordReading) {
  const paired = new Map<XmlElement, ReadonlyMap<XmlElement, TextSource>>();
  const pairsIn = (ways: XmlElement, shown: XmlElement, part: string) => {
    const pairs = new Map<XmlElement, TextSource>();
    const own = flatSources(drawn(shown, part));
    for (const other of elementsOf(ways).filter((way) => way !== shown)) {
      const others = flatSources(drawn(other, part));
      own.forEach((source, index) => {
        const [paragraph] = source.paragraphs;
        const same = others[index];
        if (paragraph && same && saidBy(same.pieces) === saidBy(source.pieces))
          pairs.set(paragraph, same);
      });
    }
    return pairs;
  };
  return (source: TextSource, path: readonly XmlElement[]): readonly TextSource[] => {
    const at = path.findLastIndex(({ name }) => name === "mc:AlternateContent");
    const [ways, shown, paragraph] = [path[at], path[at + 1], source.paragraphs[0]];
    const isBox = path.slice(at).some(({ name }) => name === "w:txbxContent");
    if (ways === undefined || shown === undefined || paragraph === undefined || !isBox) return [];
    const pairs = paired.get(ways) ?? pairsIn(ways, shown, source.part);
    paired.set(ways, pairs);
    const twin = pairs.get(paragraph);
    return twin === undefined ? [] : [twin];
  };
}

function flatSources(blocks: readonly WordBlock[]): readonly TextSource[] {
  return blocks.flatMap((block) => {
    if (block.is === "unread") return [];
    if (block.is === "paragraph") return block.sources ?? [];
    return block.rows.flatMap((row) => row.flatMap(({ source }) => source ?? []));
  });
}
