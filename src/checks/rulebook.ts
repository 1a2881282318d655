import { dv01 } from "./rules/dv01";
import { dv02 } from "./rules/dv02";
import { dv03 } from "./rules/dv03";
import { dv04 } from "./rules/dv04";
import { dv05 } from "./rules/dv05";
import { dv06 } from "./rules/dv06";
import { dv07 } from "./rules/dv07";
import { dv08 } from "./rules/dv08";
import { dv09 } from "./rules/dv09";
import { dv10 } from "./rules/dv10";
import { dv11 } from "./rules/dv11";
import { dv12 } from "./rules/dv12";
import { dv13 } from "./rules/dv13";
import { dv14 } from "./rules/dv14";
import { dv15 } from "./rules/dv15";
import { dv16 } from "./rules/dv16";
import { dv17 } from "./rules/dv17";
import { dv18 } from "./rules/dv18";
import { dv19 } from "./rules/dv19";
import { dv20 } from "./rules/dv20";
import { dv21 } from "./rules/dv21";
import { dv22 } from "./rules/dv22";
import { dv23 } from "./rules/dv23";
import { dv24 } from "./rules/dv24";
import { dv25 } from "./rules/dv25";
import { dv26 } from "./rules/dv26";
import { dv27 } from "./rules/dv27";
import { dv28 } from "./rules/dv28";
import { dv29 } from "./rules/dv29";
import { dv30 } from "./rules/dv30";
import { dv31 } from "./rules/dv31";
import { dv32 } from "./rules/dv32";
import { dv33 } from "./rules/dv33";
import { dv34 } from "./rules/dv34";
import { dv35 } from "./rules/dv35";
import { dv36 } from "./rules/dv36";
import { dv37 } from "./rules/dv37";
import { dv38 } from "./rules/dv38";
import { dv39 } from "./rules/dv39";
import { dv40 } from "./rules/dv40";
import { dv41 } from "./rules/dv41";
import { dv42 } from "./rules/dv42";
import { dv43 } from "./rules/dv43";

/** Every rule, in the order of the rulebook. Adding one is a file and a line here; its words then do not compile until they are said. */
export const rulebook = [
  dv01,
  dv02,
  dv03,
  dv04,
  dv05,
  dv06,
  dv07,
  dv08,
  dv09,
  dv10,
  dv11,
  dv12,
  dv13,
  dv14,
  dv15,
  dv16,
  dv17,
  dv18,
  dv19,
  dv20,
  dv21,
  dv22,
  dv23,
  dv24,
  dv25,
  dv26,
  dv27,
  dv28,
  dv29,
  dv30,
  dv31,
  dv32,
  dv33,
  dv34,
  dv35,
  dv36,
  dv37,
  dv38,
  dv39,
  dv40,
  dv41,
  dv42,
  dv43,
] as const;

export type RulebookRule = (typeof rulebook)[number];
