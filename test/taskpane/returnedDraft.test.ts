import { nothingKept } from "../../src/drafts/accept/draftAcceptance";
import { renderText } from "../../src/release/render/plainText";
import { draftDesk } from "../../src/taskpane/controller/returnedDraft";
import { startState } from "../../src/taskpane/state/start";
import { createStore } from "../../src/taskpane/store";
import { composed, sample } from "../release/worksheets";

const announcement = sample("full-sample.xlsx");
const release = renderText(composed(announcement, "en"));

/** The findings of drafts that are compared one after the other, with whether they are new. */
async function newIn(...drafts: readonly string[]) {
  const store = createStore(startState("en", "light"));
  const desk = draftDesk(store, () => ({ announcement, kept: nothingKept }));
  for (const text of drafts) {
    desk.compare({ is: "pasted", html: "", text });
    const compared = new Promise<void>((resolve) => {
      const stop = store.listen(() => {
        if (store.state().returned.is !== "compared") return;
        stop();
        resolve();
      });
    });
    await compared;
  }
  const { returned } = store.state();
  if (returned.is !== "compared") throw new Error("nothing was compared");
  return returned.settled.map(({ finding, isNew }) => [
    "found" in finding.item && finding.item.found,
    isNew,
  ]);
}

const first = release.replace("the 50th Ordinary", "the 49th Ordinary");
const second = first.replace("June 27, 2025\t-", "June 28, 2025\t-");

it("a first draft has nothing new", async () => {
  expect(await newIn(first)).toEqual([["49th", false]]);
});

it("a second one has what the first had not, though nothing of that was settled", async () => {
  expect(await newIn(first, second)).toEqual([
    ["49th", false],
    ["June 28, 2025", true],
  ]);
});

it("the same draft compared again has nothing new", async () => {
  expect(await newIn(second, second)).toEqual([
    ["49th", false],
    ["June 28, 2025", false],
  ]);
});
