import { type FactIn, type SectionName, factsIn, sectionNames } from "../dividend/facts";
import type { Words } from "../languages/factWords";
import { factWords } from "../languages/wordsOfFacts";
import { type Spellings, spellingsOf } from "./spellings";

export { type Spellings, spellingIndex } from "./spellings";

export type DividendLabel = FactIn<"dividend">;

export const sections: Spellings<SectionName> = spellingsOf(
  sectionNames,
  (language) => factWords[language].sections,
);

export const companyLabels = labelsOf("company");
export const announcementLabels = labelsOf("announcement");
export const presentationLabels = labelsOf("presentation");
export const dividendLabels = labelsOf("dividend");
export const textLabels = labelsOf("text");

/** The labels of a section's rows. */
export function labelsOf<S extends Exclude<SectionName, "annual">>(
  section: S,
): Spellings<FactIn<S>> {
  return spellingsOf(factsIn(section), (language) => {
    const rows = Object.entries(factWords[language][section]);
    return Object.fromEntries(
      rows.map(([name, words]) => [name, "labels" in words ? words.labels : words]),
    ) as Record<FactIn<S>, Words>;
  });
}
