import { type Block, type Story, stories } from "./stories";

/** A sentence with figures to be filled in, the block that it stands in, and of which stories it is true. */
export interface Shape {
  readonly in: Block;
  readonly says: string;
  readonly when?: string;
}

const conditions: Readonly<Record<string, (story: Story) => boolean>> = {
  yearEnd: ({ kind }) => kind === "Year-end",
  interim: ({ kind }) => kind === "Interim",
  meeting: ({ now }) => now.meeting !== undefined,
  march: ({ now }) => now.fiscalYearEnd.slice(5, 7) === "03",
  up: ({ now, before }) => Number(now.perShare) > Number(before.perShare),
  down: ({ now, before }) => Number(now.perShare) < Number(before.perShare),
  aboveForecast: ({ now, forecast }) => Number(now.perShare) > Number(forecast.perShare),
  sameForecast: ({ now, forecast }) => Number(now.perShare) === Number(forecast.perShare),
};

/** Whether the sentence is true of the story, as far as its conditions go: a story's name is one, too. */
export function holds({ when = "" }: Shape, story: Story): boolean {
  return when
    .split(" ")
    .filter((name) => name !== "")
    .every((name) => {
      const condition = conditions[name];
      if (condition !== undefined) return condition(story);
      if (!stories.some((each) => each.name === name)) throw new Error(`No condition ${name}`);
      return story.name === name;
    });
}

const wordPattern = /\[\[(?<choice>[^\]]+)\]\]/gu;

/** The sentence with its right words. */
export function withRightWords(says: string): string {
  return says.replace(wordPattern, (_, choice: string) => choice.split("|")[0] ?? "");
}

/** The sentence once with each of the wrong words. */
export function withWrongWords(says: string): readonly string[] {
  const [match] = says.matchAll(wordPattern);
  if (match === undefined) return [];
  const [, ...wrong] = match[1]?.split("|") ?? [];
  return wrong.map((word) => says.replace(match[0], word));
}
