import {
  type XmlElement,
  type XmlNode,
  childNamed,
  isElement,
  isOn,
  ownText,
} from "../../../ooxml/xml";
import type { UncountedBlock } from "../../draft";
import { raisedText } from "../blockWriter";
import { drawnBlocks } from "./drawings";
import { mathText } from "./mathText";
import { type WordReader, isPageNumber } from "./reader";
import { shownAlternative } from "./shownAlternative";
import { symbolText } from "./symbols";

/** What a paragraph says, and what hangs on it. */
export interface InlineText {
  readonly text: string;
  /** Text boxes, drawings and the like, which are read behind it. */
  readonly behind: readonly UncountedBlock[];
}

interface Piece {
  readonly text: string;
  readonly is: "plain" | "raised" | "hidden";
}

/** Properties, what is deleted or moved away, readings over kanji: none of it is shown as text. */
const unseen: ReadonlySet<string> = new Set([
  "w:rPr",
  "w:pPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:smartTagPr",
  "w:customXmlPr",
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:delInstrText",
  "w:rt",
  "w:rubyPr",
  "w:ffData",
]);

/** The text of a paragraph's content as it is shown, changes accepted. */
export function inlineText(
  nodes: readonly XmlNode[],
  properties: XmlElement | null,
  reader: WordReader,
): InlineText {
  const pieces: Piece[] = [];
  const behind: UncountedBlock[] = [];
  walk(nodes);
  return { text: joined(pieces, reader), behind };

  function walk(inner: readonly XmlNode[]): void {
    for (const node of inner) if (isElement(node) && !unseen.has(node.name)) read(node);
  }

  function read(element: XmlElement): void {
    const { name, attributes, children } = element;
    switch (name) {
      case "w:r":
        readRun(element);
        return;
      case "w:fldSimple":
        if (!(reader.withoutPages && isPageNumber(attributes["w:instr"] ?? ""))) walk(children);
        return;
      case "m:oMath":
        add(mathText(element));
        return;
      case "mc:AlternateContent":
        walk(shownAlternative(element)?.children ?? []);
        return;
      case "w:subDoc":
        behind.push({ is: "unread", what: "file" });
        return;
      default:
        walk(children);
    }
  }

  function readRun(run: XmlElement): void {
    const look = reader.styles.runLook(childNamed(run, "w:rPr"), properties);
    const is = look.hidden ? "hidden" : look.raised ? "raised" : "plain";
    readRunContent(run.children, (text) => {
      if (!look.struck) add(text, is);
    });
  }

  function readRunContent(content: readonly XmlNode[], say: (text: string) => void): void {
    for (const node of content) {
      if (!isElement(node) || unseen.has(node.name)) continue;
      const { name, attributes, children } = node;
      switch (name) {
        case "w:fldChar":
          readFieldMark(attributes["w:fldCharType"]);
          break;
        case "w:instrText": {
          const field = reader.fields.at(-1);
          if (field !== undefined) field.instruction += ownText(node);
          break;
        }
        case "w:footnoteReference":
        case "w:endnoteReference":
          readReference(name === "w:footnoteReference" ? "footnote" : "endnote", attributes);
          break;
        case "w:drawing":
        case "w:pict":
        case "w:object":
          behind.push(...drawnBlocks(node, reader));
          break;
        case "mc:AlternateContent":
          readRunContent(shownAlternative(node)?.children ?? [], say);
          break;
        case "w:ruby":
          walk(childNamed(node, "w:rubyBase")?.children ?? []);
          break;
        default: {
          const text = runPiece(node);
          if (text === null) walk(children.length > 0 ? [node] : []);
          else say(text);
        }
      }
    }
  }

  function readFieldMark(type: string | undefined): void {
    const { fields } = reader;
    const field = fields.at(-1);
    if (type === "begin") fields.push({ instruction: "", showsResult: false });
    else if (type === "separate" && field !== undefined) field.showsResult = true;
    else if (type === "end") fields.pop();
  }

  function readReference(kind: "footnote" | "endnote", attributes: XmlElement["attributes"]): void {
    const ownMark = isOn(attributes["w:customMarkFollows"]);
    const number = ownMark ? null : reader.notes.filter((note) => note.number !== null).length + 1;
    reader.notes.push({ kind, id: attributes["w:id"] ?? "", number });
    if (number !== null) add(`(*${String(number)})`);
  }

  function add(text: string, is: Piece["is"] = "plain"): void {
    const isShown = reader.fields.every(
      ({ instruction, showsResult }) =>
        showsResult && !(reader.withoutPages && isPageNumber(instruction)),
    );
    if (isShown && text !== "") pieces.push({ text, is });
  }
}

/** What an element of a run says; null for one that is read by what is in it. */
function runPiece(element: XmlElement): string | null {
  switch (element.name) {
    case "w:t":
      return ownText(element);
    case "w:sym":
      return symbolText(element.attributes["w:font"] ?? "", element.attributes["w:char"] ?? "");
    case "w:noBreakHyphen":
      return "-";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:tab":
    case "w:ptab":
      return " ";
    default:
      return null;
  }
}

/** Neighbours that look alike are one text: Word parts a word into runs as it likes. */
function joined(pieces: readonly Piece[], { hidden }: WordReader): string {
  let text = "";
  for (let at = 0; at < pieces.length;) {
    const is = pieces[at]?.is ?? "plain";
    let same = "";
    for (; pieces[at]?.is === is; at += 1) same += pieces[at]?.text ?? "";
    if (is === "hidden") hidden.push(same);
    else text += is === "raised" ? raisedText(same) : same;
  }
  return text;
}
