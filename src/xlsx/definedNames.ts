import { type XmlElement, childNamed, childrenNamed, ownText } from "../ooxml/xml";

/** A name of the whole workbook. */
export interface DefinedName {
  readonly name: string;
  /** What it stands for, with its "=": "='FY 2019'!$A$1:$D$40". */
  readonly formula: string;
}

/**
 * The names of a workbook part. Those of a single sheet are left out: a copied sheet has them too, and they
 * would be taken for its original's.
 */
export function definedNames(workbook: XmlElement): readonly DefinedName[] {
  return childrenNamed(childNamed(workbook, "definedNames"), "definedName").flatMap((element) => {
    const { name, localSheetId } = element.attributes;
    return name === undefined || localSheetId !== undefined
      ? []
      : [{ name, formula: `=${ownText(element).trim()}` }];
  });
}
