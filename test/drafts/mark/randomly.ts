/** Whole numbers from 0 to below a bound, which look random and are the same in every run (mulberry32). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

type Random = ReturnType<typeof randomNumbers>;

const textRun =
  /<w:r(?<attributes> [^>]*)?>(?<properties><w:rPr>(?:(?!<\/w:rPr>)[^])*<\/w:rPr>|<w:rPr\/>)?<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t><\/w:r>/gu;

/** The part with runs split at random, as Word splits them when it saves the file or checks its spelling. */
export function withSplitRuns(xml: string, random: Random): string {
  let mark = 900;
  return xml.replace(
    textRun,
    (_, attributes: string | undefined, properties: string | undefined, text: string) => {
      const letters = text.match(/&[^;]*;|[^]/gu) ?? [];
      const pieces: string[] = [];
      let piece = "";
      for (const letter of letters) {
        piece += letter;
        if (random(4) === 0) {
          pieces.push(piece);
          piece = "";
        }
      }
      if (piece !== "" || pieces.length === 0) pieces.push(piece);
      return pieces
        .map((each, index) => {
          mark += 1;
          const id = String(mark);
          const between = [
            "",
            "",
            '<w:proofErr w:type="spellStart"/>',
            `<w:bookmarkStart w:id="${id}" w:name="b${id}"/><w:bookmarkEnd w:id="${id}"/>`,
          ][random(4)];
          const save =
            index % 2 === 0
              ? (attributes ?? "")
              : ` w:rsidR="00${String(100000 + random(900000))}"`;
          return `<w:r${save}>${properties ?? ""}<w:t xml:space="preserve">${each}</w:t></w:r>${between ?? ""}`;
        })
        .join("");
    },
  );
}

/** The part with one digit of its texts changed; null where it has none. */
export function withChangedDigit(xml: string, random: Random): string | null {
  const digits: number[] = [];
  for (const { index, 0: found, groups } of xml.matchAll(
    /<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t>/gu,
  )) {
    const start = index + found.indexOf(">") + 1;
    for (const digit of (groups?.["text"] ?? "").matchAll(/(?<!&#\d*|&#x[\da-f]*)[\d０-９]/giu)) {
      digits.push(start + digit.index);
    }
  }
  const at = digits[random(digits.length)];
  if (at === undefined) return null;
  const old = xml.charAt(at);
  const zero = old >= "０" ? 0xff10 : 0x30;
  const other = (old.charCodeAt(0) - zero + 1 + random(9)) % 10;
  return xml.slice(0, at) + String.fromCharCode(zero + other) + xml.slice(at + 1);
}
