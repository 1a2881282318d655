import { openPackage } from "../../ooxml/ooxmlPackage";
import { UnreadablePackage } from "../../ooxml/packageProblem";
import { type XmlElement, elementsNamed, ownText } from "../../ooxml/xml";
import type { Draft, DraftPlace } from "../draft";
import { author as own } from "../author";
import { placingOf } from "./placing";
import { bodyPartOf, wordSources, wordUnits } from "./wordPlaces";
import { attribute } from "./wordUnits";

/** What a reviewer noted in a Word file. */
export interface ReviewComment {
  readonly author: string;
  readonly text: string;
  /** The paragraph or the cell it is on; null where that is not known. */
  readonly place: DraftPlace | null;
}

/** The comments of a Word file by others than this product; none where they cannot be read. */
export function reviewComments(bytes: Uint8Array, draft: Draft): readonly ReviewComment[] {
  try {
    const file = openPackage(bytes);
    const part = [...file.relationships(bodyPartOf(file)).values()].find(
      ({ kind }) => kind === "comments",
    );
    if (part === undefined || !file.zip.has(part.path)) return [];
    const sources = wordSources(file);
    const placing = placingOf(draft, wordUnits(sources));
    const placeOf = (id: string) =>
      placing.places.find((place) =>
        placing
          .unitsAt(place)
          .some((unit) => [...unit.paragraphs, unit.host].some((each) => each && isOn(each, id))),
      ) ?? null;
    return elementsNamed(file.part(part.path), "w:comment").flatMap((comment) => {
      const text = elementsNamed(comment, "w:p").map(paragraphText).join("\n").trim();
      const author = attribute(comment, "w:author");
      if (text === "" || author === own) return [];
      return [{ author, text, place: placeOf(attribute(comment, "w:id")) }];
    });
  } catch (thrown) {
    if (thrown instanceof UnreadablePackage) return [];
    throw thrown;
  }
}

function isOn(paragraph: XmlElement, id: string): boolean {
  return ["w:commentRangeStart", "w:commentReference"].some((name) =>
    elementsNamed(paragraph, name).some((mark) => attribute(mark, "w:id") === id),
  );
}

function paragraphText(paragraph: XmlElement): string {
  return elementsNamed(paragraph, "w:t").map(ownText).join("");
}
