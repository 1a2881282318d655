import { UnreadablePackage } from "../../ooxml/packageProblem";
import { type XmlElement, elementsNamed, ownText } from "../../ooxml/xml";
import type { Draft, DraftPlace } from "../draft";
import { author as own } from "../author";
import type { OpenedWord } from "../read/word/opening";
import { bodyPartOf } from "../read/word/wordBlocks";
import { type WordPlaces, wordPlaces } from "./wordPlaces";
import { attribute } from "./wordUnits";

/** What a reviewer noted in a Word file. */
export interface ReviewComment {
  readonly author: string;
  readonly text: string;
  /** The paragraph or the cell it is on; null where that is not known. */
  readonly place: DraftPlace | null;
}

/** The comments of a Word file by others than this product; none where they cannot be read. */
export function reviewComments(
  { file, reading }: OpenedWord,
  draft: Draft,
): readonly ReviewComment[] {
  try {
    const part = [...file.relationships(bodyPartOf(file)).values()].find(
      ({ kind }) => kind === "comments",
    );
    if (part === undefined || !file.zip.has(part.path)) return [];
    const places = commentedPlaces(wordPlaces(file, reading, draft));
    return elementsNamed(file.part(part.path), "w:comment").flatMap((comment) => {
      const text = elementsNamed(comment, "w:p").map(paragraphText).join("\n").trim();
      const author = attribute(comment, "w:author");
      if (text === "" || author === own) return [];
      return [{ author, text, place: places.get(attribute(comment, "w:id")) ?? null }];
    });
  } catch (thrown) {
    if (thrown instanceof UnreadablePackage) return [];
    throw thrown;
  }
}

/** The first place that each comment is on, by its number. */
function commentedPlaces(placing: WordPlaces): ReadonlyMap<string, DraftPlace> {
  const commented = new Map<string, DraftPlace>();
  for (const place of placing.places) {
    for (const { paragraphs, host } of placing.unitsAt(place)) {
      for (const paragraph of host === null ? paragraphs : [...paragraphs, host]) {
        for (const id of commentsIn(paragraph)) {
          if (!commented.has(id)) commented.set(id, place);
        }
      }
    }
  }
  return commented;
}

function commentsIn(paragraph: XmlElement): readonly string[] {
  return ["w:commentRangeStart", "w:commentReference"].flatMap((name) =>
    elementsNamed(paragraph, name).map((mark) => attribute(mark, "w:id")),
  );
}

function paragraphText(paragraph: XmlElement): string {
  return elementsNamed(paragraph, "w:t").map(ownText).join("");
}
