import { Arguments } from "./arguments";
import { type HostObject, type Kind, object } from "./hostObject";
import type { ObjectType } from "./objectType";
import { OBJECT_TYPES } from "./objectTypes";
import { hasMember } from "./memberSets";
import { select } from "./query";
import { apiNotFound, invalidReference, itemNotFound, RequestFailure } from "./requestFailure";
import type { Session } from "./session";
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  OBJECT_PATH,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** What is loaded of these follows from formulas, so the engine has to have calculated. */
const CALCULATED = /^\*$|(?:^|\/)(?:values|text|valueTypes|value)$/;

/** Carries out one request of the client: its actions in order, up to the first that fails. */
export async function carryOut(body: RequestBody, session: Session): Promise<ResponseBody> {
  const request = new Request(body, session);
  session.beginBatch();
  // Results of formulas that are under way would come into cells that are written anew.
  if (body.Actions.some(({ ActionType }) => ActionType === ACTION.setProperty)) {
    await session.workbook.calculated();
  }
  const results: { ActionId: number; Value: unknown }[] = [];
  let index = 0;
  const runUntilFormulasMatter = () => {
    for (let action = body.Actions[index]; action; action = body.Actions[index]) {
      if (waiting && needsFormulas(action)) return;
      waiting = true;
      results.push({ ActionId: action.Id, Value: request.run(action) });
      index += 1;
    }
  };
  let waiting = true;
  try {
    while (index < body.Actions.length) {
      session.isCarryingOut = true;
      session.workbook.step(runUntilFormulasMatter);
      session.isCarryingOut = false;
      if (index < body.Actions.length) await session.workbook.calculated();
      waiting = false;
    }
    return { Results: results };
  } catch (error) {
    session.isCarryingOut = false;
    return { Results: results, Error: request.explain(error, index) };
  }
}

function needsFormulas({ ActionType, Name, QueryInfo }: Action): boolean {
  // How wide or high a cell has to be follows from what its formula gives.
  if (ActionType === ACTION.method) return Name === "AutofitColumns" || Name === "AutofitRows";
  return (
    ActionType === ACTION.query &&
    (QueryInfo?.Select ?? ["*"]).some((path) => CALCULATED.test(path))
  );
}

class Request {
  private readonly found = new Map<number, HostObject | null>();
  private location = "";

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = this.find(action.ObjectPathId);
    if (target === null) return null;
    const type = typeOf(target.kind);
    this.location = `${target.kind}.${lowerFirst(action.Name)}`;
    if (type.exists?.(target.target, this.session) === false) throw itemNotFound();
    switch (action.ActionType) {
      case ACTION.instantiate:
        return type.identity?.(target.target, this.session) ?? {};
      case ACTION.query:
        this.location = target.kind;
        return select(target, action.QueryInfo ?? {}, this.session);
      case ACTION.method:
        return this.call(target, action);
      case ACTION.setProperty:
        return this.assign(target, action);
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  explain(error: unknown, actionIndex: number) {
    const failure = error instanceof RequestFailure ? error : undefined;
    return {
      Code: failure?.code ?? "GeneralException",
      Message: error instanceof Error ? error.message : String(error),
      Location: this.location,
      ActionIndex: actionIndex,
      HttpStatusCode: failure?.code === "ItemNotFound" ? 404 : 400,
    };
  }

  private call(target: HostObject, { Name, ArgumentInfo: info }: Action): unknown {
    this.need(target.kind, Name);
    const type = typeOf(target.kind);
    if (Name === "_KeepReference") return null;
    const method = type.methods?.[Name];
    if (method) return method(target.target, this.args(info), this.session) ?? null;
    const eventTarget = eventTargetOf(target);
    if (eventTarget !== undefined && this.session.registrations.note(Name, eventTarget))
      return null;
    throw apiNotFound(`${target.kind}.${lowerFirst(Name)}`);
  }

  private assign(target: HostObject, { Name, ArgumentInfo: info }: Action): null {
    this.need(target.kind, Name);
    const set = typeOf(target.kind).properties?.[Name]?.set;
    if (!set) throw apiNotFound(`${target.kind}.${lowerFirst(Name)}`);
    set(target.target, this.args(info).value(0), this.session);
    return null;
  }

  /** An Excel does not have what a later requirement set brought. */
  private need(kind: Kind, name: string): void {
    const member = `${kind}.${lowerFirst(name)}`;
    if (!hasMember(this.session.excelApi, member)) throw apiNotFound(member);
  }

  /** The object a path leads to; null for a null object and all below it. */
  private find(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const found = this.follow(id);
    this.found.set(id, found);
    return found;
  }

  private follow(id: number): HostObject | null {
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw invalidReference();
    if (path.ObjectPathType === OBJECT_PATH.nullObject) return null;
    if (path.ObjectPathType === OBJECT_PATH.workbook)
      return object("Workbook", this.session.workbook);
    if (path.ObjectPathType === OBJECT_PATH.newObject) throw apiNotFound(path.Name);
    if (path.ObjectPathType === OBJECT_PATH.reference) {
      const kept = this.session.referenced(path.Name);
      if (!kept) throw invalidReference();
      return kept;
    }
    const parent = this.find(path.ParentObjectPathId);
    if (parent === null) return null;
    const type = typeOf(parent.kind);
    this.location = `${parent.kind}.${lowerFirst(path.Name || "getItem")}`;
    if (type.exists?.(parent.target, this.session) === false) throw itemNotFound();
    this.need(parent.kind, path.Name);
    const lead =
      path.ObjectPathType === OBJECT_PATH.indexer ? type.item : type.objects?.[path.Name];
    if (!lead) throw apiNotFound(this.location);
    return lead(parent.target, this.args(path.ArgumentInfo), this.session);
  }

  private args(info: ArgumentInfo = {}): Arguments {
    const ids = info.ReferencedObjectPathIds ?? [];
    const values = (info.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return typeof id === "number" && id !== 0 ? this.find(id) : value;
    });
    return new Arguments(values);
  }
}

/** The types differ by kind; one taken by an object's own kind fits that object. */
function typeOf(kind: Kind): ObjectType<Kind> {
  return OBJECT_TYPES[kind] as unknown as ObjectType<Kind>;
}

function eventTargetOf(target: HostObject): string | undefined {
  if (target.kind === "WorksheetCollection" || target.kind === "Workbook") return "Workbook";
  return target.kind === "Worksheet" ? (target as HostObject<"Worksheet">).target.id : undefined;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
