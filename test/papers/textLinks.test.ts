import type { Announcement } from "../../src/dividend/announcement";
import { type TextLinks, linkCounts, textLinks, withLink } from "../../src/papers/textLinks";
import { placeholdersAt } from "../../src/papers/factPlaceholders";
import { filledText } from "../../src/release/compose/placeholders";
import { printedFacts } from "../../src/release/compose/printedFacts";
import { readWorksheet } from "../../src/worksheet/reader";
import { nextWorksheet } from "../../src/worksheet/writing/nextWorksheet";
import { sheetOf } from "../../src/worksheet/writing/worksheetPlan";
import { read } from "../worksheet/readings";
import { type Block, type Story, rowsOf, stories } from "../checks/prose/sets/stories";

function story(name: string): Story {
  const found = stories.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No story ${name}`);
  return found;
}

function linked(name: string, text: string, block: Block = "Reason") {
  const { announcement } = read(rowsOf(story(name), block, text));
  const [links] = textLinks(announcement);
  if (links === undefined) throw new Error("No text");
  return { announcement, links };
}

function filled(
  { announcement, links }: { announcement: Announcement; links: TextLinks },
  text: string,
) {
  const fact = { value: text, cell: links.cell, shown: text, cellNumber: null };
  return filledText(fact, printedFacts(announcement, links.language));
}

const whole = [
  [
    "iij2022",
    "We pay JPY25.00 per share on June 29, 2022 to holders of record as of March 31, 2022.",
    "We pay {{dividend per share}} per share on {{effective date}} to holders of record as of {{record date}}.",
  ],
  [
    "iij2022",
    "The dividend of JPY25.00 per share, JPY2,258 million in total, awaits the 30th Ordinary General Meeting of Shareholders of June 28, 2022.",
    "The dividend of {{dividend per share}} per share, {{total}} in total, awaits the {{meeting number}} Ordinary General Meeting of Shareholders of {{meeting date}}.",
  ],
  [
    "iij2022",
    "With the interim dividend of JPY23.00 the annual dividend is JPY48.00; the previous year's was JPY29.75.",
    "With the interim dividend of {{interim dividend}} the annual dividend is {{annual dividend}}; the previous year's was {{previous annual dividend}}.",
  ],
  [
    "minato",
    "2024年3月期の期末配当は1株当たり30円とし、2024年6月3日にお支払いいたします。",
    "{{fiscal year}}の期末配当は1株当たり{{dividend per share}}とし、{{effective date}}にお支払いいたします。",
  ],
  [
    "subaru",
    "The dividend is an increase of ¥10.00 from the forecast.",
    "The dividend is an increase of {{increase from forecast}} from the forecast.",
  ],
] as const;

test.each(whole)("%s: a whole text is linked: %s", (name, text, becomes) => {
  const { links } = linked(name, text);
  expect(links.whole.text).toBe(becomes);
});

test.each(whole)("%s: what is linked says the same once it is filled: %s", (name, text) => {
  const read = linked(name, text);
  const says = filled(read, read.links.whole.text);
  // In the worksheet's own notation, the words may differ, the ties may not.
  const again = linked(name, says).links.figures.map(({ is, fact, cells }) => ({
    is,
    fact,
    cells,
  }));
  expect(again).toEqual(read.links.figures.map(({ is, fact, cells }) => ({ is, fact, cells })));
});

test("a figure alone is linked, the others stand as they were", () => {
  const { links } = linked("iij2022", "It is JPY25.00 per share, payable on June 29, 2022.");
  const [first] = links.figures;
  const [link] = first?.links ?? [];
  if (first === undefined || link === undefined) throw new Error("No link");
  expect(withLink(links.text, first, link)).toBe(
    "It is {{dividend per share}} per share, payable on June 29, 2022.",
  );
});

test("a figure that is none of the facts names them, and is not linked with the whole", () => {
  const { links } = linked("iij2022", "The dividend is JPY19.50 per share.");
  expect(links.figures).toMatchObject([
    {
      is: "wrong",
      fact: "dividendPerShare",
      links: [{ placeholder: "{{dividend per share}}" }, {}],
    },
  ]);
  expect(links.whole).toEqual({ text: "The dividend is JPY19.50 per share.", figures: 0 });
});

test("placeholders count as linked, all other figures as typed", () => {
  const { announcement } = linked(
    "iij2022",
    "We pay {{dividend per share}} on June 29, 2022, as 1,200 partners know.",
  );
  expect(linkCounts(textLinks(announcement))).toEqual({ linked: 1, typed: 2 });
});

test("a text that is linked is right the next year", () => {
  const text = "We pay JPY25.00 per share; the previous year's dividend was JPY19.50 per share.";
  const { announcement, links } = linked("iij2022", text);
  const { announcement: now } = read(rowsOf(story("iij2022"), "Reason", links.whole.text));
  expect(links.whole.figures).toBe(2);
  const next = readWorksheet(sheetOf(nextWorksheet(now, "en").plan));
  if (next === null) throw new Error("No worksheet");
  const [later] = textLinks(next.announcement);
  expect(later).toMatchObject({ linked: 2, figures: [] });
  const printed = printedFacts(next.announcement, "en");
  expect(printed.known("previous dividend")).toContain("25.00");
  expect(announcement.sheet).toBeDefined();
});

test("where the fiscal year changed, last year's annual dividend is linked to the row it is filled from", () => {
  const rows = rowsOf(story("iij2022"), "Reason", "-").flatMap((row) => {
    const [label] = row;
    if (label === "Fiscal year end") return [row, ["Fiscal year changed", "yes"]];
    return [
      label === "Year ended March 31, 2021" ? ["Year ended June 30, 2021", ...row.slice(1)] : row,
    ];
  });
  const { announcement } = read(rows);
  const total = announcement.annual.rows.find(({ fiscalYearEnd }) => fiscalYearEnd?.month === 6)
    ?.cells.total;
  if (total === undefined) throw new Error("No row of the year before");
  expect(placeholdersAt(announcement)(total.cell)).toContain("previous annual dividend");
});
