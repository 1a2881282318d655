import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, unzlibSync, zipSync, zlibSync } from "fflate";

/** How often each thing is tried: a few times in the tests, always the same; as often as `npm run fuzz -- N` says, each time others. */
const times = Number(process.env["FUZZ"] ?? 0);
export const runs = runsOf(1);

/** As many, of which each takes as long as `cost` usual ones. */
export function runsOf(cost: number) {
  return times > 0
    ? { numRuns: Math.ceil(times / cost) }
    : { numRuns: Math.ceil(12 / cost), seed: 20190523 };
}

/** A run by hand takes as long as it takes. */
export const patience = 24 * 60 * 60 * 1000;

const nasty = [
  ..."<>&'\"=+-@,.:;()[]{}%\\/#|^*?!~ \t\n\0\u001b\u0085\u200b\u202e\u3000\ufffe\uffff\ud800\udfff".split(
    "",
  ),
  ...[
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?xml",
    "</",
    "/>",
    "&constructor;",
    "&#0;",
    "&#x110000;",
    "&amp;amp;",
  ],
  ...["1e400", "-1e-400", "99999999999999999999", "0.1.2", "(1,000)", "０．５", "百万", "十二"],
  ...[
    "#REF!",
    "=1+1",
    "__proto__",
    "constructor",
    "toString",
    "undefined",
    "null",
    "{name}",
    "{{dividend}}",
  ],
  ...[
    "2019-02-30",
    "31/04/2019",
    "令和99年13月32日",
    "平成31年",
    "JPY",
    "円",
    "銭",
    "Undetermined",
    "-",
    "―",
  ],
];

interface Edit {
  /** Where, as a part of the whole. */
  readonly at: number;
  /** How much is taken out. */
  readonly cut: number;
  readonly put: string;
  readonly times: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  put: fc.oneof(fc.constant(""), fc.constantFrom(...nasty), fc.string()),
  times: fc.oneof(fc.constant(1), fc.constantFrom(2, 50, 2000)),
});

/** What happens to a text on its way. */
export const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

export function edited(text: string, all: readonly Edit[]): string {
  return all.reduce((now, { at, cut, put, times: count }) => {
    const place = Math.floor(at * now.length);
    return now.slice(0, place) + put.repeat(count) + now.slice(place + cut);
  }, text);
}

export function editedBytes(bytes: Uint8Array, all: readonly Edit[]): Uint8Array {
  return Buffer.from(edited(Buffer.from(bytes).toString("latin1"), all), "latin1");
}

/** A file of parts with one of them damaged, chosen by a number. */
export function withDamagedPart(file: Uint8Array, part: number, all: readonly Edit[]): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name));
  const name = names[part % names.length] ?? "";
  const text = edited(strFromU8(parts[name] ?? new Uint8Array()), all);
  return zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 });
}

/** What a value of a part is replaced with: the whole of it, or edited as any text is. */
export const values = fc.oneof(
  fc.constantFrom(...nasty).map((put) => () => put),
  edits.map((all) => (before: string) => edited(before, all)),
);

/** A file of parts with one value of one part another, both chosen by a number: an attribute's, or what stands between two tags. */
export function withOtherValue(
  file: Uint8Array,
  part: number,
  nth: number,
  change: (before: string) => string,
): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => name.endsWith(".xml"));
  const name = names[part % names.length] ?? "";
  const text = strFromU8(parts[name] ?? new Uint8Array());
  const found = [...text.matchAll(/(?<==")[^"<]*(?=")|(?<=>)[^<>]+(?=<)/gu)];
  const value = found[nth % found.length];
  if (value === undefined) return file;
  const [before] = value;
  const behind = text.slice(value.index + before.length);
  // What would end the value is edited elsewhere, where whole parts are.
  const now = change(before).replace(/[<"&]/gu, "");
  const xml = text.slice(0, value.index) + now + behind;
  return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 });
}

/** A PDF with one of its compressed streams damaged, chosen by a number; its place and length are looked for anew by a reader. */
export function editedStream(pdf: Uint8Array, nth: number, all: readonly Edit[]): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n/gu)].filter(
    ({ index }) => text.slice(index - 3, index) !== "end",
  );
  const begun = streams[nth % streams.length];
  if (begun === undefined) return pdf;
  const from = begun.index + begun[0].length;
  const to = text.indexOf("endstream", from);
  const packed = Buffer.from(text.slice(from, to), "latin1");
  let content: Uint8Array;
  try {
    content = unzlibSync(packed);
  } catch {
    content = packed;
  }
  const damaged = zlibSync(editedBytes(content, all));
  return Buffer.concat([
    Buffer.from(text.slice(0, from), "latin1"),
    damaged,
    Buffer.from(`\n${text.slice(to)}`, "latin1"),
  ]);
}
