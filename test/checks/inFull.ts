import type { CheckResult } from "../../src/checks/rule";
import { announcement } from "./announcements";
import { checked } from "./checked";
import { expectAsWritten, inBrief, toldBy } from "./told";
import { type Changes, judged } from "./worksheets";
import type { AnnouncementWritten } from "./written";

/** Declares a test a scene: all that a rule says of it is what a file of this folder has, `rules/amounts/inFull.txt`. */
function scenesTold<Scene>(
  rule: string,
  folder: string,
  scenes: Readonly<Record<string, Scene>>,
  check: (scene: Scene) => CheckResult,
): void {
  test.each(Object.entries(scenes))("in full: %s", (title, scene) => {
    const told = toldBy(rule, check(scene), inBrief);
    expectAsWritten(`rules/${folder}/inFull.txt`, `${rule}: ${title}`, told);
  });
}

/** Of announcements as they are written. */
export function toldInFull(
  rule: string,
  folder: string,
  scenes: Readonly<Record<string, AnnouncementWritten>>,
): void {
  scenesTold(rule, folder, scenes, (written) => checked(announcement(written)));
}

/** Of worksheets: the right one but for some rows. */
export function changesToldInFull(
  rule: string,
  folder: string,
  scenes: Readonly<Record<string, Changes>>,
): void {
  scenesTold(rule, folder, scenes, (changes) => judged(changes).result);
}
