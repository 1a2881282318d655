import { type XmlElement, isElement } from "../../ooxml/xml";
import { partedInsertion } from "./partedInsertion";
import {
  type RunAtom,
  type RunDeletion,
  type RunPoint,
  type RunPut,
  partedRun,
  xmlText,
} from "./runEdits";
import { type SourceRun, elementsOf } from "./wordUnits";

/** Gives the numbers that tracked changes and comments are told apart by. */
export type NextId = () => string;

/** What every tracked change says of itself. */
export interface Signature {
  readonly author: string;
  readonly initials: string;
  /** As Word writes it: the time on the clock of whoever makes the change, "2025-05-15T15:00:00Z". */
  readonly time: string;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

interface ChangedRun {
  readonly run: SourceRun;
  readonly deletions: RunDeletion[];
  readonly puts: RunPut[];
}

/**
 * Changes to a part of a Word file, gathered and then made at their places in the source: what none of them touches
 * stays as it is written.
 */
export class PartEdits {
  private readonly runs = new Map<XmlElement, ChangedRun>();
  private readonly splices: Splice[] = [];

  constructor(
    private readonly source: string,
    private readonly signature: Signature,
    private readonly nextId: NextId,
  ) {}

  get isChanged(): boolean {
    return this.runs.size > 0 || this.splices.length > 0;
  }

  delete(run: SourceRun, from: RunPoint, to: RunPoint): void {
    this.changed(run).deletions.push({ from, to });
  }

  /** Puts markup between two letters of a run. */
  put(run: SourceRun, at: RunPoint, xml: string): void {
    this.changed(run).puts.push({ at, xml });
  }

  before(element: XmlElement, xml: string): void {
    this.splices.push({ start: element.start, end: element.start, xml });
  }

  after(element: XmlElement, xml: string): void {
    this.splices.push({ start: element.end, end: element.end, xml });
  }

  /** Puts markup behind a paragraph's properties, or at its end. */
  within(paragraph: XmlElement, at: "start" | "end", xml: string): void {
    const { innerStart, innerEnd, end, name } = paragraph;
    const first = paragraph.children.find(isElement);
    const place = at === "end" ? innerEnd : first?.name === "w:pPr" ? first.end : innerStart;
    if (innerStart < end) {
      this.splices.push({ start: place, end: place, xml });
      return;
    }
    // An empty element (<w:p/>) is opened once, and what comes later goes into it.
    const opened = this.splices.findIndex(({ start }) => start === end - 2);
    if (opened < 0) {
      this.splices.push({ start: end - 2, end, xml: `>${xml}</${name}>` });
    } else {
      const known = this.splices[opened]?.xml ?? "";
      const closing = `</${name}>`;
      const inner = `${known.slice(0, -closing.length)}${xml}${closing}`;
      this.splices[opened] = { start: end - 2, end, xml: inner };
    }
  }

  inserted(text: string, properties: string): string {
    const written = `<w:t xml:space="preserve">${xmlText(text.replace(/\s+/gu, " "))}</w:t>`;
    return `<w:ins ${this.signed()}><w:r>${properties}${written}</w:r></w:ins>`;
  }

  /** The properties of a run that a text put beside it is to have. */
  propertiesFor({ element }: SourceRun): string {
    return this.ownProperties(elementsOf(element).find(({ name }) => name === "w:rPr"));
  }

  /** The properties of whatever is typed into an empty paragraph. */
  propertiesIn(paragraph: XmlElement): string {
    const properties = elementsOf(paragraph).find(({ name }) => name === "w:pPr");
    const mark = properties && elementsOf(properties).find(({ name }) => name === "w:rPr");
    return this.ownProperties(mark);
  }

  written(): string {
    const splices = [...this.splices, ...this.runSplices()]
      .map((splice, order) => ({ splice, order }))
      .sort(
        (a, b) =>
          a.splice.start - b.splice.start ||
          Number(a.splice.end > a.splice.start) - Number(b.splice.end > b.splice.start) ||
          a.order - b.order,
      );
    let written = "";
    let at = 0;
    for (const { splice } of splices) {
      written += this.source.slice(at, splice.start) + splice.xml;
      at = splice.end;
    }
    return written + this.source.slice(at);
  }

  private changed(run: SourceRun): ChangedRun {
    const known = this.runs.get(run.element);
    if (known !== undefined) return known;
    const changed: ChangedRun = { run, deletions: [], puts: [] };
    this.runs.set(run.element, changed);
    return changed;
  }

  /** What others note of a change of properties is not said of the text put in. */
  private ownProperties(properties: XmlElement | undefined): string {
    if (properties === undefined) return "";
    const kept = elementsOf(properties).filter(({ name }) => !changeMarks.has(name));
    return kept.length === 0
      ? ""
      : `<w:rPr>${kept.map(({ start, end }) => this.source.slice(start, end)).join("")}</w:rPr>`;
  }

  private signed(): string {
    const { author, time } = this.signature;
    return `w:id="${this.nextId()}" w:author="${xmlText(author)}" w:date="${time}"`;
  }

  private runSplices(): readonly Splice[] {
    const insertions = new Set<XmlElement>();
    const splices: Splice[] = [];
    for (const changed of this.runs.values()) {
      const { element, insertion } = changed.run;
      if (insertion !== null) insertions.add(insertion);
      else {
        const { start, end } = element;
        splices.push({
          start,
          end,
          xml: this.atomsOf(changed)
            .map(({ xml }) => xml)
            .join(""),
        });
      }
    }
    return [...splices, ...[...insertions].map((insertion) => this.insertionSplice(insertion))];
  }

  private insertionSplice(insertion: XmlElement): Splice {
    const atoms = insertion.children.flatMap((child): readonly RunAtom[] => {
      const changed = isElement(child) ? this.runs.get(child) : undefined;
      if (changed !== undefined) return this.atomsOf(changed);
      return [{ is: "kept", xml: this.source.slice(child.start, child.end) }];
    });
    const { start, end } = insertion;
    return { start, end, xml: partedInsertion(this.source, insertion, atoms, this.nextId) };
  }

  private atomsOf(changed: ChangedRun): readonly RunAtom[] {
    return partedRun(this.source, changed.run.element, changed).map((atom) =>
      atom.is === "deleted"
        ? { ...atom, xml: `<w:del ${this.signed()}>${atom.xml}</w:del>` }
        : atom,
    );
  }
}

const changeMarks: ReadonlySet<string> = new Set([
  "w:rPrChange",
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
]);
