import { fill, type Locale, type Localized, type Slots, type SlotValue } from '../base/locale.js';
import type { Diagnostic, Level, Tag } from './diagnostic.js';

/** A kind of diagnostic that hegao itself makes, where no rule does: about the check, or about what suppresses findings. */
export interface OwnDiagnostic {
  /** What the fault is called, in a few words. */
  readonly name: Localized;
  /** One line: what must be so. */
  readonly summary: Localized;
  readonly level: Level;
  /** The draft could not be checked in full. */
  readonly fatal?: true;
  readonly tags?: readonly Tag[];
  readonly messages: Readonly<Record<string, OwnMessage>>;
}

export interface OwnMessage {
  /** With `{{slots}}`. */
  readonly text: Localized;
  /** What is said instead where results hold no text of drafts; absent where no slot may hold any. */
  readonly redacted?: Localized;
  /** Where it is another than that of its kind. */
  readonly level?: Level;
  readonly fatal?: true;
}

/** All of them, by rule id. */
const TABLE = {
  'hegao/unreadable': {
    name: { zh: '稿件无法读取', en: 'Unreadable draft' },
    summary: { zh: '稿件应当读得出来', en: 'A draft must be readable' },
    level: 'error',
    fatal: true,
    messages: { unreadable: { text: { zh: '{{reason}}', en: '{{reason}}' } } },
  },
  'hegao/rule-crash': {
    name: { zh: '规则出错', en: 'Failed rule' },
    summary: { zh: '每条规则都应当查完', en: 'Every rule must run to its end' },
    level: 'error',
    fatal: true,
    messages: {
      crash: {
        text: {
          zh: '规则 {{rule}} 在本文件上出错，未能判断：{{cause}}。其余规则的结果不受影响；请用 --debug 取得详情并反馈，或暂时关闭此规则。',
          en: 'The rule {{rule}} failed on this file and could not check it: {{cause}}. Other rules are not affected; run with --debug for details and report it, or turn the rule off meanwhile.',
        },
        redacted: {
          zh: '一条规则在本文件上出错，本文件未能全部检查。原因可能带有原文，已隐去；请用 --debug 查看。',
          en: 'A rule failed on this file, which was not checked in full. The cause may hold text of the draft and is redacted; run with --debug to see it.',
        },
      },
    },
  },
  'hegao/invalid-directive': {
    name: { zh: '屏蔽注释有误', en: 'Invalid suppression comment' },
    summary: { zh: '稿件中的屏蔽注释应当写对', en: 'Inline suppression comments must be well-formed' },
    level: 'warn',
    messages: {
      'unknown-directive': {
        text: {
          zh: '没有“hegao-{{kind}}”这种注释，未起作用。可用：{{known}}。',
          en: 'Unknown comment “hegao-{{kind}}”; it has no effect. Use one of: {{known}}.',
        },
      },
      'no-rules': {
        text: {
          zh: '屏蔽注释“hegao-{{kind}}”没有写明规则，未起作用。请写明，如：hegao-{{kind}} 规则名 -- 原因。',
          en: 'The suppression comment “hegao-{{kind}}” names no rule and has no effect. Name one: hegao-{{kind}} group/rule -- reason.',
        },
      },
      'unknown-rule': {
        text: {
          zh: '屏蔽注释中的“{{rule}}”不是规则名，未起作用。规则名见 hegao rules。',
          en: '“{{rule}}” in the suppression comment is not a rule and has no effect. To list all rules, run: hegao rules.',
        },
      },
    },
  },
  'hegao/unused-directive': {
    name: { zh: '屏蔽注释未用到', en: 'Unused suppression comment' },
    summary: { zh: '稿件中的屏蔽注释应当用得上', en: 'Inline suppression comments must be in use' },
    level: 'warn',
    tags: ['unnecessary'],
    messages: {
      'unused-directive': {
        text: {
          zh: '这条屏蔽注释没有用到：此处没有“{{rule}}”的问题。请删去。',
          en: 'Unused suppression comment: “{{rule}}” reports nothing here. Remove it.',
        },
      },
    },
  },
  'hegao/unused-suppression': {
    name: { zh: '屏蔽条目未用到', en: 'Unused suppression' },
    summary: { zh: '屏蔽清单不留没有用到的条目', en: 'Entries of the suppressions file must be in use' },
    level: 'warn',
    messages: {
      'unused-suppression': {
        text: {
          zh: '屏蔽清单中“{{rule}}”{{place}}这一条没有用到：问题已改，或文字、数字已不同。用 --prune-suppressions 删去。',
          en: 'Unused suppression of “{{rule}}”{{place}}: the finding was fixed, or its text or figures have changed. Remove it with --prune-suppressions.',
        },
        // The place may be a heading that the finding stood under.
        redacted: {
          zh: '屏蔽清单中有一条没有用到：问题已改，或文字、数字已不同。用 --prune-suppressions 删去。',
          en: 'Unused suppression: the finding was fixed, or its text or figures have changed. Remove it with --prune-suppressions.',
        },
      },
      renamed: {
        text: {
          zh: '本稿有 {{count}} 处问题曾在“{{from}}”名下屏蔽，而那份稿件已不存在。如果是改了名，请把屏蔽清单里的“{{from}}”改为“{{to}}”。',
          en: '{{count}} of the findings here are suppressed for “{{from}}”, which no longer exists. If the draft was renamed, change “{{from}}” to “{{to}}” in the suppressions file.',
        },
      },
    },
  },
  'hegao/expired-suppression': {
    name: { zh: '屏蔽已到期', en: 'Expired suppression' },
    summary: {
      zh: '屏蔽到期应当改稿',
      en: 'A finding must be fixed before its suppression expires',
    },
    level: 'error',
    messages: {
      'expired-suppression': {
        text: {
          zh: '这处“{{rule}}”的屏蔽已于{{expires}}到期，问题重新报出。请改稿；仍要屏蔽的，用 --suppress 写明新的期限。',
          en: 'The suppression of “{{rule}}” here expired on {{expires}}, so the finding is reported again. Change the draft, or renew the suppression with --suppress and --expires.',
        },
      },
    },
  },
  'hegao/prior-not-found': {
    name: { zh: '未找到上年报告', en: 'Earlier report not found' },
    summary: { zh: '应当找得到上年的报告', en: 'The earlier report must be there' },
    level: 'info',
    messages: {
      'no-sibling': {
        text: {
          zh: '没有与上年核对数字：没有找到文件名相同、年份早一年的报告。请用 --prior 指明，或写在配置的 prior 里。',
          en: 'No figures were compared with last year’s report: no report with the same name and the year before was found. Give it with --prior, or as “prior” in the configuration.',
        },
      },
      'prior-not-found': {
        text: {
          zh: '没有与上年核对数字：{{reason}}',
          en: 'No figures were compared with last year’s report: {{reason}}',
        },
      },
      'prior-missing': {
        text: {
          zh: '没有与上年核对数字。{{where}}：{{reason}}',
          en: 'No figures were compared with last year’s report. {{where}}: {{reason}}',
        },
        level: 'error',
        fatal: true,
      },
    },
  },
  'hegao/prior-mismatch': {
    name: { zh: '上年报告不符', en: 'Earlier report does not fit' },
    summary: { zh: '上年的报告应与本稿对得上', en: 'The earlier report must fit the draft' },
    level: 'warn',
    messages: {
      'prior-mismatch': {
        text: {
          zh: '没有与上年核对数字：{{path}} {{reason}}。请用 --prior 指明上年的报告，或写在配置的 prior 里。',
          en: 'No figures were compared with last year’s report: {{path}} {{reason}}. Give the right one with --prior, or as “prior” in the configuration.',
        },
        // The reason may name the organ that signs.
        redacted: {
          zh: '上年的报告与本稿对不上，没有与上年核对数字。原因可能带有原文，已隐去。',
          en: 'The earlier report does not fit this draft; no figures were compared. The reason may hold text of it and is left out.',
        },
      },
    },
  },
  'hegao/stale-knowledge': {
    name: { zh: '会议表待更新', en: 'Table of meetings out of date' },
    summary: { zh: '会议表应当不早于稿件', en: 'What is known of meetings must be as new as the draft' },
    level: 'info',
    messages: {
      'stale-knowledge': {
        text: {
          zh: '稿件日期是{{date}}，会议表只核对到{{checkedOn}}，此后召开的会议没有收录，涉及它们的结果只作参考。请更新 hegao，或在配置的会议表（knowledge）中补上。',
          en: 'The draft is dated {{date}}, but congresses and plenums are known only up to {{checkedOn}}: take findings about later ones as hints. Update hegao, or add the meetings under “knowledge” in the configuration.',
        },
      },
    },
  },
  'hegao/fix-limit': {
    name: { zh: '自动改正未完成', en: 'Fixing not finished' },
    summary: { zh: '自动改正应当改得完', en: 'Fixing must come to an end' },
    level: 'warn',
    messages: {
      'fix-limit': {
        text: {
          zh: '自动改正 {{passes}} 遍后仍有可改之处，或几条规则的改法互相抵消，已停止。请再运行一次 --fix，仍如此则用 --rule 关闭其中一条规则。',
          en: 'After {{passes}} passes there were still fixes to make, or fixes undid one another; fixing stopped. Run --fix again; if that does not help, turn one of the rules off with --rule.',
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, OwnDiagnostic>>;

export const ownDiagnostics: Readonly<Record<string, OwnDiagnostic>> = TABLE;

type Table = typeof TABLE;
type OwnId = keyof Table;
type MessageIdOf<Id extends OwnId> = keyof Table[Id]['messages'] & string;
type TextOf<Id extends OwnId, M extends MessageIdOf<Id>> = Table[Id]['messages'][M] extends {
  readonly text: { readonly zh: infer Text extends string };
}
  ? Text
  : never;
type DataOf<Id extends OwnId, M extends MessageIdOf<Id>> = Readonly<Record<Slots<TextOf<Id, M>>, SlotValue>>;

/** The kind of a diagnostic of hegao's own; `undefined` for the id of a rule. */
export function ownDiagnosticOf(ruleId: string): OwnDiagnostic | undefined {
  return isOwn(ruleId) ? ownDiagnostics[ruleId] : undefined;
}

/** Whether a rule id is one of hegao's own: about the check itself, so that nothing in a draft can suppress it. */
export function isOwn(ruleId: string): boolean {
  return Object.hasOwn(ownDiagnostics, ruleId);
}

/** Whether a diagnostic is one of hegao's own, with a certain message. */
export function isOwnMessage<Id extends OwnId>(
  { ruleId, messageId }: Pick<Diagnostic, 'ruleId' | 'messageId'>,
  id: Id,
  message: MessageIdOf<Id>,
): boolean {
  return ruleId === id && messageId === message;
}

/** One of hegao's own diagnostics, about the draft as a whole unless `more` says where. */
export function ownDiagnostic<Id extends OwnId, M extends MessageIdOf<Id>>(
  ruleId: Id,
  messageId: M,
  data: DataOf<Id, M>,
  locale: Locale,
  more: Partial<Pick<Diagnostic, 'range' | 'source' | 'fingerprint' | 'related' | 'fold'>> = {},
): Diagnostic {
  const kind: OwnDiagnostic = TABLE[ruleId];
  const { text, level = kind.level, fatal = kind.fatal } = kind.messages[messageId]!;
  return {
    ruleId,
    level,
    certainty: 'certain',
    messageId,
    message: fill(text[locale], data, locale),
    range: [0, 0],
    fixes: [],
    ...(fatal && { fatal }),
    ...more,
  };
}
