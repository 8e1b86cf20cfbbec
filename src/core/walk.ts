import { TokenKind } from '../chinese/lexer.js';
import type { Draft, Node, NodeType, Range } from './draft.js';
import type { PhraseHit } from './phrases.js';
import type { Mark, NumberToken, PhraseMatch, Visitor } from './rule.js';

/** A rule's handlers, with the marks it visits. */
export interface Subscriber {
  readonly visitor: Visitor;
  /** `undefined`: all marks. */
  readonly marks: string | undefined;
}

/** What a rule does on an event; `rule` is its index among the subscribers. */
interface Handler<T> {
  readonly rule: number;
  readonly action: (event: T) => void;
}

interface NodeHandlers {
  readonly enter: Handler<Node>[];
  readonly exit: Handler<Node>[];
}

/**
 * Walks a draft once for all rules: nodes as they begin and end, and between them the marks, numbers and phrases,
 * all in the order of the text.
 */
export function walk(
  draft: Draft,
  subscribers: readonly Subscriber[],
  phrases: readonly PhraseHit[],
  call: <T>(rule: number, action: (event: T) => void, event: T) => void,
): void {
  const nodes = new Map<string, NodeHandlers>();
  const marks = new Map<number, Handler<Mark>[]>();
  const allMarks: Handler<Mark>[] = [];
  const numbers: Handler<NumberToken>[] = [];
  const phraseHandlers = new Map<number, Handler<PhraseMatch>>();

  for (const [rule, { visitor, marks: wanted }] of subscribers.entries()) {
    for (const [event, handler] of Object.entries(visitor) as [string, (event: never) => void][]) {
      if (handler === undefined) continue;
      const entry = { rule, action: handler as (event: unknown) => void };
      if (event === 'Phrase') phraseHandlers.set(rule, entry);
      else if (event === 'Number') numbers.push(entry);
      else if (event === 'Mark') {
        if (wanted === undefined) allMarks.push(entry);
        else for (const mark of new Set(wanted)) append(marks, mark.charCodeAt(0), entry);
      } else {
        const [type, exit] = event.split(':') as [NodeType, string?];
        const handlers = nodes.get(type) ?? { enter: [], exit: [] };
        nodes.set(type, handlers);
        (exit ? handlers.exit : handlers.enter).push(entry);
      }
    }
  }
  for (const handlers of marks.values()) handlers.push(...allMarks);

  const { text, tokens } = draft;
  let token = 0;
  let phrase = 0;

  /** Reports what begins before an offset. */
  const advance = (offset: number) => {
    for (;;) {
      const tokenStart = token < tokens.count ? tokens.starts[token]! : Number.POSITIVE_INFINITY;
      const phraseStart = phrase < phrases.length ? phrases[phrase]!.start : Number.POSITIVE_INFINITY;
      if (Math.min(tokenStart, phraseStart) >= offset) return;
      if (phraseStart <= tokenStart) {
        const hit = phrases[phrase++]!;
        const match = { phrase: hit.phrase, range: [hit.start, hit.end] as Range };
        for (const owner of hit.owners) {
          const handler = phraseHandlers.get(owner);
          if (handler) call(handler.rule, handler.action, match);
        }
        continue;
      }
      const index = token++;
      const kind = tokens.kinds[index];
      if (kind === TokenKind.Mark) {
        const handlers = marks.get(text.charCodeAt(tokenStart)) ?? allMarks;
        if (handlers.length === 0) continue;
        const range: Range = [tokenStart, tokens.ends[index]!];
        const mark = { text: text.slice(range[0], range[1]), range };
        for (const { rule, action } of handlers) call(rule, action, mark);
      } else if (kind !== TokenKind.Latin && numbers.length > 0) {
        const range: Range = [tokenStart, tokens.ends[index]!];
        const script = kind === TokenKind.Arabic ? 'arabic' : 'chinese';
        const number: NumberToken = { text: text.slice(range[0], range[1]), range, script };
        for (const { rule, action } of numbers) call(rule, action, number);
      }
    }
  };

  const visit = (node: Node) => {
    const handlers = nodes.get(node.type);
    advance(node.range[0]);
    if (handlers) for (const { rule, action } of handlers.enter) call(rule, action, node);
    if ('children' in node) for (const child of node.children) visit(child);
    advance(node.range[1]);
    if (handlers) for (const { rule, action } of handlers.exit) call(rule, action, node);
  };
  visit(draft.root);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
