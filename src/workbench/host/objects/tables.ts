import { object } from "../hostObject";
import type { ObjectType } from "../objectType";

/** Excel's own tables, as far as a range is asked for them. */
export const tableScopedCollection: ObjectType<"TableScopedCollection"> = {
  items: (tables) => tables.map((table) => object("Table", table)),
  methods: { GetCount: (tables) => tables.length },
};

export const table: ObjectType<"Table"> = {
  identity: ({ name }) => ({ Id: name, Name: name }),
  properties: { Id: { get: ({ name }) => name }, Name: { get: ({ name }) => name } },
};
