import { draftVerifier } from "../../src/drafts/compare/verifying";
import { readHtmlDraft } from "../../src/drafts/read/html";
import { renderHtml } from "../../src/release/render/html";
import { composed, sample } from "../release/worksheets";

const announcement = sample("full-sample-ja.xlsx");
const page = renderHtml(composed(announcement, "ja"));
const verify = draftVerifier(announcement);

async function complaintsOn(html: string) {
  if (html === page) throw new Error("nothing was changed");
  const { items, missing } = verify(await readHtmlDraft(html));
  const wrong = items.filter(({ verdict }) => verdict !== "agrees");
  return [...wrong.map(({ found, expected }) => [found, expected]), ...missing];
}

/** The heading over the annual table's columns. */
const spread = /(<th scope="colgroup" colspan="3"(?:(?!1株)[^])*)1株当たり配当金/u;

it("a slip in a heading over several columns is told once, at that heading", async () => {
  expect(
    await complaintsOn(page.replace(spread, (_, head: string) => `${head}2株当たり配当金`)),
  ).toEqual([["2株当たり配当金", "1株当たり配当金"]]);
});

it("a heading over several columns that says “annual” is not taken for the names of three periods", async () => {
  expect(
    await complaintsOn(page.replace(spread, (_, head: string) => `${head}年間配当金`)),
  ).toEqual([]);
});
