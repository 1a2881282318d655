import { type OoxmlPackage, openPackage } from "../../ooxml/ooxmlPackage";
import { UnreadablePackage } from "../../ooxml/packageProblem";
import type { XmlElement } from "../../ooxml/xml";
import { zipWith } from "../../ooxml/zipReplacing";
import type { Language } from "../../dividend/language";
import type { NotCorrected } from "../../languages/markingWords";
import { markingWordsIn } from "../../languages/markingWordsIn";
import { verificationWordsIn } from "../../languages/verificationWordsIn";
import type { Draft, DraftPlace } from "../draft";
import { foundPlaceText } from "../placeText";
import { type TextAt, draftTexts, foundAt } from "./corrections";
import { PartEdits, type Signature } from "./partEdits";
import { type Placing, type Stretch, placingOf } from "./placing";
import { type Remark, remarkText } from "./remarks";
import { WordComments, freeIds } from "./wordComments";
import {
  type WordUnit,
  bodyPartOf,
  emptyCell,
  firstParagraph,
  wordSources,
  wordUnits,
} from "./wordPlaces";
import { type Letter } from "./wordUnits";

/** What became of the remarks on a draft. */
export interface MarkingCounts {
  readonly corrected: number;
  /** Said in a comment alone. */
  readonly commented: number;
}

export interface Marked {
  readonly bytes: Uint8Array;
  readonly counts: MarkingCounts;
}

export interface MarkingOptions {
  readonly language: Language;
  readonly signature: Signature;
}

/**
 * A Word file with the remarks on it: corrections as tracked changes, all remarks as comments; what none of them
 * touches keeps its bytes. Throws `UnreadablePackage` where the file is none, or not one that can be edited.
 */
export function markedWord(
  bytes: Uint8Array,
  draft: Draft,
  remarks: readonly Remark[],
  options: MarkingOptions,
): Marked {
  const file = openPackage(bytes);
  const marker = new WordMarker(file, draft, options);
  const counts = { corrected: 0, commented: 0 };
  for (const remark of remarks) counts[marker.mark(remark)] += 1;
  return { bytes: zipWith(bytes, marker.written(), timeOf(options.signature.time)), counts };
}

/** "2025-05-15T15:04:00Z" */
function timeOf(time: string) {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0] = time
    .split(/\D/u)
    .slice(0, 5)
    .map(Number);
  return { year, month, day, hour, minute };
}

class WordMarker {
  private readonly placing: Placing<WordUnit>;
  private readonly first: XmlElement | null;
  private readonly edits = new Map<string, PartEdits>();
  private readonly comments: WordComments;
  private readonly nextId: () => string;
  private readonly texts: TextAt;
  private readonly body: string;

  constructor(
    private readonly file: OoxmlPackage,
    private readonly draft: Draft,
    private readonly options: MarkingOptions,
  ) {
    this.body = bodyPartOf(file);
    this.texts = draftTexts(draft);
    const sources = wordSources(file);
    this.placing = placingOf(draft, wordUnits(sources));
    this.first = firstParagraph(sources);
    this.nextId = freeIds(
      file,
      file.zip.names.filter((name) => /^word\/[^/]*\.xml$/u.test(name)),
    );
    this.comments = new WordComments(options.signature, this.nextId);
  }

  mark(remark: Remark): keyof MarkingCounts {
    switch (remark.is) {
      case "item":
        return this.markItem(remark);
      case "missing": {
        const { place, table } = remark.item;
        const inTable = this.placing.places.find(
          (each) => each.is === "cell" && each.table === table,
        );
        this.commentOnBlock(place ?? inTable ?? null, this.textOf(remark, null));
        return "commented";
      }
      case "accepted": {
        const { item } = remark;
        const text = this.texts(item.place);
        const range = text === null ? null : foundAt(item, text);
        const found = range && this.placing.stretches(item.place, range.start, range.end);
        this.commentOn(item.place, found ?? [], this.textOf(remark, null));
        return "commented";
      }
      case "ticks":
        this.commentOnBlock(remark.place, this.textOf(remark, null));
        return "commented";
    }
  }

  written(): ReadonlyMap<string, Uint8Array> {
    const parts = new Map<string, string>();
    for (const [part, edits] of this.edits) if (edits.isChanged) parts.set(part, edits.written());
    for (const [part, source] of this.comments.parts(this.file, this.body)) parts.set(part, source);
    return new Map([...parts].map(([part, source]) => [part, encoded(source, part, this.file)]));
  }

  private markItem(remark: Extract<Remark, { is: "item" }>): keyof MarkingCounts {
    const { item, correction } = remark;
    const text = this.texts(item.place);
    const range = text === null ? null : foundAt(item, text);
    const found = range === null ? [] : this.placing.stretches(item.place, range.start, range.end);
    if (correction === null) {
      this.commentOn(item.place, found, this.textOf(remark, null));
      return "commented";
    }
    if (text === null || text.trim() === "") return this.fill(remark);
    const { place, start, end } = correction;
    const stretches =
      start === end ? this.gaps(place, start) : this.placing.stretches(place, start, end);
    const failed =
      stretches.length === 0
        ? "apart"
        : (stretches.map(whyNot).find((why) => why !== null) ?? null);
    const about = found.length > 0 ? found : stretches;
    const comment = this.textOf(remark, failed);
    const finish = this.commentOn(item.place, about, comment, failed === null);
    if (failed !== null) return "commented";
    for (const stretch of stretches) this.change(stretch, correction.text);
    finish();
    return "corrected";
  }

  /** Where nothing but a place between letters is named: the place behind the letter before it, or before the next. */
  private gaps(place: DraftPlace, at: number): readonly Stretch<WordUnit>[] {
    const before = this.placing.stretches(place, at - 1, at);
    if (before.length > 0) return before.map(({ unit, end }) => ({ unit, start: end, end }));
    const behind = this.placing.stretches(place, at, at + 1);
    return behind.map(({ unit, start }) => ({ unit, start, end: start }));
  }

  /** Types what is missing in an empty cell. */
  private fill(remark: Extract<Remark, { is: "item" }>): keyof MarkingCounts {
    const { item, correction } = remark;
    const empty = item.place.is === "cell" ? emptyCell(item.place, this.placing) : null;
    if (empty === null || correction === null) {
      this.commentOnBlock(item.place, this.textOf(remark, "apart"));
      return "commented";
    }
    const { paragraph, part } = empty;
    const edits = this.editsOf(part);
    const { start, end } = this.comments.add(this.textOf(remark, null));
    const typed = edits.inserted(correction.text, edits.propertiesIn(paragraph));
    edits.within(paragraph, "end", `${start}${typed}${end}`);
    return "corrected";
  }

  private change({ unit, start, end }: Stretch<WordUnit>, text: string): void {
    for (const each of [unit, ...unit.twins]) {
      const edits = this.editsOf(each.part);
      for (const { letters } of runStretches(each.letters.slice(start, end))) {
        const [first, last] = [letters[0], letters.at(-1)];
        if (first && last) edits.delete(first.run, before(first), behind(last));
      }
      const next = start === end ? (each.letters[start] ?? null) : null;
      const last = each.letters[end - 1] ?? null;
      const from = each.letters[start] ?? last;
      if (text === "" || from === null) continue;
      const typed = edits.inserted(
        text,
        edits.propertiesFor((start === end ? (last ?? from) : from).run),
      );
      if (last !== null) edits.put(last.run, behind(last), typed);
      else if (next !== null) edits.put(next.run, before(next), typed);
    }
  }

  /**
   * Comments on stretches of text, or on the paragraph where none is known. What ends the comment is put down when the
   * function that is handed back is called, behind what was put there in between, unless it is done at once.
   */
  private commentOn(
    place: DraftPlace,
    stretches: readonly Stretch<WordUnit>[],
    text: string,
    later = false,
  ): () => void {
    const done = () => undefined;
    const [stretch] = stretches;
    if (stretch?.unit.where !== "body") {
      this.commentOnBlock(place, text);
      return done;
    }
    const { unit, start, end } = stretch;
    const letters = unit.letters.slice(start, end).filter((letter) => letter !== null);
    const [first, last] = [
      letters[0] ?? unit.letters[start - 1],
      letters.at(-1) ?? unit.letters[start - 1],
    ];
    if (!first || !last || first.run.fixed === "field" || last.run.fixed === "field") {
      this.commentOnBlock(place, text);
      return done;
    }
    const edits = this.editsOf(unit.part);
    const comment = this.comments.add(text);
    if (first.run.fixed !== null) edits.before(first.run.top, comment.start);
    else edits.put(first.run, start === end ? behind(first) : before(first), comment.start);
    const finish = () => {
      if (last.run.fixed !== null) edits.after(last.run.top, comment.end);
      else edits.put(last.run, behind(last), comment.end);
    };
    if (!later) finish();
    return later ? finish : done;
  }

  /** Comments on a whole paragraph, or the first of a cell; on what it hangs on, where it cannot have a comment. */
  private commentOnBlock(place: DraftPlace | null, text: string): void {
    const [unit] = place === null ? [] : this.placing.unitsAt(place);
    const inBody = unit?.where === "body" ? unit.paragraphs[0] : undefined;
    const paragraph = inBody ?? unit?.host ?? this.first;
    if (paragraph === null) return;
    const words = markingWordsIn(this.options.language);
    const elsewhere = unit && unit.where !== "body" ? words.elsewhere[unit.where] : null;
    const unknown =
      unit === undefined && place !== null ? words.unplaced(this.nameOf(place)) : null;
    const said = [elsewhere ?? unknown, text].filter((each) => each !== null).join(" ");
    const edits = this.editsOf(this.body);
    const { start, end } = this.comments.add(said);
    edits.within(paragraph, "start", start);
    edits.within(paragraph, "end", end);
  }

  private nameOf(place: DraftPlace): string {
    return foundPlaceText(place, verificationWordsIn(this.options.language), this.draft);
  }

  private textOf(remark: Remark, failed: NotCorrected | null): string {
    return remarkText(remark, failed, this.draft, this.options.language);
  }

  private editsOf(part: string): PartEdits {
    const known = this.edits.get(part);
    if (known !== undefined) return known;
    const source = this.file.source(part);
    // What is put in is written with the prefix that all programs use.
    if (!source.startsWith("<w:", this.file.part(part).start)) {
      throw new UnreadablePackage({ kind: "damagedPart", part });
    }
    const edits = new PartEdits(source, this.options.signature, this.nextId);
    this.edits.set(part, edits);
    return edits;
  }
}

/** Why a stretch cannot be changed; null where it can. */
function whyNot({ unit, start, end }: Stretch<WordUnit>): NotCorrected | null {
  const letters =
    start === end
      ? [unit.letters[start - 1] ?? unit.letters[start] ?? null]
      : unit.letters.slice(start, end);
  const known = letters.filter((letter) => letter !== null);
  const [first] = known;
  if (first === undefined || known.length < letters.length) return "apart";
  const fixed = known.map(({ run }) => run.fixed).find((why) => why !== null);
  if (fixed !== undefined) return fixed;
  return known.every(({ run }) => run.paragraph === first.run.paragraph) ? null : "apart";
}

/** Letters that follow each other, run by run. */
function runStretches(letters: readonly (Letter | null)[]) {
  const stretches: { readonly letters: Letter[] }[] = [];
  for (const letter of letters) {
    if (letter === null) continue;
    const last = stretches.at(-1);
    if (last?.letters[0]?.run.element === letter.run.element) last.letters.push(letter);
    else stretches.push({ letters: [letter] });
  }
  return stretches;
}

function before({ node, at }: Letter) {
  return { node, at };
}

function behind({ node, at }: Letter) {
  return { node, at: at + 1 };
}

/** A changed part in the encoding it came in: UTF-8 or UTF-16, with its mark if it had one. */
function encoded(source: string, part: string, { zip }: OoxmlPackage): Uint8Array {
  const [first, second, third] = zip.has(part) ? zip.bytes(part) : [];
  if (second === 0 || (first === 0xff && second === 0xfe)) return utf16(source, "little");
  if (first === 0 || (first === 0xfe && second === 0xff)) return utf16(source, "big");
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return new TextEncoder().encode(isMarked ? `\ufeff${source}` : source);
}

function utf16(source: string, order: "little" | "big"): Uint8Array {
  const marked = `\ufeff${source}`;
  const bytes = new Uint8Array(2 * marked.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(2 * at, marked.charCodeAt(at), order === "little");
  }
  return bytes;
}
