import type { Structure, StructureSection } from '../../core/genre.js';
import type { Knowledge } from '../../knowledge/types.js';
import type { NamedSection } from './sections.js';

/** A section that a genre's structure asks for, with the sections of a draft that are it. */
export interface SoughtSection {
  readonly wanted: StructureSection;
  /** The name to write. */
  readonly title: string;
  /** All names that can be suggested, the one to write first. */
  readonly suggestions: readonly string[];
  /** All that go by its name. */
  readonly found: readonly NamedSection[];
  /** Of these, the first that stands where the structure has it; where all stand before that, the first. */
  readonly place: NamedSection | undefined;
  readonly isInOrder: boolean;
  /** Whether a sentence without spaces opens a paragraph that deals with it, under some other heading. */
  isOpenedBy(sentence: string): boolean;
}

/** Compares the sections of a draft with a structure, in the order of the structure. */
export function seekSections(
  sections: readonly NamedSection[],
  { sections: wanted = [] }: Structure,
  knowledge: Knowledge,
): readonly SoughtSection[] {
  let reached = -1;
  return wanted.map((section) => {
    const names = namesFor(section, knowledge);
    const matches = matcherOf(names);
    const found = sections.filter((known) => known.names.some(matches));
    const standsAfter = (known: NamedSection) => sections.indexOf(known) > reached;
    // One heading may be two sections: 存在问题及下步打算.
    const next = found.find(standsAfter) ?? found.find((known) => known === sections[reached]);
    if (next) reached = sections.indexOf(next);
    const openings = knowledge.sections.find(({ id }) => id === section.id)?.openings ?? [];
    return {
      wanted: section,
      title: names.title,
      suggestions: [names.title, ...(names.titles ?? []).filter(isPlainTitle)],
      found,
      place: next ?? found[0],
      isInOrder: next !== undefined || found.length === 0,
      isOpenedBy: anyOf(openings),
    };
  });
}

/** Something that the subsections of a section deal with. */
export interface Topic {
  /** The name to write. */
  readonly title: string;
  /** Whether a title, or a sentence without spaces, is about it. */
  isMetBy(text: string): boolean;
}

/** A topic by its id in the vocabulary; any other word is looked for as it stands. */
export function topicOf(id: string, knowledge: Knowledge): Topic {
  const names = namesFor({ id }, knowledge);
  return { title: names.title, isMetBy: matcherOf(names) };
}

interface Names {
  readonly title: string;
  readonly titles?: readonly string[] | undefined;
  readonly contains?: readonly string[] | undefined;
}

/** The names of a section: its own, else those of the vocabulary; an id that is in neither is itself the name. */
function namesFor(wanted: StructureSection, { sections }: Knowledge): Names {
  const entry = sections.find(({ id }) => id === wanted.id);
  const [known, ...titles] = entry?.forms ?? [];
  const title = wanted.title ?? known ?? wanted.id;
  if (wanted.titles || wanted.contains) return { ...wanted, title };
  return entry ? { contains: entry.contains, titles, title } : { title, contains: [literal(title)] };
}

function matcherOf({ title, titles = [], contains = [] }: Names): (text: string) => boolean {
  const whole = [literal(title), ...titles].map((pattern) => `^(?:${pattern})$`);
  return anyOf([...whole, ...contains]);
}

function anyOf(patterns: readonly string[]): (text: string) => boolean {
  const compiled = patterns.map((pattern) => new RegExp(pattern));
  return (text) => compiled.some((pattern) => pattern.test(text));
}

const OPERATORS = /[\\^$.*+?()[\]{}|]/;

/** Whether a pattern is a title as one would write it. */
export function isPlainTitle(pattern: string): boolean {
  return !OPERATORS.test(pattern);
}

/** A pattern for a text itself. */
function literal(text: string): string {
  return text.replace(new RegExp(OPERATORS, 'g'), '\\$&');
}
