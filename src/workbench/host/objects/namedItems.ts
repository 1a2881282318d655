import { areaText, sheetReference } from "../../workbook/area";
import type { DefinedName } from "../../workbook/definedNames";
import type { Worksheet } from "../../workbook/worksheet";
import type { Arguments } from "../arguments";
import { object, type NameTarget } from "../hostObject";
import type { ObjectType } from "../objectType";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../requestFailure";
import type { Session } from "../session";

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d+[Cc]\d+)$/;

const find = (scope: Worksheet | undefined, name: string, session: Session) =>
  session.workbook.names.find(name, scope?.id);

function add(scope: Worksheet | undefined, args: Arguments, session: Session) {
  const name = args.text(0);
  if (!VALID_NAME.test(name) || LOOKS_LIKE_CELL.test(name)) throw invalidArgument();
  if (find(scope, name, session)) throw itemAlreadyExists();
  const range = args.target(1, "Range");
  const comment = args.isMissing(2) ? "" : args.text(2);
  session.workbook.names.add(name, range ? absolute(range) : args.text(1), {
    comment,
    ...(scope ? { scope: scope.id } : {}),
  });
  return found(scope, name, session);
}

function absolute({
  worksheet,
  area,
}: {
  worksheet: Worksheet;
  area: Parameters<typeof areaText>[0];
}): string {
  const cells = areaText(area).replace(/([A-Z]+)(?=\d|:|$)|(\d+)/g, "$$$&");
  return `=${sheetReference(worksheet.name)}!${cells}`;
}

function found(scope: Worksheet | undefined, name: string, session: Session) {
  const item = find(scope, name, session);
  if (!item) throw itemNotFound();
  return object("NamedItem", { scope, name: item });
}

export const namedItemCollection: ObjectType<"NamedItemCollection"> = {
  items: (scope, session) =>
    session.workbook.names.all(scope?.id).map((name) => object("NamedItem", { scope, name })),
  item: (scope, args, session) => found(scope, args.text(0), session),
  objects: {
    Add: add,
    AddFormulaLocal: add,
    GetItem: (scope, args, session) => found(scope, args.text(0), session),
    GetItemOrNullObject: (scope, args, session) => {
      const name = find(scope, args.text(0), session);
      return name ? object("NamedItem", { scope, name }) : null;
    },
  },
  methods: { GetCount: (scope, _args, session) => session.workbook.names.all(scope?.id).length },
};

/** The name as it is now: earlier actions of the same request may have changed it. */
function current({ scope, name }: NameTarget, session: Session): DefinedName {
  const item = find(scope, name.name, session);
  if (!item) throw itemNotFound();
  return item;
}

function cellsOfName(target: NameTarget, session: Session) {
  const cells = session.workbook.names.cells(current(target, session));
  const worksheet = cells && session.workbook.worksheet(cells.sheet);
  return cells && worksheet ? object("Range", { worksheet, area: cells.area }) : null;
}

export const namedItem: ObjectType<"NamedItem"> = {
  exists: ({ scope, name }, session) => find(scope, name.name, session) !== undefined,
  identity: ({ name }) => ({ _Id: name.name, Name: name.name }),
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: {
      // In the words of Excel's language, on a desktop (OfficeDev/office-js#2834).
      get: (target, session) =>
        current(target, session).formula.replaceAll("#REF!", session.workbook.referenceError),
      set: (target, formula, session) => {
        session.workbook.names.change(current(target, session), { formula: String(formula) });
      },
    },
    Comment: {
      get: (target, session) => current(target, session).comment,
      set: (target, comment, session) => {
        session.workbook.names.change(current(target, session), { comment: String(comment) });
      },
    },
    Visible: {
      get: (target, session) => current(target, session).visible,
      set: (target, visible, session) => {
        session.workbook.names.change(current(target, session), { visible: visible === true });
      },
    },
    Scope: { get: ({ scope }) => (scope ? "Worksheet" : "Workbook") },
    Type: { get: (target, session) => typeOfName(target, session) },
    Value: {
      get: (target, session) => {
        const formula = current(target, session).formula.slice(1);
        return typeOfName(target, session) === "Error" ? "#REF!" : constant(formula);
      },
    },
  },
  objects: {
    Worksheet: ({ scope }) => {
      if (!scope) throw itemNotFound();
      return object("Worksheet", scope);
    },
    WorksheetOrNullObject: ({ scope }) => (scope ? object("Worksheet", scope) : null),
    GetRange: (target, _args, session) => {
      const range = cellsOfName(target, session);
      if (!range) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: (target, _args, session) => cellsOfName(target, session),
  },
  methods: {
    Delete: (target, _args, session) => {
      session.workbook.names.delete(current(target, session));
    },
  },
};

function typeOfName(target: NameTarget, session: Session): string {
  const formula = current(target, session).formula.slice(1);
  if (cellsOfName(target, session)) return "Range";
  if (formula.includes("#REF!") || formula.includes("!")) return "Error";
  const value = constant(formula);
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** A constant's value; of any other formula its text. */
function constant(formula: string): string | number | boolean {
  const text = /^"(.*)"$/s.exec(formula)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(formula)) return formula.toUpperCase() === "TRUE";
  return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}
