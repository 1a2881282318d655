import { type OoxmlPackage } from "../../ooxml/ooxmlPackage";
import { type XmlElement, elementsNamed } from "../../ooxml/xml";
import type { DraftPlace } from "../draft";
import type { Placing } from "./placing";
import { type WordSources, sourceUnits } from "./wordSource";
import { type SourceUnit, attribute, elementsOf } from "./wordUnits";

/** The part that holds a Word file's text, as its relationships name it. */
export function bodyPartOf(file: OoxmlPackage): string {
  const main = [...file.relationships("").values()].find(({ kind }) => kind === "officeDocument");
  return main?.path ?? "word/document.xml";
}

/** The parts of a Word file that a draft is read from. */
export function wordSources(file: OoxmlPackage): WordSources {
  const noteRoot = (part: string) => {
    const root = file.zip.has(part) ? file.readablePart(part) : null;
    return root && { part, root };
  };
  const besides = (where: "header" | "footer") =>
    file.zip.names
      .filter((name) => new RegExp(String.raw`^word/${where}\d*\.xml$`, "u").test(name))
      .flatMap((part) => {
        const root = file.readablePart(part);
        return root === null ? [] : [{ part, root, where }];
      });
  const part = bodyPartOf(file);
  return {
    body: { part, root: file.part(part) },
    notes: { footnote: noteRoot("word/footnotes.xml"), endnote: noteRoot("word/endnotes.xml") },
    besides: [...besides("header"), ...besides("footer")],
  };
}

/** A unit with what tells units beside the text apart. */
export type WordUnit = SourceUnit & { readonly aside: "header" | "footer" | null };

export function wordUnits(sources: WordSources): readonly WordUnit[] {
  return sourceUnits(sources).map((unit) => ({
    ...unit,
    aside: unit.where === "header" || unit.where === "footer" ? unit.where : null,
  }));
}

/** The body's first paragraph, which remarks on the whole are fastened to; null for a body of none. */
export function firstParagraph({ body }: WordSources): XmlElement | null {
  return elementsNamed(body.root, "w:p")[0] ?? null;
}

/** The cell of a table that stands at an empty place of the draft: found by its neighbours, which have words. */
export function emptyCell(
  place: Extract<DraftPlace, { is: "cell" }>,
  placing: Placing<WordUnit>,
): { readonly paragraph: XmlElement; readonly part: string } | null {
  const neighbours = placing.places.filter(
    (other) => other.is === "cell" && other.table === place.table && other.row === place.row,
  );
  for (const neighbour of neighbours) {
    const [unit] = placing.unitsAt(neighbour);
    const cell = unit?.cell;
    if (!cell || unit.where !== "body") continue;
    const empty = cellAt(cell.row, place.column - 1);
    const paragraphs = empty === null ? [] : elementsNamed(empty, "w:p");
    const [paragraph] = paragraphs;
    const isEmpty = empty !== null && elementsNamed(empty, "w:r").length === 0;
    return paragraph && isEmpty ? { paragraph, part: unit.part } : null;
  }
  return null;
}

/** The cell of a row that begins at a column, which merged cells before it shift. */
function cellAt(row: XmlElement, column: number): XmlElement | null {
  const span = (properties: XmlElement | undefined, name: string) => {
    const found = properties && elementsOf(properties).find((each) => each.name === name);
    const count = Number(found ? attribute(found, "w:val") : "");
    return Number.isSafeInteger(count) && count > 0 ? count : 0;
  };
  const propertiesOf = (element: XmlElement, name: string) =>
    elementsOf(element).find((each) => each.name === name);
  let at = span(propertiesOf(row, "w:trPr"), "w:gridBefore");
  for (const cell of elementsNamed(row, "w:tc")) {
    if (at === column) return cell;
    at += Math.max(1, span(propertiesOf(cell, "w:tcPr"), "w:gridSpan"));
  }
  return null;
}
