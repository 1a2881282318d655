import { nameOf, readSource } from "../../src/taskpane/controller/draftSource";

// Node has no worker of the browser's kind.
jest.mock("../../src/taskpane/controller/pdfHost", () =>
  jest.requireActual<object>("../../src/cli/pdfHost"),
);

const file = (name: string, ...parts: readonly BlobPart[]) =>
  ({ is: "file", file: new File([...parts], name) }) as const;

const unreadable = (why: string) => ({ is: "unreadable", why });

const paragraphs = async (source: Parameters<typeof readSource>[0]) => {
  const reading = await readSource(source);
  return reading.is === "draft" ? reading.draft.blocks : reading;
};

test.each([
  ["release.doc", "oldWord"],
  ["RELEASE.PDF", "notPdf"],
  ["worksheet.xlsx", "otherKind"],
  ["no ending", "otherKind"],
])("%s is named for what it is: %s", async (name, why) => {
  expect(await readSource(file(name, "words"))).toEqual(unreadable(why));
});

test("a file of the right name and the wrong content says so", async () => {
  expect(await readSource(file("release.docx", "words"))).toEqual(unreadable("notWord"));
  expect(await readSource(file("release.txt", new Uint8Array([0, 1, 2, 0])))).toEqual(
    unreadable("notText"),
  );
  expect(await readSource(file("release.txt", " \n\n"))).toEqual(unreadable("empty"));
});

test("a file larger than any release is not read, and one the system withholds is not waited for", async () => {
  const huge = new File(["words"], "release.txt");
  Object.defineProperty(huge, "size", { value: 50 * 1024 * 1024 + 1 });
  expect(await readSource({ is: "file", file: huge })).toEqual(unreadable("tooLarge"));
  const gone = new File(["words"], "release.txt");
  gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  expect(await readSource({ is: "file", file: gone })).toEqual(unreadable("notHandedOver"));
});

test("pasted rich text keeps its table; without words of its own its plain form is read", async () => {
  const html = "<table><tr><td>Record date</td><td>March 31, 2019</td></tr></table>";
  expect(await paragraphs({ is: "pasted", html, text: "Record date\tMarch 31, 2019" })).toEqual([
    expect.objectContaining({ is: "table", number: 1 }),
  ]);
  const picture = '<img src="release.png">';
  expect(await paragraphs({ is: "pasted", html: picture, text: "In words" })).toEqual([
    { is: "paragraph", text: "In words", number: 1 },
  ]);
  expect(await paragraphs({ is: "pasted", html: "", text: "In words" })).toEqual([
    { is: "paragraph", text: "In words", number: 1 },
  ]);
  expect(await readSource({ is: "pasted", html: picture, text: "" })).toEqual(unreadable("empty"));
});

test("only a file has a name", () => {
  expect(nameOf(file("release.txt", ""))).toBe("release.txt");
  expect(nameOf({ is: "pasted", html: "", text: "words" })).toBeNull();
});
