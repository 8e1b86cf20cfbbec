import { nearest } from '../../base/nearest.js';
import { UserError } from '../../base/user-error.js';
import type { Suppressible, SuppressionsChange } from '../../project/project.js';
import { shownPath } from '../../reporters/paths.js';
import { type FileResult, isOwn, type ResultMessage } from '../../results/result.js';
import type { OpenProject } from '../context.js';
import type { Drafts } from '../drafts.js';
import type { Place, SuppressionsRequest } from './request.js';

/** Where the drafts come from, and how their paths are shown. */
export interface SuppressionsWork {
  readonly project: OpenProject;
  readonly drafts: Drafts;
  readonly cwd: string;
}

/** The outcome of a run that changes suppressions files. */
export interface SuppressionUpdate {
  /** The results under the changed suppressions files. */
  readonly files: readonly FileResult[];
  readonly notices: UserError['text'][];
}

/**
 * Adds findings to the suppressions files, or removes entries, and checks their drafts again.
 *
 * @throws {UserError} when a finding or rule given does not exist, or a file cannot be changed.
 */
export async function updateSuppressions(
  files: readonly FileResult[],
  request: SuppressionsRequest,
  { project, drafts, cwd }: SuppressionsWork,
): Promise<SuppressionUpdate> {
  await checkRules(request, project);
  const wanted = chosen(files, request, cwd);
  const idle = request.prune ? files.filter(({ unusedSuppressions }) => unusedSuppressions) : [];
  const changes = [...(await project.suppress(wanted, request.note)), ...(await project.prune(idle))];
  const touched = new Set([...wanted, ...idle].map(({ path }) => path));
  const again: FileResult[] = [];
  for (const file of files) again.push(touched.has(file.path) ? await drafts.again(file.path) : file);
  return { files: again, notices: noticesOf(changes, request, cwd) };
}

async function checkRules({ rules }: SuppressionsRequest, project: OpenProject): Promise<void> {
  const known = rules.length > 0 ? (await project.rules()).map(({ id }) => id) : [];
  for (const rule of rules) {
    if (!known.includes(rule)) throw new UserError(noRule(rule, nearest(rule, known)));
  }
}

/** The findings to suppress, by draft. */
function chosen(files: readonly FileResult[], request: SuppressionsRequest, cwd: string): Suppressible[] {
  const named = request.places.map((place) => findingsAt(place, files, cwd));
  return files
    .map(({ path, messages }) => ({
      path,
      messages: [
        ...messages.filter(({ ruleId }) => request.all || request.rules.includes(ruleId)).filter(isOfText),
        ...named.flatMap((found) => (found.path === path ? found.messages : [])),
      ],
    }))
    .filter(({ messages }) => messages.length > 0);
}

/** Findings about the check itself cannot be suppressed. */
function isOfText({ ruleId }: ResultMessage): boolean {
  return !isOwn(ruleId);
}

/** The findings at a place: reported ones, and suppressed ones, whose reason, owner and last day may be changed. */
function findingsAt(place: Place, files: readonly FileResult[], cwd: string) {
  const { written, file, fingerprint } = place;
  const searched = file === undefined ? files : files.filter(({ path }) => path === file);
  if (file !== undefined && searched.length === 0) throw new UserError(notChecked(shownPath(file, cwd)));
  if (fingerprint === undefined && searched.length !== 1)
    throw new UserError(whichFile(written, searched.length));
  for (const { path, messages, suppressed } of searched) {
    const known = suppressed.filter(({ suppression }) => suppression?.kind === 'file');
    const candidates = [...messages, ...known].filter(isOfText);
    const found = candidates.filter((message) => isMeant(message, place));
    if (found.length > 0) return { path, messages: found };
    if (fingerprint === undefined) throw new UserError(nothingAt(place, candidates, shownPath(path, cwd)));
  }
  throw new UserError(noFingerprint(written));
}

function isMeant(message: ResultMessage, { fingerprint, line, column }: Place): boolean {
  if (fingerprint !== undefined) return message.fingerprint === fingerprint;
  return message.place.line === line && (column === undefined || message.place.column === column);
}

function noticesOf(
  changes: readonly SuppressionsChange[],
  { all, rules, places, prune }: SuppressionsRequest,
  cwd: string,
): UserError['text'][] {
  const entered = changes.filter(({ added, changed }) => added + changed > 0);
  const pruned = changes.filter(({ removed }) => removed > 0);
  const suppresses = all || rules.length + places.length > 0;
  return [
    ...entered.map((change) => enteredText(change, shownPath(change.path, cwd))),
    ...(suppresses && entered.length === 0 ? [NOTHING_ENTERED] : []),
    ...pruned.map((change) => prunedText(change, shownPath(change.path, cwd))),
    ...(prune && pruned.length === 0 ? [NOTHING_PRUNED] : []),
  ];
}

function enteredText({ added, changed }: SuppressionsChange, file: string): UserError['text'] {
  const zh = [...(added > 0 ? [`新记入 ${added} 条`] : []), ...(changed > 0 ? [`更新 ${changed} 条`] : [])];
  const en = [...(added > 0 ? [`${added} added`] : []), ...(changed > 0 ? [`${changed} changed`] : [])];
  return { zh: `屏蔽清单 ${file}：${zh.join('，')}。`, en: `Suppressions in ${file}: ${en.join(', ')}.` };
}

function prunedText({ removed }: SuppressionsChange, file: string): UserError['text'] {
  return {
    zh: `屏蔽清单 ${file}：删去不再用到的 ${removed} 条。`,
    en: `Suppressions in ${file}: ${removed} unused removed.`,
  };
}

const NOTHING_ENTERED: UserError['text'] = {
  zh: '没有新的问题要屏蔽，屏蔽清单没有改动。',
  en: 'There are no new findings to suppress; no suppressions file was changed.',
};

const NOTHING_PRUNED: UserError['text'] = {
  zh: '查过的稿件没有不再用到的屏蔽条目，屏蔽清单没有改动。',
  en: 'The drafts checked have no unused suppressions; no suppressions file was changed.',
};

function noRule(rule: string, near: string | undefined): UserError['text'] {
  return {
    zh: `--suppress-rule：没有规则“${rule}”。${near ? `是不是“${near}”？` : ''}全部规则见 hegao rules。`,
    en: `--suppress-rule: unknown rule “${rule}”.${near ? ` Did you mean “${near}”?` : ''} To list all rules, run: hegao rules.`,
  };
}

function notChecked(file: string): UserError['text'] {
  return {
    zh: `--suppress 写的 ${file} 不在这次检查的文件之列。请核对路径。`,
    en: `${file}, given by --suppress, is not among the files checked. Check the path.`,
  };
}

function whichFile(written: string, count: number): UserError['text'] {
  return {
    zh: `这次检查了 ${count} 个文件，--suppress ${written} 指的是哪一个？请写明，如 报告.txt:${written}。`,
    en: `${count} files were checked; which of them does --suppress ${written} mean? Name it, as report.txt:${written}.`,
  };
}

function nothingAt(
  { line, column, written }: Place,
  candidates: readonly ResultMessage[],
  file: string,
): UserError['text'] {
  const columns = candidates.filter(({ place }) => place.line === line).map(({ place }) => place.column);
  const near = columns.length > 0 && column !== undefined;
  return {
    zh: `--suppress ${written}：${file} 的这个位置没有要屏蔽的问题。${near ? `这一行的问题在第 ${columns.join('、')} 列。` : '请按报告中的“行:列”写。'}`,
    en: `--suppress ${written}: no finding to suppress at this place of ${file}. ${near ? `On this line there are findings in column ${columns.join(', ')}.` : 'Give line and column as the report prints them.'}`,
  };
}

function noFingerprint(fingerprint: string): UserError['text'] {
  return {
    zh: `这次检查的文件中没有指纹为 ${fingerprint} 的问题。指纹见 --format json；文字或数字改过，指纹就不同。`,
    en: `No finding in the files checked has the fingerprint ${fingerprint}. Fingerprints are in --format json; they change with the text or figures of a finding.`,
  };
}
