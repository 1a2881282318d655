import { InvalidArgumentError, Option } from "commander";

/** An option that takes some of `choices`, parted by commas; all of them if it is not given. */
export function listOption(flags: string, choices: readonly string[]): Option {
  return new Option(flags, `any of ${choices.join(",")}`)
    .default(choices, choices.join(","))
    .argParser((typed: string) => {
      const asked = typed.split(",").map((each) => each.trim());
      const unknown = asked.find((each) => !choices.some((choice) => choice === each));
      if (unknown !== undefined)
        throw new InvalidArgumentError(`Allowed choices are ${choices.join(", ")}.`);
      return choices.filter((choice) => asked.includes(choice));
    });
}
