import { Arguments } from "./arguments";
import type { HostObject, Kind } from "./hostObject";
import type { ObjectType } from "./objectType";
import { hasMember } from "./memberSets";
import { OBJECT_TYPES } from "./objectTypes";
import { apiNotFound } from "./requestFailure";
import type { Session } from "./session";
import type { QueryInfo } from "./wire";

const NONE = new Arguments([]);

/** What a load asks of an object, nested as it asks; a collection answers for each of its items. */
export function select(
  object: HostObject,
  query: QueryInfo,
  session: Session,
): Record<string, unknown> {
  const type = OBJECT_TYPES[object.kind] as unknown as ObjectType<Kind>;
  const paths = query.Select && query.Select.length > 0 ? query.Select : ["*"];
  if (!type.items)
    return { ...type.identity?.(object.target, session), ...members(object, type, paths, session) };
  const skip = query.Skip ?? 0;
  const items = type
    .items(object.target, session)
    .slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const own = paths.filter((path) => type.properties?.[capitalised(path)]);
  const each = paths.filter((path) => !own.includes(path));
  return {
    ...members(object, type, own, session),
    _Items: items.map((item) => select(item, { Select: each.length > 0 ? each : ["*"] }, session)),
  };
}

function members(
  object: HostObject,
  type: ObjectType<Kind>,
  paths: readonly string[],
  session: Session,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const below = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    // What Microsoft's samples load where they need nothing.
    if (first === "no-properties-needed") continue;
    const name = capitalised(first);
    if (!hasMember(session.excelApi, `${object.kind}.${first}`))
      throw apiNotFound(`${object.kind}.${first}`);
    if (first === "*") Object.assign(answer, allValues(object, type, session));
    else if (type.properties?.[name]?.get)
      answer[name] = type.properties[name].get(object.target, session);
    else if (type.objects?.[name])
      below.set(name, [...(below.get(name) ?? []), rest.join("/") || "*"]);
    else throw apiNotFound(`${object.kind}.${first}`);
  }
  for (const [name, nested] of below) {
    const child = type.objects?.[name]?.(object.target, NONE, session) ?? null;
    answer[name] = child && select(child, { Select: nested }, session);
  }
  return answer;
}

function allValues(
  object: HostObject,
  type: ObjectType<Kind>,
  session: Session,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(type.properties ?? {}).flatMap(([name, { get }]) =>
      get ? [[name, get(object.target, session)] as const] : [],
    ),
  );
}

/** Office.js loads by "rowIndex" and reads "RowIndex"; ids that begin with "_" stay. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
