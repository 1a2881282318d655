import { statedChanges } from "../../src/checks/prose/changeWords";
import { sentencesWithFigures } from "../../src/checks/prose/ties/spots";
import { text } from "../release/facts";

describe("a placeholder in a text", () => {
  it.each([
    "The dividend is {{dividend per share}}, up from {{dividend of March 31, 2018}}.",
    "中間は{{interim dividend}}、｛｛2018年の12円｝｝は{{first quarter dividend}}です。",
  ])("is no figure: %s", (typed) => {
    const spots = sentencesWithFigures(text("B40", typed), "JPY").sentences.flatMap(
      (each) => each.spots,
    );
    expect(spots).toEqual([]);
  });

  it("says no direction, and the words around it do", () => {
    const ways = (typed: string) => statedChanges(typed, "JPY").map(({ way }) => way);
    expect(ways("The dividend changes by {{increase from previous year}}.")).toEqual([]);
    expect(ways("配当金は{{annual increase}}です。")).toEqual([]);
    expect(
      ways("The dividend is cut by {{increase from previous year}} from the previous year."),
    ).toEqual(["down"]);
    expect(
      ways("The dividend is raised by {{increase from forecast}} from the latest forecast."),
    ).toEqual(["up"]);
  });

  it("says what a change is measured against", () => {
    const [change] = statedChanges("The dividend is raised by {{increase from forecast}}.", "JPY");
    expect(change).toMatchObject({ way: "up", base: { forecast: true, previous: false } });
  });
});
