import type * as parsing from "../../../src/ooxml/xmlParsing";
import { remembered } from "./remembered";

const actual = jest.requireActual<typeof parsing>("../../../src/ooxml/xmlParsing");

/** The parser of parts for `jest.mock`, which parses the same part once: what it makes is never changed. */
export const parseXml = remembered(actual.parseXml, (source, part, handedOver) =>
  handedOver === undefined ? `${part}\n${source}` : null,
);
