import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Files = Readonly<Record<string, Uint8Array>>;

export function filesOf(bytes: Uint8Array): Files {
  return unzipSync(bytes);
}

export function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(filesOf(bytes)[name] ?? new Uint8Array());
}

/** The file with each of its Word parts rewritten, or only those named. */
export function rewritten(
  bytes: Uint8Array,
  rewrite: (xml: string, name: string) => string,
  names = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u,
): Uint8Array {
  const files = Object.entries(filesOf(bytes)).map(([name, content]) =>
    names.test(name)
      ? ([name, strToU8(rewrite(strFromU8(content), name))] as const)
      : ([name, content] as const),
  );
  return zipSync(Object.fromEntries(files), { level: 0 });
}

const ours = 'w:author="Dividend Tables"';
const insertion = new RegExp(String.raw`<w:ins [^>]*${ours}[^>]*>(.*?)</w:ins>`, "gsu");
const deletion = new RegExp(String.raw`<w:del [^>]*${ours}[^>]*>(.*?)</w:del>`, "gsu");
const comment = new RegExp(String.raw`<w:comment w:id="(\d+)" ${ours}.*?</w:comment>`, "gsu");

/** As Word does at "Accept all": only for what this product writes, which never stands within itself. */
export function accepted(bytes: Uint8Array): Uint8Array {
  return rewritten(bytes, (xml) => xml.replace(deletion, "").replace(insertion, "$1"));
}

/** As Word does where all changes of this product are rejected and its comments deleted. */
function rejected(bytes: Uint8Array): Uint8Array {
  const ids = new Set(
    [...partOf(bytes, "word/comments.xml").matchAll(comment)].map(([, id]) => id),
  );
  return rewritten(
    bytes,
    (xml, name) => {
      if (name === "word/comments.xml") return xml.replace(comment, "");
      return xml
        .replace(insertion, "")
        .replace(deletion, (_, inner: string) =>
          inner.replaceAll("<w:delText", "<w:t").replaceAll("</w:delText>", "</w:t>"),
        )
        .replace(/<w:comment(?:RangeStart|RangeEnd) w:id="(\d+)"\/>/gu, (whole, id: string) =>
          ids.has(id) ? "" : whole,
        )
        .replace(/<w:r><w:commentReference w:id="(\d+)"\/><\/w:r>/gu, (whole, id: string) =>
          ids.has(id) ? "" : whole,
        );
    },
    /^word\/[^/]*\.xml$/u,
  );
}

/** How many changes and comments of this product a file has. */
export function ownMarks(bytes: Uint8Array): {
  readonly changes: number;
  readonly comments: number;
} {
  const parts = Object.values(filesOf(bytes)).map((content) => strFromU8(content));
  return {
    changes: parts.reduce((sum, xml) => sum + [...xml.matchAll(insertion)].length, 0),
    comments: [...partOf(bytes, "word/comments.xml").matchAll(comment)].length,
  };
}

/** Each letter and sign with the properties of its run, whatever runs it is parted into; all else as it stands. */
function letters(paragraph: string): string {
  return joinedInsertions(paragraph).replace(
    /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>|<w:rPr\/>)?((?:<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:\w+(?: [^>]*)?\/>)+)<\/w:r>/gsu,
    (_, properties: string | undefined, inner: string) => {
      const own = inner.replace(/<\/?w:t(?: [^>]*)?>/gu, "").match(/&[^;]*;|<[^>]*>|[^]/gu) ?? [];
      return own.map((letter) => `{${properties ?? ""}${letter}}`).join("");
    },
  );
}

/** An insertion that was parted is one again: what follows another by the same author at the same time. */
function joinedInsertions(xml: string): string {
  const numberless = xml.replace(/<w:ins w:id="\d+" /gu, "<w:ins ");
  const parted = /(<w:ins [^>]*>)((?:(?!<\/?w:ins).)*)<\/w:ins>\1/su;
  let joined = numberless;
  while (parted.test(joined)) joined = joined.replace(parted, "$1$2");
  return joined;
}

/** What a file has after all was rejected that it did not have as it came, but for what runs paragraphs have. */
export function leftBehind(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [was, is] = [filesOf(before), filesOf(rejected(after))];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.flatMap((name) => {
    const [old, young] = [
      strFromU8(was[name] ?? new Uint8Array()),
      strFromU8(is[name] ?? new Uint8Array()),
    ];
    if (old === young) return [];
    if (name === "word/comments.xml" && was[name] === undefined) {
      return /^<\?xml[^>]*\?>\s*<w:comments [^>]*><\/w:comments>$/u.test(young) ? [] : [name];
    }
    const without = young
      .replace(/<Relationship [^>]*\/comments" Target="comments\d*\.xml"\/>/u, "")
      .replace(/<Override PartName="\/word\/comments\d*\.xml"[^>]*\/>/u, "");
    if (without === old) return [];
    return letters(without) === letters(old) ? [] : [name];
  });
}
