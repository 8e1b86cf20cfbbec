import type { Attachment, Flow, Heading, Ordinal, Root, Section } from '../core/draft.js';
import { defineFact } from '../core/facts.js';

/** A heading with a number. */
export type NumberedHeading = Heading & { readonly ordinal: Ordinal };

/** Headings whose numbers should count up one by one. */
export interface HeadingSequence {
  readonly headings: readonly NumberedHeading[];
  /** What the first number should be: one, or the next after those of the section before. */
  readonly start: number;
  /** The heading above the first, where there is one. */
  readonly parent?: Heading;
}

/**
 * The numbered headings of a draft as sequences, each attachment apart. Numbers of one form may restart in each
 * section, or count on from section to section, as （一） to （十五） across 一、二、三、 do; which, follows from the draft itself.
 */
export const headingSequences = defineFact<readonly HeadingSequence[]>({
  id: 'headingSequences',
  compute({ draft }) {
    return textsOf(draft.root).flatMap(sequencesOfText);
  },
});

/** The report and each attachment: numbers restart in each. */
function textsOf(root: Root): (Root | Attachment)[] {
  return [root, ...root.children.filter((node) => node.type === 'Attachment')];
}

/** Headings of one form directly under one heading. */
interface Group {
  readonly parent: Heading | undefined;
  readonly headings: NumberedHeading[];
}

function sequencesOfText(text: Root | Attachment): HeadingSequence[] {
  const groupsByForm = new Map<string, Group[]>();
  collectGroups(text.children, undefined, groupsByForm);
  return [...groupsByForm.values()].flatMap((groups) =>
    countsOn(groups) ? joinedSequences(groups) : separateSequences(groups),
  );
}

function collectGroups(
  nodes: readonly Flow[],
  parent: Heading | undefined,
  groupsByForm: Map<string, Group[]>,
): void {
  const own = new Map<string, Group>();
  for (const section of nodes.filter((node): node is Section => node.type === 'Section')) {
    const { heading } = section;
    if (isNumbered(heading)) {
      const { form } = heading.ordinal;
      let group = own.get(form);
      if (!group) {
        group = { parent, headings: [] };
        own.set(form, group);
        groupsByForm.set(form, [...(groupsByForm.get(form) ?? []), group]);
      }
      group.headings.push(heading);
    }
    collectGroups(section.children, heading, groupsByForm);
  }
}

function isNumbered(heading: Heading): heading is NumberedHeading {
  return heading.ordinal !== undefined;
}

function firstOf({ headings }: Group): number {
  return headings[0]!.ordinal.value;
}

function lastOf({ headings }: Group): number {
  return headings.at(-1)!.ordinal.value;
}

/** Whether the numbers count on from section to section: more sections go on from the one before than start at one. */
function countsOn(groups: readonly Group[]): boolean {
  let goOn = 0;
  let startAnew = 0;
  for (const [index, group] of groups.slice(1).entries()) {
    if (firstOf(group) === 1) startAnew++;
    else if (firstOf(group) > lastOf(groups[index]!)) goOn++;
  }
  return goOn > startAnew;
}

function joinedSequences(groups: readonly Group[]): HeadingSequence[] {
  const headings = groups.flatMap((group) => group.headings);
  return [sequence(groups[0]!.parent, headings, 1)];
}

function separateSequences(groups: readonly Group[]): HeadingSequence[] {
  return groups.map((group, index) => {
    const before = groups[index - 1];
    const goesOn = before !== undefined && firstOf(group) === lastOf(before) + 1;
    return sequence(group.parent, group.headings, goesOn ? firstOf(group) : 1);
  });
}

function sequence(
  parent: Heading | undefined,
  headings: readonly NumberedHeading[],
  start: number,
): HeadingSequence {
  return { headings, start, ...(parent && { parent }) };
}
