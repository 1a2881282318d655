import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A member of Office.js, as "Range.merge", and the requirement set its declaration names. */
export interface MemberInUse {
  readonly member: string;
  readonly set: string;
  /** Whether the object it belongs to came with an earlier set. */
  readonly isLater: boolean;
}

/** What belongs to every object and needs no requirement set. */
const general = new Set(["load", "context", "isNullObject", "workbook"]);

/** Every member of Office.js that a folder's sources use, found by the compiler, in the order of their names. */
export function membersInUse(folder: string): readonly MemberInUse[] {
  const files = readdirSync(folder).map((file) => path.join(folder, file));
  const program = ts.createProgram(files, {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts"],
    types: ["office-js"],
  });
  const checker = program.getTypeChecker();
  const sets = new Map<string, Omit<MemberInUse, "member">>();
  const note = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = ownerOf(declaration);
      if (symbol === undefined || owner === null || general.has(symbol.name)) continue;
      const ofOwner = setOf(declaration.parent) ?? "";
      const set = setOf(declaration) ?? ofOwner;
      sets.set(`${owner}.${symbol.name}`, { set, isLater: set !== ofOwner });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name))
        note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return [...sets]
    .map(([member, brought]) => ({ member, ...brought }))
    .sort((a, b) => (a.member < b.member ? -1 : 1));
}

/** The class or interface of Excel's or Office's own namespace a member is declared in; null for any other. */
function ownerOf(declaration: ts.Declaration): string | null {
  const { parent } = declaration;
  if (!ts.isClassDeclaration(parent) && !ts.isInterfaceDeclaration(parent)) return null;
  if (!declaration.getSourceFile().fileName.includes("@types/office-js")) return null;
  const scope = parent.parent.parent;
  const isOwn = ts.isModuleDeclaration(scope) && /^(?:Excel|Office)$/u.test(scope.name.text);
  return isOwn ? (parent.name?.text ?? null) : null;
}

/** "1.9" of "[Api set: ExcelApi 1.9]". */
function setOf(declaration: ts.Node): string | undefined {
  const comments = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText());
  return /\[Api set: ExcelApi ([\d.]+)/u.exec(comments.join(" "))?.[1];
}
