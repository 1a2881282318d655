import type { Example } from "../../src/checks/rule";
import { type Judgement, judged } from "./worksheets";

/** What the whole rulebook says of a rule's example. */
export function judgedExample({ changes, earlier }: Example<string>): Judgement {
  return judged(changes, undefined, earlier);
}
