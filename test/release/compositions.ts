import type { Announcement } from "../../src/dividend/announcement";
import type { DividendColumn } from "../../src/dividend/column";
import type { Language } from "../../src/dividend/language";
import { composeRelease } from "../../src/release/compose/composing";
import type { Composition, CompositionOptions } from "../../src/release/compose/composition";
import { renderText } from "../../src/release/render/plainText";
import { iij } from "./iij";

type Composed = Extract<Composition, { is: "document" }>;

export function composed(
  announcement: Announcement,
  language: Language,
  options?: CompositionOptions,
): Composed {
  const composition = composeRelease(announcement, language, options);
  if (composition.is !== "document") throw new Error(JSON.stringify(composition));
  return composition;
}

export function textOf(
  announcement: Announcement,
  language: Language,
  options?: CompositionOptions,
): string {
  return renderText(composed(announcement, language, options).document);
}

const [first] = iij.classes;
if (first === undefined) throw new Error("the fixture has a share class");

/** The fixture's class of common shares. */
export const common = first;

/** The fixture with some facts of its columns changed. */
export function withColumns(
  changed: Partial<Record<DividendColumn["role"], Partial<DividendColumn>>>,
): Announcement {
  const columns = common.columns.map((each) => ({ ...each, ...changed[each.role] }));
  return { ...iij, classes: [{ name: null, heading: iij.range.first, columns }] };
}
