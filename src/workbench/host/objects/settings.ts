import { object } from "../hostObject";
import type { ObjectType } from "../objectType";
import { itemNotFound } from "../requestFailure";

/** What an add-in keeps with the workbook, by key; the key is also the id. */
export const settingCollection: ObjectType<"SettingCollection"> = {
  items: (workbook) => [...workbook.settings.keys()].map((key) => object("Setting", key)),
  item: (workbook, args) => {
    if (!workbook.settings.has(args.text(0))) throw itemNotFound();
    return object("Setting", args.text(0));
  },
  objects: {
    Add: (workbook, args, session) => {
      const { newSettings } = session.batch;
      if (!workbook.settings.has(args.text(0))) newSettings.add(args.text(0));
      if (workbook.situation.newSettingsCollide && newSettings.size > 1) throw itemNotFound();
      workbook.settings.set(args.text(0), args.value(1));
      return object("Setting", args.text(0));
    },
    GetItemOrNullObject: (workbook, args) =>
      workbook.settings.has(args.text(0)) ? object("Setting", args.text(0)) : null,
  },
  methods: { GetCount: (workbook) => workbook.settings.size },
};

export const setting: ObjectType<"Setting"> = {
  exists: (key, session) => session.workbook.settings.has(key),
  identity: (key) => ({ _Id: key, Key: key }),
  properties: {
    Key: { get: (key) => key },
    Value: {
      get: (key, session) => session.workbook.settings.get(key),
      set: (key, value, session) => {
        session.workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: (key, _args, session) => {
      session.workbook.settings.delete(key);
    },
  },
};
