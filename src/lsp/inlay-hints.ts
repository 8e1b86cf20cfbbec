import type { InlayHint, Range } from 'vscode-languageserver';
import type { Locale } from '../base/locale.js';
import type { FigureCell } from '../results/figure-table.js';
import type { Check } from './checks.js';
import { fileUriOf } from './paths.js';
import type { Positions } from './positions.js';

/** Last year's figures, each behind the one of this year that it was compared with. */
export async function inlayHints({ draft, positions, locale }: Check, shown: Range): Promise<InlayHint[]> {
  const table = await draft?.figures();
  const reports = table?.reports ?? [];
  const before = reports.at(-2);
  if (!table || !before) return [];
  return table.rows.flatMap(({ cells }) => {
    const [then, now] = cells.slice(-2);
    if (!then || !now || now.line - 1 < shown.start.line || now.line - 1 > shown.end.line) return [];
    return [hintOf(now, then, before.path, positions, locale)];
  });
}

function hintOf(
  now: FigureCell,
  then: FigureCell,
  path: string,
  positions: Positions,
  locale: Locale,
): InlayHint {
  const start = { line: then.line - 1, character: then.column - 1 };
  const end = { line: start.line, character: start.character + then.text.length };
  const uri = fileUriOf(path);
  const value = locale === 'zh' ? `上年${then.text}` : `last year ${then.text}`;
  return {
    position: positions.afterWords(now),
    label: [
      {
        value,
        tooltip: `${path}:${then.line}:${then.column}`,
        ...(uri !== undefined && { location: { uri, range: { start, end } } }),
      },
    ],
    paddingLeft: true,
  };
}
