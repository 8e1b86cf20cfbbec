import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { PARTS, PURE } from '../.tools/architecture.js';

const root = resolve(import.meta.dirname, '..');

const IMPURE_GLOBALS = [
  'process',
  'console',
  'Buffer',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'require',
  'performance',
];

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** Loaded only when it is asked for. */
  readonly lazy?: true;
}

const files = Object.keys(PARTS)
  .flatMap(filesOf)
  .filter((file) => file.endsWith('.ts'));

function filesOf(part: string): string[] {
  if (part.endsWith('.ts')) return [part];
  return readdirSync(join(root, part), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function partOf(file: string): string {
  const part = Object.keys(PARTS).find((name) => file === name || file.startsWith(`${name}/`));
  if (!part) throw new Error(`${file} is in no part of the house`);
  return part;
}

const parsed = new Map<string, ts.SourceFile>();

function parse(file: string): ts.SourceFile {
  const source =
    parsed.get(file) ??
    ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2023, true);
  parsed.set(file, source);
  return source;
}

/** Static, dynamic and type imports, and re-exports. */
function importsOf(source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean, lazy?: true) => {
    if (node && ts.isStringLiteralLike(node))
      imports.push({ specifier: node.text, typeOnly, ...(lazy && { lazy }) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, exportsTypesOnly(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const bindings = importClause.namedBindings;
  return (
    importClause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

function exportsTypesOnly({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  return (
    exportClause !== undefined &&
    ts.isNamedExports(exportClause) &&
    exportClause.elements.every((element) => element.isTypeOnly)
  );
}

/** The file of ours that an import leads to. */
function resolveOurs(from: string, specifier: string): string {
  const target = resolve(root, dirname(from), specifier);
  return relative(root, target.replace(/\.js$/, '.ts'));
}

describe('the import table', () => {
  test('every part it names is there, and has files', () => {
    for (const part of Object.keys(PARTS)) expect(filesOf(part), part).not.toHaveLength(0);
  });

  test('every file of src stands in it', () => {
    for (const file of filesOf('src').filter((name) => name.endsWith('.ts')))
      expect(() => partOf(file)).not.toThrow();
  });

  test.each(files)('%s keeps to it', (file) => {
    const part = partOf(file);
    const { ours, theirs } = PARTS[part]!;
    for (const { specifier, typeOnly } of importsOf(parse(file))) {
      if (specifier.startsWith('.')) {
        const target = resolveOurs(file, specifier);
        expect(existsAsFile(target), `${file} imports ${specifier}, which is not there`).toBe(true);
        const targetPart = partOf(target);
        const allowed =
          targetPart === part ||
          ours.includes(targetPart) ||
          (typeOnly && ours.includes(`${targetPart} (types)`));
        expect(
          allowed,
          `${file} imports ${target}; ${part} may import: ${ours.join(', ') || 'nothing of ours'}`,
        ).toBe(true);
        if (part === 'rules')
          expect(
            isRuleImport(file, target),
            `${file} imports ${target}; a rule imports src/rule.ts and its own data`,
          ).toBe(true);
      } else if (specifier.startsWith('node:') || builtinModules.includes(specifier)) {
        expect(specifier.startsWith('node:'), `${file} imports ${specifier} without “node:”`).toBe(true);
        expect(PURE.includes(part), `${file} imports ${specifier}; ${part} knows no Node`).toBe(false);
      } else {
        const allowed = theirs.some(
          (name) =>
            specifier === name ||
            (name.endsWith('/*') && specifier.startsWith(name.slice(0, -1))) ||
            specifier.startsWith(`${name}/`),
        );
        expect(
          allowed,
          `${file} imports ${specifier}; ${part} may import: ${theirs.join(', ') || 'no packages'}`,
        ).toBe(true);
      }
    }
  });
});

function existsAsFile(file: string): boolean {
  return ts.sys.fileExists(join(root, file));
}

/** A rule may import the entry point for rules, and the data file beside it with its name. */
function isRuleImport(file: string, target: string): boolean {
  if (file === 'rules/index.ts' || target === 'src/rule.ts') return true;
  return (
    target === file.replace(/\.ts$/, '.data.ts') || (file.endsWith('.data.ts') && target === 'src/rule.ts')
  );
}

test('no files need each other’s values to load', () => {
  const needed = new Map(files.map((file) => [file, valuesNeededBy(file)]));
  const clear = new Set<string>();
  const follow = (file: string, path: readonly string[]) => {
    if (clear.has(file)) return;
    const before = path.indexOf(file);
    if (before !== -1) expect.fail([...path.slice(before), file].join(' → '));
    for (const next of needed.get(file) ?? []) follow(next, [...path, file]);
    clear.add(file);
  };
  for (const file of files) follow(file, []);
});

/** The files of ours that are loaded with a file. */
function valuesNeededBy(file: string): string[] {
  return importsOf(parse(file))
    .filter(({ specifier, typeOnly, lazy }) => specifier.startsWith('.') && !typeOnly && !lazy)
    .map(({ specifier }) => resolveOurs(file, specifier));
}

const ruleIds = filesOf('rules')
  .filter((file) => /^rules\/[^/]+\/[^/.]+\.ts$/.test(file))
  .map((file) => file.replace(/^rules\//, '').replace(/\.ts$/, ''));

const ruleGroups = [...new Set(ruleIds.map((id) => id.replace(/\/.*/, '/')))];

/** A sentence for users may give a rule as an example; nothing may hang on one, or on a group of them. */
test.each(files.filter((file) => file.startsWith('src/')))('nothing in %s hangs on a rule', (file) => {
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !/\s/.test(node.text)) {
      expect(ruleIds.includes(node.text) || ruleGroups.includes(node.text), `${file}: ${node.text}`).toBe(
        false,
      );
    } else if (ts.isRegularExpressionLiteral(node)) {
      const source = node.text.replaceAll('\\/', '/');
      const words = source.split(/[^\w-]+/);
      expect(
        ruleGroups.some((group) => words.includes(group.slice(0, -1))),
        `${file}: ${source}`,
      ).toBe(false);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
});

test('there are rules to be known', () => {
  expect(ruleIds).toContain('placeholder/unresolved');
});

describe('the pure parts', () => {
  test.each(files.filter((file) => PURE.includes(partOf(file))))(
    '%s has no clock, no console, nothing asynchronous',
    (file) => {
      const source = parse(file);
      const visit = (node: ts.Node): void => {
        if (ts.isIdentifier(node) && IMPURE_GLOBALS.includes(node.text) && isGlobal(node)) {
          expect.fail(`${file} uses ${node.text}`);
        }
        if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node))
          expect.fail(`${file} is asynchronous`);
        if (isClock(node)) expect.fail(`${file} reads the clock`);
        ts.forEachChild(node, visit);
      };
      visit(source);
    },
  );

  test.each(files.filter((file) => PURE.includes(partOf(file))))('%s keeps nothing between runs', (file) => {
    for (const statement of parse(file).statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const isConst = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
      expect(isConst, `${file} has a variable at the top: ${statement.getText().slice(0, 60)}`).toBe(true);
      for (const { initializer } of statement.declarationList.declarations) {
        const empty =
          initializer &&
          ts.isNewExpression(initializer) &&
          /^(?:Weak)?(?:Map|Set)$/.test(initializer.expression.getText()) &&
          !initializer.arguments?.length;
        expect(
          empty,
          `${file} has a collection at the top that starts empty: ${statement.getText().slice(0, 60)}`,
        ).not.toBe(true);
      }
    }
  });
});

/** Whether an identifier names a global: not a property, a key, or a declared name. */
function isGlobal(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  return (
    !ts.isPropertySignature(parent) &&
    !ts.isParameter(parent) &&
    !ts.isVariableDeclaration(parent) &&
    !ts.isBindingElement(parent) &&
    !ts.isMethodDeclaration(parent) &&
    !ts.isMethodSignature(parent)
  );
}

/** Date.now(), and new Date() without arguments. */
function isClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  return ts.isCallExpression(node) && node.expression.getText() === 'Date.now';
}
