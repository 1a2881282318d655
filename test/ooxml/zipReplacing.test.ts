import { strToU8, unzipSync, zipSync } from "fflate";
import { openZip } from "../../src/ooxml/zipFile";
import { zipWith } from "../../src/ooxml/zipReplacing";
import { zip64 } from "./zip64";

const time = { year: 2025, month: 5, day: 15, hour: 15, minute: 4 };
const files = {
  "word/document.xml": strToU8("基準日 ".repeat(300)),
  "word/media/image1.png": Uint8Array.from({ length: 500 }, (_, at) => (at * 31) & 0xff),
};

it.each<[string, Uint8Array]>([
  ["sizes of 32 bits", zipSync(files)],
  ["sizes and places of 64 bits", zip64(files)],
])("a zip of %s has files replaced and added, and all others as they were", (_, zip) => {
  const changed = strToU8("changed");
  const after = zipWith(
    zip,
    new Map([
      ["word/document.xml", changed],
      ["word/comments.xml", changed],
    ]),
    time,
  );
  const expected = { ...files, "word/document.xml": changed, "word/comments.xml": changed };
  expect(unzipSync(after)).toEqual(expected);
  const file = openZip(after);
  expect(file.names).toEqual(Object.keys(expected));
  expect(file.bytes("word/media/image1.png")).toEqual(files["word/media/image1.png"]);
});

it("what is not replaced keeps the bytes it is stored in, and other fields of its headers", () => {
  const zip = zip64(files);
  const after = zipWith(zip, new Map([["word/document.xml", strToU8("x")]]), time);
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
  const stored = hex(zip).slice(hex(zip).indexOf(hex(strToU8("image1.png"))));
  const packed = stored.slice(hex(strToU8("image1.png")).length + 2 * 26).slice(0, 200);
  expect(hex(after)).toContain(packed);
  expect(hex(after).split("99990200" + "0102").length - 1).toBe(4);
});
