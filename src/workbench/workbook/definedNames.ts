import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from "@univerjs/sheets";
import { type Area, areaOf, splitReference } from "./area";
import type { Engine } from "./engine";

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** As Excel writes it, with the leading "=". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet the name belongs to; undefined for the workbook. */
  readonly scope: string | undefined;
}

/** The workbook's names, in the order of their letters as Excel lists them. */
export class DefinedNames {
  constructor(private readonly engine: Engine) {}

  all(scope?: string): readonly DefinedName[] {
    const map = this.engine.names.getDefinedNameMap(this.engine.unitId) ?? {};
    return Object.values(map)
      .map(read)
      .filter((name) => name.scope === scope)
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  find(name: string, scope?: string): DefinedName | undefined {
    return this.all(scope).find((other) => other.name.toLowerCase() === name.toLowerCase());
  }

  /** Defines a name that is not there yet in this scope. */
  add(
    name: string,
    formula: string,
    options: { comment?: string; scope?: string; visible?: boolean } = {},
  ): void {
    this.engine.run(InsertDefinedNameCommand.id, {
      unitId: this.engine.unitId,
      id: `name-${name}-${options.scope ?? ""}`,
      name,
      formulaOrRefString: stored(formula),
      comment: options.comment ?? "",
      localSheetId: options.scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      hidden: options.visible === false,
    });
  }

  change(
    name: DefinedName,
    change: Partial<Pick<DefinedName, "formula" | "comment" | "visible">>,
  ): void {
    this.engine.run(SetDefinedNameCommand.id, this.params({ ...name, ...change }));
  }

  delete(name: DefinedName): void {
    this.engine.run(RemoveDefinedNameCommand.id, this.params(name));
  }

  /** The sheet's id and the area a name stands for; undefined where it names no cells that exist. */
  cells(name: DefinedName): { readonly sheet: string; readonly area: Area } | undefined {
    const { sheet, cells } = splitReference(name.formula.replace(/^=/, ""));
    const area = areaOf(cells);
    if (name.formula.startsWith("=#")) return undefined;
    const found = sheet === undefined ? undefined : this.engine.book.getSheetBySheetName(sheet);
    return area && found ? { sheet: found.getSheetId(), area } : undefined;
  }

  /** Names of a sheet that is about to go stand for nothing afterwards: =#REF!$B$2:$E$7. */
  loseSheet(id: string, sheet: string): void {
    const map = this.engine.names.getDefinedNameMap(this.engine.unitId) ?? {};
    for (const name of Object.values(map).map(read)) {
      const reference = splitReference(name.formula.replace(/^=/, ""));
      if (name.scope !== id && reference.sheet?.toLowerCase() === sheet.toLowerCase()) {
        this.change(name, { formula: `=#REF!${reference.cells}` });
      }
    }
  }

  private params(name: DefinedName) {
    return {
      unitId: this.engine.unitId,
      id: name.id,
      name: name.name,
      formulaOrRefString: stored(name.formula),
      comment: name.comment,
      localSheetId: name.scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      hidden: !name.visible,
    };
  }
}

/** The engine keeps a reference without "=", any other formula with it. */
function stored(formula: string): string {
  const bare = formula.replace(/^=/, "");
  const isLost = bare.startsWith("#REF!");
  return !isLost && areaOf(splitReference(bare).cells) ? bare : `=${bare}`;
}

function read(name: IDefinedNamesServiceParam): DefinedName {
  const text = name.formulaOrRefString;
  const scope = name.localSheetId;
  return {
    id: name.id,
    name: name.name,
    formula: text.startsWith("=") ? text : `=${text}`,
    comment: name.comment ?? "",
    visible: name.hidden !== true,
    scope: scope === undefined || scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : scope,
  };
}
