import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What `hegao/rule` exports, each with what is said of it where it is defined. */
function exportsOfDoor(): Map<string, string> {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const door = resolve(root, 'src/rule.ts');
  const program = ts.createProgram([door], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(door)!)!;
  return new Map(
    checker.getExportsOfModule(module).map((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const defined = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      return [symbol.name, ts.displayPartsToString(defined.getDocumentationComment(checker))];
    }),
  );
}

const exported = exportsOfDoor();

test('a name is added to or taken from what rules and plugins may use on purpose only', async () => {
  const names = [...exported.keys()].sort();
  await expect(`${names.join('\n')}\n`).toMatchFileSnapshot('rule-names.txt');
});

test('each is explained where it is defined', () => {
  expect([...exported].filter(([, said]) => said === '').map(([name]) => name)).toEqual([]);
});
