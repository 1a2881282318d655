import { type XmlElement, childNamed, elementsNamed } from "../../ooxml/xml";
import { type NoteReference, type ReadingState, paragraphText } from "./wordParagraph";
import { type SourceUnit, attribute, elementsOf } from "./wordUnits";

/** Where in a file the words that are read stand. */
interface Place {
  readonly part: string;
  readonly where: SourceUnit["where"];
  readonly host: XmlElement | null;
}

/** The parts of a Word file that hold words of a release, as parsed. */
export interface WordSources {
  readonly body: { readonly part: string; readonly root: XmlElement };
  readonly notes: Readonly<Record<NoteReference["kind"], PartRoot | null>>;
  readonly besides: readonly (PartRoot & { readonly where: "header" | "footer" })[];
}

interface PartRoot {
  readonly part: string;
  readonly root: XmlElement;
}

interface NoteAt extends NoteReference {
  readonly host: XmlElement;
}

/**
 * The paragraphs and cells of a Word file in the order in which a draft is read: the body, what is in its text boxes
 * behind the paragraph they hang on, its notes, then headers and footers.
 */
export function sourceUnits({ body, notes, besides }: WordSources): readonly SourceUnit[] {
  const noted: NoteAt[] = [];
  const state: ReadingState = { fields: [], notes: 0, withoutPages: false };
  const content = childNamed(body.root, "w:body");
  const inBody: Place = { part: body.part, where: "body", host: null };
  const units = content === null ? [] : blockUnits(content, inBody, state, noted);
  const ofNotes = noted.flatMap(({ kind, id, host }) => {
    const source = notes[kind];
    const note = source && elementsOf(source.root).find((each) => attribute(each, "w:id") === id);
    if (!source || !note) return [];
    return blockUnits(note, { part: source.part, where: "note", host }, ownState(), []);
  });
  const beside = besides.flatMap(({ part, root, where }) =>
    blockUnits(root, { part, where, host: null }, { ...ownState(), withoutPages: true }, []),
  );
  return [...units, ...ofNotes, ...beside];
}

function ownState(): ReadingState {
  return { fields: [], notes: 0, withoutPages: false };
}

function blockUnits(
  parent: XmlElement,
  place: Place,
  state: ReadingState,
  noted: NoteAt[],
): readonly SourceUnit[] {
  const units: SourceUnit[] = [];
  // A paragraph whose end is deleted goes on in the next.
  let begun: readonly XmlElement[] = [];
  for (const element of elementsOf(parent)) {
    switch (element.name) {
      case "w:p":
        begun = [...begun, element];
        if (!hasDeletedEnd(element)) {
          units.push(...paragraphUnits(begun, place, state, noted));
          begun = [];
        }
        break;
      case "w:tbl":
        units.push(...tableUnits(element, place, state, noted));
        break;
      case "w:sdt": {
        const content = childNamed(element, "w:sdtContent");
        if (content) units.push(...blockUnits(content, place, state, noted));
        break;
      }
      case "mc:AlternateContent": {
        const way = childNamed(element, "mc:Choice") ?? childNamed(element, "mc:Fallback");
        if (way) units.push(...blockUnits(way, place, state, noted));
        break;
      }
      case "w:customXml":
      case "w:ins":
      case "w:moveTo":
        units.push(...blockUnits(element, place, state, noted));
    }
  }
  return units;
}

function hasDeletedEnd(paragraph: XmlElement): boolean {
  return childNamed(childNamed(childNamed(paragraph, "w:pPr"), "w:rPr"), "w:del") !== null;
}

function paragraphUnits(
  paragraphs: readonly XmlElement[],
  place: Place,
  state: ReadingState,
  noted: NoteAt[],
): readonly SourceUnit[] {
  const texts = paragraphs.map((paragraph) => paragraphText(paragraph, state));
  const host = place.host ?? paragraphs[0] ?? null;
  if (host !== null) {
    noted.push(...texts.flatMap(({ notes }) => notes.map((note) => ({ ...note, host }))));
  }
  const own: SourceUnit = {
    is: "paragraph",
    text: texts.map(({ text }) => text).join(""),
    letters: texts.flatMap(({ letters }) => letters),
    paragraphs,
    cell: null,
    ...place,
    twins: [],
  };
  const inBox: Place = {
    ...place,
    where: place.where === "body" ? "box" : place.where,
    host: place.where === "body" ? host : place.host,
  };
  const boxed = texts.flatMap(({ boxes }) =>
    boxes.flatMap(({ content, twin }) => {
      const units = blockUnits(content, inBox, ownState(), []);
      const twins = twin === null ? [] : blockUnits(twin, inBox, ownState(), []);
      return units.map((unit, index): SourceUnit => {
        const same = twins[index];
        return same?.text === unit.text ? { ...unit, twins: [same] } : unit;
      });
    }),
  );
  return [own, ...boxed];
}

function tableUnits(
  table: XmlElement,
  place: Place,
  state: ReadingState,
  noted: NoteAt[],
): readonly SourceUnit[] {
  // A table that holds another lays out the page, and is read as what stands in it.
  const isLayout = elementsNamed(table, "w:tbl").length > 0;
  return rowsOf(table).flatMap((row) =>
    cellsOf(row).flatMap((element): readonly SourceUnit[] => {
      const units = blockUnits(element, place, state, noted);
      if (isLayout) return units;
      return [joined(units, { element, row }, place)];
    }),
  );
}

/** A cell is read as one text, its paragraphs parted by blanks. */
function joined(units: readonly SourceUnit[], cell: SourceUnit["cell"], place: Place): SourceUnit {
  return {
    is: "cell",
    text: units.map(({ text }) => text).join("\n"),
    letters: units.flatMap(({ letters }, index) => (index === 0 ? letters : [null, ...letters])),
    paragraphs: units.flatMap(({ paragraphs }) => paragraphs),
    cell,
    ...place,
    twins: [],
  };
}

function rowsOf(parent: XmlElement): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === "w:tr") {
      return childNamed(childNamed(child, "w:trPr"), "w:del") === null ? [child] : [];
    }
    return isAround(child) ? rowsOf(child) : [];
  });
}

/** The cells of a row but for deleted ones and those that a merged one above covers. */
function cellsOf(parent: XmlElement): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === "w:tc") return isShownCell(child) ? [child] : [];
    return isAround(child) ? cellsOf(child) : [];
  });
}

function isShownCell(cell: XmlElement): boolean {
  const properties = childNamed(cell, "w:tcPr");
  const merge = childNamed(properties, "w:vMerge");
  const isCovered = merge !== null && attribute(merge, "w:val") !== "restart";
  return !isCovered && childNamed(properties, "w:cellDel") === null;
}

function isAround({ name }: XmlElement): boolean {
  return name === "w:sdt" || name === "w:sdtContent" || name === "w:customXml" || name === "w:ins";
}
