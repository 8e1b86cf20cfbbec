/** The languages hegao speaks. */
export type Locale = 'zh' | 'en';

/** A text in every language. */
export type Localized = { readonly [L in Locale]: string };

/** What fills a slot of a message; a plain one is the same in every language. */
export type SlotValue = string | number | Localized;

/** What fills the slots of a message. */
export type MessageData = Readonly<Record<string, SlotValue>>;

/** The names of the `{{slots}}` in a message. */
export type Slots<Message extends string> = Message extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

/**
 * Puts data into the `{{slots}}` of a message. Where quotation marks stand around a slot, those in its value become
 * single, as GB/T 15834 has it; a value that is one quotation keeps its own marks and gets no others.
 *
 * @throws {Error} when a slot has no value: a message with an unfilled slot is a defect of the rule.
 */
export function fill(message: string, data: MessageData, locale: Locale): string {
  return message.replace(/(“?)\{\{(\w+)\}\}(”?)/g, (_, open: string, name: string, close: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`no value for {{${name}}} in “${message}”`);
    const text = typeof value === 'object' ? value[locale] : String(value);
    return open && close ? quoted(text) : open + text + close;
  });
}

/** A text in quotation marks, those within it single; marks that make no pairs are shown without others around them. */
export function quoted(text: string): string {
  if (!/[“”]/.test(text)) return `“${text}”`;
  if (/^“[^“”]*”$/.test(text) || /[“”]/.test(text.replace(/“[^“”]*”/g, ''))) return text;
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
