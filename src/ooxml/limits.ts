/**
 * What a workbook or a document of ours never reaches, and what a file made to exhaust memory does. Every file that
 * comes in is held to them while it is read; what the file says of its own sizes is not believed.
 */
export const ooxmlLimits = {
  /** Files in a zip. */
  entries: 10_000,
  /** Bytes that one part inflates to. */
  partBytes: 64 * 1024 * 1024,
  /** Bytes that all parts read from one file inflate to. */
  totalBytes: 128 * 1024 * 1024,
  /** Elements within elements. */
  depth: 500,
  /** Elements and texts that are kept of one part. */
  nodes: 1_500_000,
  /** UTF-16 code units of one text; a cell of Excel holds 32,767. */
  textLength: 2_000_000,
} as const;
