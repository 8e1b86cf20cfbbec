/** The languages hegao speaks. */
export type Locale = 'zh' | 'en';

/** A text in every language. */
export type Localized = { readonly [L in Locale]: string };

/** What fills the slots of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** The names of the `{{slots}}` in a message. */
export type Slots<Message extends string> = Message extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

/**
 * Puts data into the `{{slots}}` of a message.
 *
 * @throws {Error} when a slot has no value: a message with a hole is a defect of the rule.
 */
export function fill(message: string, data: MessageData): string {
  return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`no value for {{${name}}} in “${message}”`);
    return String(value);
  });
}
