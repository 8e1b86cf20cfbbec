import type { Locale, Localized } from '../base/locale.js';
import type { Stopwatch, Work } from '../base/stopwatch.js';
import { columnsOf, padTo } from '../reporters/columns.js';
import { type Line, piece } from '../reporters/lines.js';
import { plural } from '../reporters/words.js';

type Measured = Stopwatch['measured'];

const PHASES: Readonly<Record<string, Localized>> = {
  find: { zh: '查找文件', en: 'find files' },
  configure: { zh: '配置和插件', en: 'configuration' },
  read: { zh: '读取', en: 'read' },
  parse: { zh: '解析', en: 'parse' },
  priors: { zh: '上年报告', en: 'earlier reports' },
  check: { zh: '扫描和汇总', en: 'scan and collect' },
};

const OTHER: Localized = { zh: '启动和其他', en: 'start-up and the rest' };

const HEADS: Readonly<Record<Work['kind'], Localized>> = {
  phase: { zh: '步骤', en: 'phases' },
  fact: { zh: '事实（几条规则共用）', en: 'facts, shared by rules' },
  rule: { zh: '规则', en: 'rules' },
};

/** Work that takes less is added up, in milliseconds. */
const LEAST = 0.05;

/**
 * What a run spent its time on, longest first. With several threads the total exceeds the duration of the run.
 *
 * @param total Of the whole run, in milliseconds.
 */
export function statistics(measured: Measured, total: number, files: number, locale: Locale): Line[] {
  const counted = measured.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const rest = { kind: 'phase', name: '', milliseconds: Math.max(total - counted, 0) } as const;
  const head =
    locale === 'zh'
      ? `用时 ${total.toFixed(0)} 毫秒，${files} 个文件`
      : `${total.toFixed(0)} ms for ${plural(files, 'file')}`;
  return [
    [piece('strong', head)],
    ...(['phase', 'fact', 'rule'] as const).flatMap((kind) =>
      section(
        kind,
        [...measured, rest].filter((work) => work.kind === kind),
        total,
        locale,
      ),
    ),
  ];
}

function section(kind: Work['kind'], works: Measured, total: number, locale: Locale): Line[] {
  if (works.length === 0) return [];
  const sorted = [...works].sort((a, b) => b.milliseconds - a.milliseconds);
  const shown = sorted.filter(({ milliseconds }) => milliseconds >= LEAST);
  const hidden = sorted.slice(shown.length);
  const rows = shown.map((work) => [nameOf(work, locale), work.milliseconds] as const);
  if (hidden.length > 0) {
    const name = locale === 'zh' ? `其余 ${hidden.length} 项` : `${hidden.length} others`;
    rows.push([name, sumOf(hidden)]);
  }
  const width = rows.reduce((most, [name]) => Math.max(most, columnsOf(name)), 0);
  return [
    [],
    [piece('title', HEADS[kind][locale]), `  ${sumOf(works).toFixed(1)}`],
    ...rows.map(([name, milliseconds]): Line => {
      const share = total > 0 ? `${((milliseconds / total) * 100).toFixed(1)}%` : '';
      return [`  ${padTo(name, width)}  ${milliseconds.toFixed(1).padStart(8)}  ${share.padStart(6)}`];
    }),
  ];
}

function nameOf({ kind, name }: Work, locale: Locale): string {
  return kind === 'phase' ? (PHASES[name] ?? OTHER)[locale] : name;
}

function sumOf(works: Measured): number {
  return works.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}
