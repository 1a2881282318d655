import { type XmlElement, childNamed, elementsNamed, ownText } from "../../ooxml/xml";
import { isPageNumber } from "../read/word/reader";
import { type Box, boxText, boxesIn } from "./wordBoxes";
import {
  type Fixed,
  type Letter,
  type SourceRun,
  attribute,
  elementsOf,
  hasProperty,
} from "./wordUnits";

/** Words of a paragraph, and what hangs on it that has paragraphs of its own. */
export interface ParagraphText {
  readonly text: string;
  readonly letters: readonly (Letter | null)[];
  readonly boxes: readonly Box[];
  readonly notes: readonly NoteReference[];
}

export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
}

/** Fields that run over several paragraphs, and how many notes were met. */
export interface ReadingState {
  readonly fields: OpenField[];
  notes: number;
  /** The numbers of pages are no text of a header. */
  readonly withoutPages: boolean;
}

interface OpenField {
  instruction: string;
  shows: boolean;
}

interface Surroundings {
  readonly parent: XmlElement;
  readonly top: XmlElement;
  readonly insertion: XmlElement | null;
  readonly fixed: Fixed | null;
}

const gone: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:rt"]);

/** The words of a paragraph as they are when all changes are accepted, each letter with the run that holds it. */
export function paragraphText(paragraph: XmlElement, state: ReadingState): ParagraphText {
  let text = "";
  const letters: (Letter | null)[] = [];
  const boxes: Box[] = [];
  const notes: NoteReference[] = [];
  const add = (written: string, letterAt: (at: number) => Letter | null) => {
    text += written;
    for (let at = 0; at < written.length; at += 1) letters.push(letterAt(at));
  };
  const untyped = (written: string) => {
    add(written, () => null);
  };
  const inline = (element: XmlElement, around: Surroundings): void => {
    const inside = (parent: XmlElement, changed: Partial<Surroundings> = {}) => {
      for (const child of elementsOf(parent)) inline(child, { ...around, ...changed, parent });
    };
    const { name } = element;
    if (gone.has(name)) return;
    switch (name) {
      case "w:r":
        if (!isHidden(element)) run(element, around);
        return;
      case "w:ins":
        inside(element, { insertion: element });
        return;
      case "w:moveTo":
        inside(element, { fixed: "moved" });
        return;
      case "w:hyperlink":
        inside(element, { fixed: "link" });
        return;
      case "w:fldSimple":
        if (!state.withoutPages || !isPageNumber(attribute(element, "w:instr"))) {
          inside(element, { fixed: "field" });
        }
        return;
      case "w:sdt": {
        const content = childNamed(element, "w:sdtContent");
        if (content) inside(content, { fixed: around.fixed ?? controlled(element) });
        return;
      }
      case "m:oMath":
        untyped(elementsNamed(element, "m:t").map(ownText).join(""));
        return;
      default:
        inside(element);
    }
  };
  const run = (element: XmlElement, { parent, top, insertion, fixed }: Surroundings): void => {
    const inField = state.fields.some(({ shows }) => shows) ? "field" : null;
    // Only an insertion of runs, itself in nothing else, can be taken apart around a change.
    const isNested = insertion !== null && (insertion !== top || parent !== insertion);
    const kept = fixed ?? inField ?? (isNested ? "nested" : null);
    const source: SourceRun = { element, insertion, top, paragraph, fixed: kept };
    for (const child of elementsOf(element)) {
      const isUnshown = state.fields.some(
        ({ shows, instruction }) => !shows || (state.withoutPages && isPageNumber(instruction)),
      );
      if (child.name === "w:fldChar") field(child, state);
      else if (child.name === "w:instrText") {
        const open = state.fields.at(-1);
        if (open) open.instruction += ownText(child);
      } else if (!isUnshown) piece(child, source, top);
    }
  };
  const piece = (child: XmlElement, source: SourceRun, top: XmlElement): void => {
    switch (child.name) {
      case "w:t":
        add(ownText(child), (at) => ({ run: source, node: child, at }));
        return;
      case "w:noBreakHyphen":
        add("-", () => ({ run: source, node: child, at: 0 }));
        return;
      case "w:tab":
      case "w:ptab":
        untyped("\t");
        return;
      case "w:cr":
      case "w:br":
        untyped("\n");
        return;
      case "w:footnoteReference":
      case "w:endnoteReference":
        state.notes += 1;
        notes.push({
          kind: child.name === "w:footnoteReference" ? "footnote" : "endnote",
          id: attribute(child, "w:id"),
        });
        untyped(String(state.notes));
        return;
      case "w:ruby": {
        const base = childNamed(child, "w:rubyBase");
        if (base) {
          for (const each of elementsOf(base)) {
            inline(each, { parent: base, top, insertion: source.insertion, fixed: "ruby" });
          }
        }
        return;
      }
      case "w:drawing":
      case "w:pict":
      case "w:object":
      case "mc:AlternateContent":
        boxes.push(...boxesIn(child));
    }
  };
  for (const child of elementsOf(paragraph)) {
    inline(child, { parent: paragraph, top: child, insertion: null, fixed: null });
  }
  return { text, letters, boxes, notes };
}

function field(mark: XmlElement, { fields }: ReadingState): void {
  const type = attribute(mark, "w:fldCharType");
  const open = fields.at(-1);
  if (type === "begin") fields.push({ instruction: "", shows: false });
  else if (type === "separate" && open) open.shows = true;
  else if (type === "end") fields.pop();
}

/** Whether Word does not show a run; one that holds a text box is left as it is. */
function isHidden(run: XmlElement): boolean {
  return (
    hasProperty(childNamed(run, "w:rPr"), "w:vanish") && elementsNamed(run, boxText).length === 0
  );
}

/** A content control that takes its text from elsewhere, offers a choice, or is locked. */
function controlled(control: XmlElement): Fixed | null {
  const properties = childNamed(control, "w:sdtPr");
  const is = (name: string) => childNamed(properties, name) !== null;
  const lock = childNamed(properties, "w:lock");
  const isLocked = lock !== null && /content/iu.test(attribute(lock, "w:val"));
  const isChosen = [
    "w:dataBinding",
    "w15:dataBinding",
    "w:date",
    "w:dropDownList",
    "w:comboBox",
  ].some(is);
  return isLocked || isChosen ? "control" : null;
}
