import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../../core/diagnostic.js';
import { minimalEdit } from '../../core/fixes.js';
import type { ResultMessage } from '../../results/result.js';
import { diagnosticOf } from '../diagnostics.js';
import { touches } from '../places.js';
import { explain } from '../rule-pages.js';
import { type ActionContext, type ActionData, findingOf, lazyAction } from './action.js';
import { allow, allowEdit, disable, disableEdit, suppress } from './suppress.js';

/** The kind with which editors apply all safe fixes on saving. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.hegao`;

/** The kinds of actions there are. */
export const ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

/** The actions for the findings in a range, and for all findings. */
export async function codeActions(
  { range, context: { only } }: CodeActionParams,
  context: ActionContext,
): Promise<CodeAction[]> {
  const wants = (kind: string) =>
    only?.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`)) ?? true;
  const actions = [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(range, context) : []),
    ...(wants(FIX_ALL) ? fixAll(context) : []),
  ];
  if (context.client.resolvesActions) return actions;
  const resolved = await Promise.all(actions.map((action) => resolveAction(action, context)));
  return resolved.filter(({ edit, command }) => edit || command);
}

function quickFixes(range: CodeActionParams['range'], context: ActionContext): CodeAction[] {
  const { positions, result } = context.check;
  return result.messages
    .filter(({ place }) => touches(positions.rangeOf(place), range))
    .flatMap((message) => {
      const diagnostic = diagnosticOf(message, positions, context.client.canRelate);
      return [fixes, allow, disable, suppress, explain].flatMap((make) => make(message, diagnostic, context));
    });
}

/** An action with its edit, where that is made only when it is chosen. */
export async function resolveAction(action: CodeAction, context: ActionContext): Promise<CodeAction> {
  const data = action.data as ActionData | undefined;
  const edit = data && (await editOf(data, context));
  return edit ? { ...action, edit } : action;
}

async function editOf(data: ActionData, context: ActionContext) {
  if (data.action === 'fix-all') return fixAllEdit(context);
  const message = findingOf(context.check, data);
  if (!message) return undefined;
  return data.action === 'disable' ? disableEdit(message, context) : allowEdit(message, context);
}

/** The fixes of a finding; the safe one is preferred. */
function fixes(
  message: ResultMessage,
  diagnostic: Diagnostic,
  { check, client }: ActionContext,
): CodeAction[] {
  const { document, positions } = check;
  return message.fixes.flatMap(({ title, safety, edit }): CodeAction[] => {
    if (!edit) return [];
    const edits = [{ range: positions.between(edit.range), newText: edit.text }];
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        ...(safety === 'safe'
          ? { isPreferred: true, edit: client.edit(document, edits) }
          : { edit: client.edit(document, edits, { label: title, description: message.message }) }),
      },
    ];
  });
}

/** All safe fixes at once; none where there are none. */
function fixAll({ check }: ActionContext): CodeAction[] {
  const { document, result, locale } = check;
  const safe = result.messages.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'));
  if (safe.length === 0) return [];
  const title = {
    zh: `自动改正全稿（${safe.length} 处）`,
    en: `Apply all safe fixes (${safe.length})`,
  };
  return [lazyAction({ kind: FIX_ALL }, { uri: document.uri, action: 'fix-all' }, title, locale)];
}

/** What `hegao --fix` would make of the draft. */
async function fixAllEdit({ check, client }: ActionContext): Promise<WorkspaceEdit | undefined> {
  const { document, project, positions } = check;
  const fixed = await project?.fix(document.path, 'safe', new TextEncoder().encode(document.text));
  if (fixed?.before === undefined || fixed.after === undefined) return undefined;
  const edits = editsBetween(fixed.before, fixed.after);
  return client.edit(
    document,
    edits.map(({ range, text }) => ({ range: positions.between(range), newText: text })),
  );
}

/** What turns one text into another, as small as lines show it: the editor keeps cursor and marks elsewhere. */
function editsBetween(before: string, after: string): TextEdit[] {
  const old = before.split('\n');
  const now = after.split('\n');
  if (old.length !== now.length) return [minimalEdit(before, { range: [0, before.length], text: after })];
  let at = 0;
  return old.flatMap((line, index): TextEdit[] => {
    const start = at;
    at += line.length + 1;
    const text = now[index]!;
    return line === text ? [] : [minimalEdit(before, { range: [start, start + line.length], text })];
  });
}
