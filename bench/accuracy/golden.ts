import { join } from 'node:path';
import { version } from '../../src/base/version.js';
import type { Level } from '../../src/core/diagnostic.js';
import { Project } from '../../src/project/project.js';
import { json } from '../../src/reporters/json.js';
import type { ResultMessage } from '../../src/results/result.js';
import { corporaFolder } from './corpora.js';
import { MUST_FIRE, MUST_NOT_FIRE, PLACEHOLDERS } from './golden-expectations.js';

/** A finding the seed must, or must not, have. */
export interface Expectation {
  /** Rules one of which must report it, or of which none may. */
  readonly rules: readonly string[];
  readonly level?: Level;
  /** Where: a line of the seed and characters that the finding overlaps; absent, anywhere. */
  readonly line?: number;
  readonly text?: string;
}

export interface Golden {
  readonly failures: readonly string[];
  /** Expectations whose rules, or the preset, are not there yet. */
  readonly waiting: readonly string[];
}

const PRESETS = ['recommended', 'party-building-report'];

/** Compares hegao's findings in the seed with what a reader expects. */
export async function checkSeed(): Promise<Golden> {
  const options = { cwd: corporaFolder, configFile: false, level: 'info' } as const;
  const known = (await (await Project.open(options)).presets()).map(({ id }) => id);
  const presets = PRESETS.filter((id) => known.includes(id));
  const project = await Project.open({ ...options, presets });
  const rules = new Set((await project.rules()).map(({ id }) => id));
  const result = await project.checkFile(join(corporaFolder, 'seed/party-building-report-2021.txt'));

  const failures: string[] = [];
  const waiting = PRESETS.filter((id) => !known.includes(id)).map((id) => `preset ${id}`);
  for (const expectation of MUST_FIRE) {
    if (!expectation.rules.some((id) => rules.has(id))) waiting.push(nameOf(expectation));
    else if (!result.messages.some((message) => meets(message, expectation))) {
      failures.push(`does not report ${nameOf(expectation)}`);
    }
  }
  for (const expectation of MUST_NOT_FIRE) {
    const message = result.messages.find((found) => meets(found, expectation));
    if (message) failures.push(`reports ${nameOf(expectation)}: ${message.message}`);
  }
  if (rules.has(PLACEHOLDERS.rule)) {
    const options = {
      color: false,
      expand: false,
      level: 'info',
      cwd: corporaFolder,
      root: corporaFolder,
    } as const;
    const run = { version, locale: 'zh', files: [result], unsupported: [], rules: {} } as const;
    const report = json.render({ ...run, fixed: { fixes: 0, files: 0, written: false } }, options);
    const [file] = JSON.parse(report) as [{ messages: { ruleId: string }[] }];
    const count = file.messages.filter(({ ruleId }) => ruleId === PLACEHOLDERS.rule).length;
    if (count !== PLACEHOLDERS.count) {
      failures.push(`the JSON report has ${count} placeholders; the seed has ${PLACEHOLDERS.count}`);
    }
  }
  return { failures, waiting };
}

function meets({ ruleId, level, place, excerpt }: ResultMessage, expected: Expectation): boolean {
  const { rules, line, text } = expected;
  if (!rules.some((id) => ruleId === id || (id.endsWith('/') && ruleId.startsWith(id)))) return false;
  if (expected.level !== undefined && level !== expected.level) return false;
  if (line !== undefined && (line < place.line || line > place.endLine)) return false;
  return text === undefined || overlaps(excerpt, text);
}

/** Whether the characters stand in a finding, or reach into it. */
function overlaps({ before, text, after }: ResultMessage['excerpt'], expected: string): boolean {
  const around = before + text + after;
  for (let at = around.indexOf(expected); at >= 0; at = around.indexOf(expected, at + 1)) {
    if (at < before.length + Math.max(text.length, 1) && at + expected.length > before.length) return true;
  }
  return text.includes(expected) || (text !== '' && expected.includes(text));
}

function nameOf({ rules, level, line, text }: Expectation): string {
  const where = line === undefined ? '' : ` in line ${line}`;
  return `${rules.join(' or ')}${level ? ` at ${level}` : ''}${where}${text ? ` on “${text}”` : ''}`;
}
