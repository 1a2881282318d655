import { Option } from "commander";
import { languages } from "../dividend/language";

/** `--lang` of a command that writes in one language: the worksheet's own if it is not said. */
export function languageOption(of: string): Option {
  return new Option("--lang <language>", `of ${of}; the worksheet's own if not said`).choices(
    languages,
  );
}
