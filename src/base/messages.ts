import { fill, type Localized, type Slots, type SlotValue } from './locale.js';

/** Texts by name, with the same `{{slots}}` in every language. */
type Messages = Readonly<Record<string, Localized>>;

/** The data of a message; none for one without slots. */
type Data<Text extends string> = [Slots<Text>] extends [never]
  ? []
  : [data: { readonly [Slot in Slots<Text>]: SlotValue }];

/** The table itself, or the sentence that says which message does not ask for the same data in both languages. */
export type SameSlots<M extends Messages> = {
  readonly [Id in keyof M]: [Slots<M[Id]['zh']>, Slots<M[Id]['en']>] extends [
    Slots<M[Id]['en']>,
    Slots<M[Id]['zh']>,
  ]
    ? M[Id]
    : { readonly en: 'the slots of both languages must be the same' };
};

/** A message by its name in a table, filled. */
type Say<M extends Messages> = <Id extends keyof M>(id: Id, ...data: Data<M[Id]['zh']>) => Localized;

/**
 * A table of what is said to users outside of rules. Names and slots are checked by type:
 * `const say = defineMessages({ noFile: { zh: '没有 {{path}}。', en: 'There is no {{path}}.' } })`,
 * `throw new UserError(say('noFile', { path }))`.
 */
export function defineMessages<const M extends Messages>(table: M & SameSlots<M>): Say<M> {
  return (id, ...[data = {}]: readonly Readonly<Record<string, SlotValue>>[]) => {
    const { zh, en }: Localized = table[id];
    return { zh: fill(zh, data, 'zh'), en: fill(en, data, 'en') };
  };
}
