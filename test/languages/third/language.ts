import ts from "typescript";

/**
 * A third language made of the English one: every word of it in Georgian letters, which nothing else is
 * written in. Its folder is that of English; in each list of the languages it is one more.
 */
export const third = "xx";

export const georgian = /[\u10d0-\u10f0]/u;

/** Words in Georgian letters; what braces hold is filled in, and stays. */
export function inGeorgian(words: string): string {
  return words.replace(/\{+[^{}]*\}+|[a-z]/giu, (found) =>
    found.length > 1
      ? found
      : String.fromCodePoint(0x10d0 + (found.toLowerCase().codePointAt(0) ?? 0) - 0x61),
  );
}

/** The source of a file of `src/` as it is with the third language. */
export function withThird(path: string, text: string): string {
  if (path.endsWith("dividend/language.ts")) {
    return withEntries(text.replace('["en", "ja"] as const', `["en", "ja", "${third}"] as const`));
  }
  return withEntries(path.includes(`/languages/${third}/`) ? translated(text) : text);
}

/** Where the English file is that a file of the third language is made of. */
export function englishOf(path: string): string {
  return path.replace(`/languages/${third}/`, "/languages/en/");
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function changed(text: string, changes: readonly Change[]): string {
  return [...changes]
    .sort((one, other) => other.from - one.from)
    .reduce((all, { from, to, text: by }) => all.slice(0, from) + by + all.slice(to), text);
}

function parsed(text: string): ts.SourceFile {
  return ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const all: ts.Node[] = [];
  const visit = (each: ts.Node) => {
    all.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return all;
}

/** Every list of English and Japanese, with an entry of the third language that is the English one's. */
function withEntries(text: string): string {
  const file = parsed(text);
  const english = englishImports(file);
  const used = new Set<string>();
  const entries = nodesOf(file).flatMap((node): readonly Change[] => {
    if (!ts.isObjectLiteralExpression(node)) return [];
    const named = (name: string) =>
      node.properties.find((each) => each.name?.getText(file) === name);
    const en = named("en");
    if (en === undefined || named("ja") === undefined || !ts.isPropertyAssignment(en)) return [];
    const value = en.initializer.getText(file);
    const own = english.get(value);
    if (own !== undefined) used.add(value);
    const entry = own === undefined ? entryOf(node, en.initializer, file) : `third_${value}`;
    return [{ from: en.getStart(file), to: en.getStart(file), text: `${third}: ${entry}, ` }];
  });
  const imports = [...used].map((name) => {
    const { module = "", exported = name } = english.get(name) ?? {};
    return `import { ${exported} as third_${name} } from "${module.replace("/en/", `/${third}/`)}";\n`;
  });
  return imports.join("") + changed(text, entries);
}

/** What a file imports of the English folder, by the name it has there. */
function englishImports(
  file: ts.SourceFile,
): ReadonlyMap<string, { readonly module: string; readonly exported: string }> {
  return new Map(
    file.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
        return [];
      const module = statement.moduleSpecifier.text;
      const names = statement.importClause?.namedBindings;
      if (!module.includes("/en/") || names === undefined || !ts.isNamedImports(names)) return [];
      return names.elements.map(
        ({ name, propertyName }) =>
          [name.text, { module, exported: (propertyName ?? name).text }] as const,
      );
    }),
  );
}

function translated(text: string): string {
  const file = parsed(text);
  return changed(text, wordsIn(file, file));
}

/** A list that is not of words, but of the names of rows, has the English ones. */
function entryOf(list: ts.Node, value: ts.Expression, file: ts.SourceFile): string {
  const declared = ts.isVariableDeclaration(list.parent) ? list.parent.type?.getText(file) : "";
  const isOfWords = !declared?.includes("readonly Row[]");
  return isOfWords ? georgianText(value, file) : value.getText(file);
}

function georgianText(node: ts.Expression, file: ts.SourceFile): string {
  const start = node.getStart(file);
  const words = wordsIn(node, file).map((each) => ({
    ...each,
    from: each.from - start,
    to: each.to - start,
  }));
  return changed(node.getText(file), words);
}

/** Functions that are given the name of a fact or of a kind of figure. */
const naming = /(?:^|\.)(?:fact|known|range|has|unitText)$/u;

/** The words among a file's strings; what is compared, looked up, typed or imported names something. */
function wordsIn(within: ts.Node, file: ts.SourceFile): readonly Change[] {
  return nodesOf(within).flatMap((node): readonly Change[] => {
    if (!ts.isStringLiteralLike(node) && !isTemplatePiece(node)) return [];
    const { parent } = node;
    const isName =
      ts.isImportDeclaration(parent) ||
      ts.isLiteralTypeNode(parent) ||
      ts.isCaseClause(parent) ||
      ts.isElementAccessExpression(parent) ||
      (ts.isBinaryExpression(parent) && /[!=]==|^in$/u.test(parent.operatorToken.getText(file))) ||
      (ts.isCallExpression(parent) && naming.test(parent.expression.getText(file))) ||
      (ts.isPropertyAssignment(parent) &&
        (parent.name === node || /^(?:is|of)$/u.test(parent.name.getText(file))));
    if (isName) return [];
    const from = node.getStart(file);
    return [{ from, to: node.getEnd(), text: inGeorgian(node.getText(file)) }];
  });
}

function isTemplatePiece(node: ts.Node): boolean {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

/** The source without the first word of each list of words it states, which are typed. */
export function withWordLeftOut(text: string): string {
  const file = parsed(text);
  const left = file.statements.flatMap((statement): readonly Change[] => {
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ initializer, type }) => {
      if (type === undefined || initializer === undefined) return [];
      if (!ts.isObjectLiteralExpression(initializer)) return [];
      const [first] = initializer.properties;
      if (first === undefined || statement.modifiers === undefined) return [];
      const comma = text.startsWith(",", first.getEnd()) ? 1 : 0;
      return [{ from: first.getStart(file), to: first.getEnd() + comma, text: "" }];
    });
  });
  return changed(text, left);
}
