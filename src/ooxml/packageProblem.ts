/** Why a zip file or a part of it is not read. The words are put to it where it is shown. */
export type PackageProblem =
  /** The bytes are no zip file, or its list of files is cut off or contradicts itself. */
  | { readonly kind: "notZip" }
  /** A part cannot be inflated, is not the one its checksum was made of, or is not well-formed XML. */
  | { readonly kind: "damagedPart"; readonly part: string }
  | { readonly kind: "missingPart"; readonly part: string }
  /** A part, or with it all that was read, is larger than `ooxmlLimits` allow. */
  | { readonly kind: "largePart"; readonly part: string }
  /** Elements are nested deeper than any program nests them. */
  | { readonly kind: "deepPart"; readonly part: string }
  /** A part declares a document type, which Office Open XML forbids: it could define entities. */
  | { readonly kind: "documentType"; readonly part: string };

/** Stops the reading of a package from any depth; caught where the reading began, never beyond. */
export class UnreadablePackage extends Error {
  constructor(readonly problem: PackageProblem) {
    super(problem.kind);
  }
}
