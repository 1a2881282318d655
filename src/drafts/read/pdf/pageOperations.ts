import { isNameless, lettersOf } from "./letters";
import { type Matrix, identity, matrixOf, pointOf, times } from "./matrix";
import { RuleFinder } from "./drawnRules";
import { type Glyph, type PdfPage, mostMarks } from "./pdfPage";
import { listOf, numberAt } from "./values";

/** A page as the library gives it: what to do, one operation after the other, and the fonts it does it with. */
export interface PageOperations {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From the page's own coordinates to points from the upper left corner. */
  readonly transform: Matrix;
  readonly operations: readonly { readonly name: string; readonly values: readonly unknown[] }[];
  readonly font: (name: string) => PageFont;
  readonly comments: readonly string[];
}

export interface PageFont {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly number[];
}

interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[];
}

/** The part of a PDF's graphics state that says where letters and lines come to stand. */
interface State {
  matrix: Matrix;
  font: PageFont;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  rise: number;
  leading: number;
  mode: number;
}

/** Text that is clipped to or not painted at all, as behind the picture of a scanned page. */
const unseenModes: ReadonlySet<number> = new Set([3, 7]);

/** Carries out a page's operations as far as they place letters and lines (ISO 32000-1, 8.4, 8.5 and 9.3 to 9.4). */
export function pageOf(page: PageOperations): PdfPage {
  return new PageWalk(page).walked();
}

class PageWalk {
  private readonly glyphs: Glyph[] = [];
  private readonly drawn = new RuleFinder();
  private readonly saved: State[] = [];
  private state: State;
  private text: Matrix = identity;
  private line: Matrix = identity;
  private painted = false;
  private nameless = 0;

  constructor(private readonly page: PageOperations) {
    this.state = {
      matrix: page.transform,
      font: {},
      size: 0,
      letterSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      rise: 0,
      leading: 0,
      mode: 0,
    };
  }

  walked(): PdfPage {
    for (const { name, values } of this.page.operations) this.carryOut(name, values);
    const { number, width, height, comments } = this.page;
    const { glyphs, painted, nameless } = this;
    const { rules } = this.drawn;
    return { number, width, height, glyphs, rules, painted, nameless, comments };
  }

  private carryOut(name: string, values: readonly unknown[]): void {
    const { state } = this;
    const number = (index: number) => numberAt(values, index);
    switch (name) {
      case "save":
        this.saved.push({ ...state });
        break;
      case "restore":
        this.state = this.saved.pop() ?? state;
        break;
      case "transform":
        state.matrix = times(state.matrix, matrixOf(values));
        break;
      case "paintFormXObjectBegin":
        this.saved.push({ ...state });
        if (Array.isArray(values[0])) state.matrix = times(state.matrix, matrixOf(values[0]));
        break;
      case "paintFormXObjectEnd":
        this.state = this.saved.pop() ?? state;
        break;
      case "beginText":
        this.text = this.line = identity;
        break;
      case "setFont":
        state.font = this.page.font(String(values[0]));
        state.size = number(1);
        break;
      case "setCharSpacing":
        state.letterSpacing = number(0);
        break;
      case "setWordSpacing":
        state.wordSpacing = number(0);
        break;
      case "setHScale":
        state.stretch = number(0) / 100;
        break;
      case "setLeading":
        state.leading = -number(0);
        break;
      case "setTextRise":
        state.rise = number(0);
        break;
      case "setTextRenderingMode":
        state.mode = number(0);
        break;
      case "setGState":
        this.setParameters(values[0]);
        break;
      case "setTextMatrix":
        this.text = this.line = matrixOf(Array.isArray(values[0]) ? values[0] : values);
        break;
      case "moveText":
        this.nextLine(number(0), number(1));
        break;
      case "setLeadingMoveText":
        state.leading = number(1);
        this.nextLine(number(0), number(1));
        break;
      case "nextLine":
        this.nextLine(0, state.leading);
        break;
      case "showText":
        this.show(listOf(values[0]));
        break;
      case "constructPath":
        this.drawn.construct(values, state.matrix);
        break;
      case "stroke":
      case "closeStroke":
      case "fillStroke":
      case "eoFillStroke":
      case "closeFillStroke":
      case "closeEOFillStroke":
        this.drawn.stroke();
        break;
      case "fill":
      case "eoFill":
        this.drawn.fill();
        break;
      case "endPath":
        this.drawn.endPath();
        break;
      default:
        if (name.startsWith("paint") || name === "shadingFill") this.painted = true;
    }
  }

  /** A dictionary of parameters may name the font too. */
  private setParameters(parameters: unknown): void {
    for (const parameter of listOf(parameters)) {
      const [key, value] = listOf(parameter);
      const [name, size] = listOf(value);
      if (key !== "Font" || typeof size !== "number") continue;
      this.state.font = this.page.font(String(name));
      this.state.size = size;
    }
  }

  private nextLine(across: number, up: number): void {
    this.line = times(this.line, [1, 0, 0, 1, across, up]);
    this.text = this.line;
  }

  private show(shown: readonly unknown[]): void {
    const { font, size, letterSpacing, wordSpacing, stretch } = this.state;
    const scale = size * (font.fontMatrix?.[0] ?? 0.001);
    for (const each of shown) {
      if (typeof each === "number") {
        const back = (-each * size) / 1000;
        this.advance(font.vertical === true ? [0, back] : [back * stretch, 0]);
        continue;
      }
      if (!isGlyph(each)) continue;
      const spacing = letterSpacing + (each.isSpace ? wordSpacing : 0);
      if (font.vertical === true) {
        const metrics = each.vmetric ?? font.defaultVMetrics ?? [-1000, each.width / 2, 880];
        const [down = -1000, origin = each.width / 2, above = 880] = metrics;
        this.place(each, -origin * scale, -above * scale, each.width * scale);
        this.advance([0, down * scale - spacing]);
      } else {
        const width = each.width * scale * stretch;
        this.place(each, 0, 0, width);
        this.advance([width + spacing * stretch, 0]);
      }
    }
  }

  private advance([across, up]: readonly [number, number]): void {
    this.text = times(this.text, [1, 0, 0, 1, across, up]);
  }

  private place({ unicode }: ShownGlyph, across: number, up: number, width: number): void {
    const { size, rise, mode, matrix } = this.state;
    if (unseenModes.has(mode) || unicode === "" || this.glyphs.length > mostMarks) return;
    if (isNameless(unicode)) {
      this.nameless += 1;
      return;
    }
    const placed = times(matrix, this.text);
    const [left, baseline] = pointOf(placed, across, up + rise);
    const [right] = pointOf(placed, across + width, up + rise);
    const height = Math.hypot(placed[2] ?? 0, placed[3] ?? 0) * Math.abs(size);
    const outside =
      right < 0 || left > this.page.width || baseline < 0 || baseline > this.page.height + height;
    if (outside || height === 0) return;
    this.glyphs.push({
      text: lettersOf(unicode),
      left: Math.min(left, right),
      right: Math.max(left, right),
      baseline,
      size: height,
    });
  }
}

function isGlyph(value: unknown): value is ShownGlyph {
  return typeof value === "object" && value !== null && "unicode" in value && "width" in value;
}
