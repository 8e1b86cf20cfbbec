import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { diagnosticOf } from '../diagnostics.js';
import { touches } from '../positions.js';
import { type ActionContext, type ActionData, findingOf } from './action.js';
import { allow, allowEdit } from './allow.js';
import { disable, disableEdit } from './disable.js';
import { explain } from './explain.js';
import { FIX_ALL, fixAll, fixAllEdit } from './fix-all.js';
import { fixes } from './fixes.js';
import { suppress } from './suppress.js';

/** The kinds of actions there are. */
export const ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

/** What can be done about the findings in a range, and about all of them. */
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
