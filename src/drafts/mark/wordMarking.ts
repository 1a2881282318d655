import type { OoxmlPackage } from "../../ooxml/ooxmlPackage";
import { zipWith } from "../../ooxml/zipReplacing";
import type { Language } from "../../dividend/language";
import type { NotCorrected } from "../../languages/markingWords";
import type { Draft, DraftPlace } from "../draft";
import { type TextAt, draftTexts, foundAt } from "./corrections";
import type { Signature } from "./partEdits";
import type { OpenedWord } from "../read/word/opening";
import type { Stretch } from "./placing";
import { type Remark, remarkText } from "./remarks";
import { type WordPlaces, type WordUnit, wordPlaces } from "./wordPlaces";
import { WordParts } from "./wordParts";
import { WordRemarks } from "./wordRemarks";
import { before, behind, runStretches, whyNot } from "./wordStretches";

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
  { file, reading }: OpenedWord,
  draft: Draft,
  remarks: readonly Remark[],
  options: MarkingOptions,
): Marked {
  const places = wordPlaces(file, reading, draft);
  const marker = new WordMarker(file, places, draft, options);
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
  private readonly parts: WordParts;
  private readonly comments: WordRemarks;
  private readonly texts: TextAt;

  constructor(
    file: OoxmlPackage,
    private readonly placing: WordPlaces,
    private readonly draft: Draft,
    private readonly options: MarkingOptions,
  ) {
    this.texts = draftTexts(draft);
    this.parts = new WordParts(file, options.signature);
    const { language } = options;
    this.comments = new WordRemarks(this.parts, placing, { draft, language });
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
        this.comments.onBlock(place ?? inTable ?? null, this.textOf(remark, null));
        return "commented";
      }
      case "accepted": {
        const { item } = remark;
        const text = this.texts(item.place);
        const range = text === null ? null : foundAt(item, text);
        const found = range && this.placing.stretches(item.place, range.start, range.end);
        this.comments.on(item.place, found ?? [], this.textOf(remark, null));
        return "commented";
      }
      case "ticks":
        this.comments.onBlock(remark.place, this.textOf(remark, null));
        return "commented";
      case "further":
        this.comments.onBlock(null, this.textOf(remark, null));
        return "commented";
    }
  }

  written(): ReadonlyMap<string, Uint8Array> {
    return this.parts.written();
  }

  private markItem(remark: Extract<Remark, { is: "item" }>): keyof MarkingCounts {
    const { item, correction } = remark;
    const text = this.texts(item.place);
    const range = text === null ? null : foundAt(item, text);
    const found = range === null ? [] : this.placing.stretches(item.place, range.start, range.end);
    if (correction === null) {
      this.comments.on(item.place, found, this.textOf(remark, null));
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
    const finish = this.comments.on(item.place, about, comment, failed === null);
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
    const empty = this.placing.emptyCell(item.place);
    if (empty === null || correction === null) {
      this.comments.onBlock(item.place, this.textOf(remark, "apart"));
      return "commented";
    }
    const { paragraph, part } = empty;
    const edits = this.parts.edits(part);
    const { start, end } = this.parts.comments.add(this.textOf(remark, null));
    const typed = edits.inserted(correction.text, edits.propertiesIn(paragraph));
    edits.within(paragraph, "end", `${start}${typed}${end}`);
    return "corrected";
  }

  private change({ unit, start, end }: Stretch<WordUnit>, text: string): void {
    for (const each of [unit, ...unit.twins()]) {
      const edits = this.parts.edits(each.part);
      const letters = each.letters();
      for (const { letters: ofRun } of runStretches(letters.slice(start, end))) {
        const [first, last] = [ofRun[0], ofRun.at(-1)];
        if (first && last) edits.delete(first.run, before(first), behind(last));
      }
      const next = start === end ? (letters[start] ?? null) : null;
      const last = letters[end - 1] ?? null;
      const from = letters[start] ?? last;
      if (text === "" || from === null) continue;
      const typed = edits.inserted(
        text,
        edits.propertiesFor((start === end ? (last ?? from) : from).run),
      );
      if (last !== null) edits.put(last.run, behind(last), typed);
      else if (next !== null) edits.put(next.run, before(next), typed);
    }
  }

  private textOf(remark: Remark, failed: NotCorrected | null): string {
    return remarkText(remark, failed, this.draft, this.options.language);
  }
}
