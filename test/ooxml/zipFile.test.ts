import { strToU8, zipSync } from "fflate";
import { openPackage } from "../../src/ooxml/ooxmlPackage";
import { type PackageProblem, UnreadablePackage } from "../../src/ooxml/packageProblem";
import { openZip } from "../../src/ooxml/zipFile";

function problemOf(read: () => unknown): PackageProblem | "read" {
  try {
    read();
    return "read";
  } catch (thrown) {
    if (thrown instanceof UnreadablePackage) return thrown.problem;
    throw thrown;
  }
}

/** The offset of a zip's record by its signature. */
function recordAt(bytes: Uint8Array, signature: readonly number[]): number {
  for (let at = 0; at < bytes.length; at += 1)
    if (signature.every((byte, index) => bytes[at + index] === byte)) return at;
  throw new Error("no such record");
}
const listed = [0x50, 0x4b, 1, 2];
const ended = [0x50, 0x4b, 5, 6];

function written(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const changed = bytes.slice();
  changed.set(values, at);
  return changed;
}

const text = "基準日 March 31, 2019 ".repeat(500);
const zip = zipSync({
  "word/a.xml": strToU8(text),
  "b.bin": [Uint8Array.of(1, 2, 3), { level: 0 }],
});

describe("a zip", () => {
  it("gives its files as they were put in", () => {
    const file = openZip(zip);
    expect(file.names).toEqual(["word/a.xml", "b.bin"]);
    expect(new TextDecoder().decode(file.bytes("word/a.xml"))).toBe(text);
    expect(file.bytes("b.bin")).toEqual(Uint8Array.of(1, 2, 3));
  });

  it("gives them with bytes before and behind it, and a comment", () => {
    const behind = new Uint8Array([...zip, ...strToU8("trailing")]);
    expect(openZip(behind).bytes("b.bin")).toEqual(Uint8Array.of(1, 2, 3));
  });

  it("reads the sizes of a zip with 64-bit fields", () => {
    const entry = recordAt(zip, listed);
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const compressed = view.getUint32(entry + 20, true);
    const local = view.getUint32(entry + 42, true);
    const extra = new DataView(new ArrayBuffer(20));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 16, true);
    extra.setBigUint64(4, BigInt(compressed), true);
    extra.setBigUint64(12, BigInt(local), true);
    const nameEnd = entry + 46 + view.getUint16(entry + 28, true);
    const longer = new Uint8Array([
      ...zip.subarray(0, nameEnd),
      ...new Uint8Array(extra.buffer),
      ...zip.subarray(nameEnd),
    ]);
    const changed = new DataView(longer.buffer);
    changed.setUint32(entry + 20, 0xffffffff, true);
    changed.setUint32(entry + 42, 0xffffffff, true);
    changed.setUint16(entry + 30, 20, true);
    expect(new TextDecoder().decode(openZip(longer).bytes("word/a.xml"))).toBe(text);
  });

  it.each<[string, Uint8Array, PackageProblem["kind"]]>([
    ["no bytes", new Uint8Array(), "notZip"],
    ["words", strToU8("words that are no zip at all, but long enough for one"), "notZip"],
    ["its first half", zip.subarray(0, zip.length / 2), "notZip"],
    [
      "a list that points out of the file",
      written(zip, recordAt(zip, ended) + 16, 255, 255, 255, 0),
      "notZip",
    ],
    ["more files than there are", written(zip, recordAt(zip, ended) + 10, 9, 0), "notZip"],
    [
      "a file that begins out of the file",
      written(zip, recordAt(zip, listed) + 42, 255, 255, 255, 0),
      "notZip",
    ],
    [
      "a compressed size beyond its end",
      written(zip, recordAt(zip, listed) + 20, 255, 255, 255, 0),
      "damagedPart",
    ],
    ["a byte of a file changed", written(zip, 60, (zip[60] ?? 0) ^ 0x55), "damagedPart"],
    ["a checksum changed", written(zip, recordAt(zip, listed) + 16, 0), "damagedPart"],
    ["an unknown method", written(zip, recordAt(zip, listed) + 10, 99), "damagedPart"],
    [
      "a method that is not the one used",
      written(zip, recordAt(zip, listed) + 10, 0),
      "damagedPart",
    ],
  ])("is refused: %s", (_, bytes, kind) => {
    expect(problemOf(() => openZip(bytes).bytes("word/a.xml"))).toMatchObject({ kind });
  });

  it("is refused where a name stands twice, for programs differ in which they take", () => {
    const twice = zipSync({ "a.xml": strToU8("one"), "b.xml": strToU8("two") });
    const second = recordAt(twice.subarray(recordAt(twice, listed) + 4), listed);
    const at = recordAt(twice, listed) + 4 + second;
    expect(problemOf(() => openZip(written(twice, at + 46, 0x61)))).toMatchObject({
      kind: "damagedPart",
      part: "a.xml",
    });
  });

  it("does not believe the size a file claims, small or large", () => {
    const at = recordAt(zip, listed) + 24;
    for (const claimed of [written(zip, at, 1, 0, 0, 0), written(zip, at, 255, 255, 255, 127)])
      expect(new TextDecoder().decode(openZip(claimed).bytes("word/a.xml"))).toBe(text);
  });
});

describe("a bomb", () => {
  const zeros = new Uint8Array(8 * 1024 * 1024);
  const large = zipSync(
    { "a.xml": new Uint8Array(65 * 1024 * 1024), "media/picture.bin": zeros },
    { level: 1 },
  );
  const many = zipSync(
    Object.fromEntries(
      Array.from({ length: 17 }, (_, index) => [`${String(index)}.xml`, zeros] as const),
    ),
    { level: 1 },
  );

  it("is refused once a part passes the most one may have", () => {
    expect(problemOf(() => openZip(large).bytes("a.xml"))).toEqual({
      kind: "largePart",
      part: "a.xml",
    });
  });

  it("does no harm where nobody asks for what is in it", () => {
    expect(problemOf(() => openZip(large).names)).toBe("read");
  });

  it("is refused once all parts pass the most they may have together", () => {
    const file = openZip(many);
    const problems = file.names.map((name) => problemOf(() => file.bytes(name)));
    expect(problems.slice(0, 16)).toEqual(Array.from({ length: 16 }, () => "read"));
    expect(problems[16]).toEqual({ kind: "largePart", part: "16.xml" });
    // What was read once is there and counts once.
    expect(problemOf(() => file.bytes("0.xml"))).toBe("read");
  });
});

describe("a package", () => {
  const utf16 = (source: string, little: boolean) => {
    const bytes = new Uint8Array(source.length * 2);
    const view = new DataView(bytes.buffer);
    Array.from(source).forEach((letter, index) => {
      view.setUint16(index * 2, letter.charCodeAt(0), little);
    });
    return bytes;
  };

  it.each([
    ["UTF-8", strToU8("<a>日</a>")],
    ["UTF-8 with its mark", strToU8("\ufeff<a>日</a>")],
    ["UTF-16", utf16("\ufeff<a>日</a>", true)],
    ["UTF-16, the high byte first", utf16("\ufeff<a>日</a>", false)],
    ["UTF-16 without a mark", utf16("<a>日</a>", true)],
  ])("reads a part of %s", (_, bytes) => {
    const file = openPackage(zipSync({ "a.xml": bytes }));
    expect(file.source("a.xml")).toBe("<a>日</a>");
    expect(file.part("a.xml")).toMatchObject({ name: "a", children: [{ text: "日" }] });
  });

  it("refuses bytes that are no text", () => {
    const file = openPackage(zipSync({ "a.xml": new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xc0]) }));
    expect(problemOf(() => file.part("a.xml"))).toEqual({ kind: "damagedPart", part: "a.xml" });
    expect(file.readablePart("a.xml")).toBeNull();
    expect(problemOf(() => file.part("b.xml"))).toEqual({ kind: "missingPart", part: "b.xml" });
  });
});
