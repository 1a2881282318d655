/** Where a file of records may end early: what a broken download, a full disk or a careless repair leaves of it. */

/** The records of a zip by how they begin, and how long the fixed part of each is (APPNOTE.TXT, 4.3). */
const zipRecords: readonly (readonly [signature: string, length: number])[] = [
  ["PK\u0003\u0004", 30],
  ["PK\u0001\u0002", 46],
  ["PK\u0005\u0006", 22],
];

/** The words that begin and end the parts of a PDF. */
const pdfWord = /\b(?:endobj|obj|endstream|stream|xref|trailer|startxref)\b|%%EOF/gu;

/** The first byte of each record of a zip, the first behind its fixed part, and the end of the file. */
export function zipBoundaries(zip: Uint8Array): readonly number[] {
  const text = Buffer.from(zip).toString("latin1");
  const found = new Set([0, zip.length]);
  for (const [signature, length] of zipRecords)
    for (let at = text.indexOf(signature); at >= 0; at = text.indexOf(signature, at + 1))
      found.add(at).add(Math.min(at + length, zip.length));
  return inOrder(found);
}

/** The first byte of each word that begins or ends a part of a PDF, the first behind it, and the end of the file. */
export function pdfBoundaries(pdf: Uint8Array): readonly number[] {
  const found = new Set([0, pdf.length]);
  for (const { index, 0: word } of Buffer.from(pdf).toString("latin1").matchAll(pdfWord))
    found.add(index).add(index + word.length);
  return inOrder(found);
}

function inOrder(found: ReadonlySet<number>): readonly number[] {
  return [...found].sort((a, b) => a - b);
}

/** What is left of a file that ends at a boundary, that begins there, and that lacks what is between it and the next; each a byte early and late too. */
export function cutAt(file: Uint8Array, boundaries: readonly number[], nth: number): Uint8Array[] {
  const [at = 0, next = file.length] = boundaries.slice(nth);
  return [-1, 0, 1].flatMap((slip) => {
    const place = Math.min(Math.max(at + slip, 0), file.length);
    return [
      file.slice(0, place),
      file.slice(place),
      Buffer.concat([file.slice(0, place), file.slice(Math.max(place, next))]),
    ];
  });
}
