import {
  type XmlElement,
  type XmlNode,
  childNamed,
  isElement,
  isOn,
  ownText,
} from "../../../ooxml/xml";
import { raisedText } from "../blockWriter";
import { drawnBlocks } from "./drawings";
import { mathText } from "./mathText";
import { type WordReader, isPageNumber } from "./reader";
import { shownAlternative } from "./shownAlternative";
import { symbolText } from "./symbols";
import { type SourcePiece, type WordBlock, saidBy, untyped } from "./textSource";

/** What a paragraph says, and what hangs on it. */
export interface InlineText {
  readonly pieces: readonly SourcePiece[];
  /** Text boxes, drawings and the like, which are read behind it. */
  readonly behind: readonly WordBlock[];
}

interface Piece extends SourcePiece {
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
  const behind: WordBlock[] = [];
  walk(nodes);
  return { pieces: shown(pieces, reader), behind };

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
    readRunContent(run.children, (text, node) => {
      if (!look.struck) add(text, is, node);
    });
  }

  function readRunContent(
    content: readonly XmlNode[],
    say: (text: string, node: XmlElement | null) => void,
  ): void {
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
          readReference(name === "w:footnoteReference" ? "footnote" : "endnote", node);
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
          else say(text, letters.has(name) ? node : null);
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

  function readReference(kind: "footnote" | "endnote", element: XmlElement): void {
    const { attributes } = element;
    const ownMark = isOn(attributes["w:customMarkFollows"]);
    const { part, notes } = reader;
    const last = notes.findLast((note) => note.number !== null)?.number ?? 0;
    const number = ownMark ? null : last + 1;
    notes.push({ kind, id: attributes["w:id"] ?? "", number, element, part });
    if (number !== null) add(`(*${String(number)})`);
  }

  function add(text: string, is: Piece["is"] = "plain", node: XmlElement | null = null): void {
    const { fields, withoutPages } = reader;
    const isShown = fields.every(
      ({ instruction, showsResult }) => showsResult && !(withoutPages && isPageNumber(instruction)),
    );
    if (isShown && text !== "") pieces.push({ text, is, node, inField: fields.length > 0 });
  }
}

/** Elements whose letters stand in the text as they are written, and can be changed there. */
const letters: ReadonlySet<string> = new Set(["w:t", "w:noBreakHyphen"]);

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
function shown(pieces: readonly Piece[], { hidden }: WordReader): readonly SourcePiece[] {
  const said: SourcePiece[] = [];
  for (let at = 0; at < pieces.length;) {
    const is = pieces[at]?.is ?? "plain";
    const same: SourcePiece[] = [];
    for (let piece = pieces[at]; piece?.is === is; piece = pieces[at]) {
      same.push(piece);
      at += 1;
    }
    if (is === "plain") said.push(...same);
    else if (is === "hidden") hidden.push(saidBy(same));
    else said.push(...raised(same));
  }
  return said;
}

/** A note's mark is written anew; any other raised text is text. */
function raised(pieces: readonly SourcePiece[]): readonly SourcePiece[] {
  const text = saidBy(pieces);
  const read = raisedText(text);
  return read === text ? pieces : [untyped(read)];
}
