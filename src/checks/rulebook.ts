import { dv16 } from "./rules/dv16";

/** Every rule, in the order of the rulebook. Adding one is a file and a line here; its words then do not compile until they are said. */
export const rulebook = [dv16] as const;

export type RulebookRule = (typeof rulebook)[number];
