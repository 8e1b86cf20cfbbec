import type { Localized } from '../../base/locale.js';
import { plenumId, plenumPack } from '../../knowledge/plenums.js';
import type { PlenumEntry } from '../../knowledge/types.js';
import type { Issue } from '../issues.js';
import { issueAt, type Row } from './rows.js';

/** A row of the table of plenums; values may be missing or invalid. */
export interface PlenumRow {
  readonly row: Row;
  readonly values: Readonly<Partial<PlenumEntry>>;
}

/** A meeting of a file or of those hegao knows. */
interface Placed {
  readonly entry: Partial<PlenumEntry> & Pick<PlenumEntry, 'body' | 'term'>;
  /** Absent for one that hegao knows. */
  readonly row?: Row;
}

/** Contradictions among the meetings in a file, and with those hegao knows. */
export function plenumIssues(rows: readonly PlenumRow[]): Issue[] {
  return [...rows.flatMap(wrongNumbers), ...takenIds(rows), ...wrongOrder(rows)];
}

function wrongNumbers({ row, values }: PlenumRow): Issue[] {
  if (values.body !== 'party-congress' || values.session === undefined) return [];
  return [
    issueAt(row, 'session', {
      zh: '党代会只有“届”，没有“次”。要写全会，“会议”一格填“中央全会”。',
      en: 'A congress has a term but no session. For a plenum, write central-committee as the body.',
    }),
  ];
}

/** An id that hegao uses for another meeting would replace that one. */
function takenIds(rows: readonly PlenumRow[]): Issue[] {
  const known = new Map((plenumPack.plenums ?? []).map((entry) => [entry.id, entry]));
  return rows.flatMap(({ row, values }) => {
    const taken = values.id === undefined ? undefined : known.get(values.id);
    if (!taken || !isPlaced(values) || plenumId(values) === values.id) return [];
    return [
      issueAt(row, 'id', {
        zh: `编号“${values.id}”是内置表中另一次会议的。去掉编号即可，编号由届次而来。`,
        en: `The id “${values.id}” is that of another meeting hegao knows. Leave it out: ids follow from the numbers.`,
      }),
    ];
  });
}

function isPlaced(values: PlenumRow['values']): values is Placed['entry'] {
  return values.body !== undefined && values.term !== undefined;
}

/** Meetings of one body are held one after another, in the order of their numbers. */
function wrongOrder(rows: readonly PlenumRow[]): Issue[] {
  const placed = new Map<string, Placed>();
  for (const entry of plenumPack.plenums ?? []) placed.set(plenumId(entry), { entry });
  for (const { row, values } of rows)
    if (isPlaced(values)) placed.set(plenumId(values), { entry: values, row });

  const byBody = new Map<string, Placed[]>();
  for (const meeting of placed.values()) {
    const { body, term } = meeting.entry;
    const key = body === 'party-congress' ? body : `${body} ${term}`;
    byBody.set(key, [...(byBody.get(key) ?? []), meeting]);
  }
  return [...byBody.values()].flatMap((meetings) => {
    const dated = meetings.filter(({ entry }) => entry.from !== undefined || entry.to !== undefined);
    const inOrder = dated.toSorted((a, b) => numberOf(a) - numberOf(b));
    return inOrder.slice(1).flatMap((later, index) => clash(inOrder[index]!, later));
  });
}

function numberOf({ entry }: Placed): number {
  return entry.session ?? entry.term;
}

function clash(earlier: Placed, later: Placed): Issue[] {
  const end = earlier.entry.to ?? earlier.entry.from!;
  const start = later.entry.from ?? later.entry.to!;
  if (start > end) return [];
  if (later.row) {
    return [
      issueAt(later.row, later.entry.from ? 'from' : 'to', {
        zh: `${start} 应晚于前一次会议的闭幕日期 ${end}（${where(earlier).zh}）。`,
        en: `${start} should be after ${end}, the last day of the meeting before it (${where(earlier).en}).`,
      }),
    ];
  }
  if (!earlier.row) return [];
  return [
    issueAt(earlier.row, earlier.entry.to ? 'to' : 'from', {
      zh: `${end} 应早于后一次会议的开幕日期 ${start}（${where(later).zh}）。`,
      en: `${end} should be before ${start}, the first day of the meeting after it (${where(later).en}).`,
    }),
  ];
}

function where({ row }: Placed): Localized {
  const line = row?.position?.line;
  return line === undefined
    ? { zh: '内置表', en: 'in hegao’s own table' }
    : { zh: `第 ${line} 行`, en: `line ${line}` };
}
