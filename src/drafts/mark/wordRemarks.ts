import type { Language } from "../../dividend/language";
import { markingWordsIn } from "../../languages/markingWordsIn";
import { verificationWordsIn } from "../../languages/verificationWordsIn";
import type { Draft, DraftPlace } from "../draft";
import { foundPlaceText } from "../placeText";
import type { Stretch } from "./placing";
import type { WordParts } from "./wordParts";
import type { WordPlaces, WordUnit } from "./wordPlaces";
import { before, behind } from "./wordStretches";

/** What remarks are put on. */
interface RemarkedDraft {
  readonly draft: Draft;
  readonly language: Language;
}

/** Puts comments to stretches and paragraphs of a Word file. */
export class WordRemarks {
  constructor(
    private readonly parts: WordParts,
    private readonly placing: WordPlaces,
    private readonly about: RemarkedDraft,
  ) {}

  /**
   * Comments on stretches of text, or on the paragraph where none is known. What ends the comment is put down when the
   * function that is handed back is called, behind what was put there in between, unless it is done at once.
   */
  on(
    place: DraftPlace,
    stretches: readonly Stretch<WordUnit>[],
    text: string,
    later = false,
  ): () => void {
    const done = () => undefined;
    const [stretch] = stretches;
    if (stretch?.unit.where !== "body") {
      this.onBlock(place, text);
      return done;
    }
    const { unit, start, end } = stretch;
    const all = unit.letters();
    const letters = all.slice(start, end).filter((letter) => letter !== null);
    const [first, last] = [letters[0] ?? all[start - 1], letters.at(-1) ?? all[start - 1]];
    if (!first || !last || first.run.fixed === "field" || last.run.fixed === "field") {
      this.onBlock(place, text);
      return done;
    }
    const edits = this.parts.edits(unit.part);
    const comment = this.parts.comments.add(text);
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
  onBlock(place: DraftPlace | null, text: string): void {
    const [unit] = place === null ? [] : this.placing.unitsAt(place);
    const inBody = unit?.where === "body" ? unit.paragraphs[0] : undefined;
    const paragraph = inBody ?? unit?.host ?? this.placing.first;
    if (paragraph === null) return;
    const words = markingWordsIn(this.about.language);
    const elsewhere = unit && unit.where !== "body" ? words.elsewhere[unit.where] : null;
    const unknown =
      unit === undefined && place !== null ? words.unplaced(this.nameOf(place)) : null;
    const said = [elsewhere ?? unknown, text].filter((each) => each !== null).join(" ");
    const edits = this.parts.edits(this.parts.body);
    const { start, end } = this.parts.comments.add(said);
    edits.within(paragraph, "start", start);
    edits.within(paragraph, "end", end);
  }

  private nameOf(place: DraftPlace): string {
    return foundPlaceText(place, verificationWordsIn(this.about.language), this.about.draft);
  }
}
