import { type FactIn, type SectionName, factsIn, sectionNames } from "../dividend/facts";
import type { Words } from "../languages/factWords";
import { factWords } from "../languages/wordsOfFacts";
import { type Spellings, spellingIndex, spellingsOf } from "./spellings";

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

export type LabelledSection = Exclude<SectionName, "annual">;

/** The labels of a section's rows. */
export function labelsOf<S extends LabelledSection>(section: S): Spellings<FactIn<S>> {
  return spellingsOf(factsIn(section), (language) => {
    const rows = Object.entries(factWords[language][section]);
    return Object.fromEntries(
      rows.map(([name, words]) => [name, "labels" in words ? words.labels : words]),
    ) as Record<FactIn<S>, Words>;
  });
}

/** They never change, several readers ask for them, and a lookup key for each spelling takes long when little is run yet. */
const indexes: { [S in LabelledSection]?: ReadonlyMap<string, FactIn<S>> } = {};

/** From the lookup key of each label of a section's rows to the row's fact. */
export function labelIndexOf<S extends LabelledSection>(
  section: S,
): ReadonlyMap<string, FactIn<S>> {
  const before: ReadonlyMap<string, FactIn<S>> | undefined = indexes[section];
  if (before !== undefined) return before;
  const index = spellingIndex(labelsOf(section));
  Object.assign(indexes, { [section]: index });
  return index;
}
