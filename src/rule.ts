/** Everything a rule may import: `hegao/rule`. */

export type { Locale, Localized } from './base/locale.js';
export {
  characterAfter,
  characterBefore,
  isChineseCharacter,
  isDigit,
  isHan,
  isLatin,
  toHalfWidth,
  wholeCharacter,
  withoutSpaces,
} from './chinese/characters.js';
export {
  addDays,
  daysInMonth,
  isCalendarDate,
  isoDate,
  type PartialDate,
  weekdayOf,
} from './chinese/dates.js';
export { codePointsOf } from './chinese/lookalikes.js';
export {
  fromArabic,
  fromChinese,
  markName,
  toChinese,
  toChineseYear,
  withNumber,
} from './chinese/numerals.js';
export { readPairs } from './chinese/pairs.js';
export { FULL_WIDTH, OPENERS, PAIRS } from './chinese/punctuation.js';
export { HALF_WIDTH_STOPS, STOPS, type StopRun, stopRunAround } from './chinese/stop-runs.js';
export { englishMonth, writtenDay, writtenDays } from './core/days.js';
export { type Certainty, type Edit, type Level, lessCertain, type TextEdit } from './core/diagnostic.js';
export type {
  Attachment,
  AttachmentName,
  AttachmentNote,
  Draft,
  Flow,
  Heading,
  IssueDate,
  Node,
  Ordinal,
  OrdinalForm,
  Paragraph,
  Range,
  RunInItem,
  Section,
  Sentence,
} from './core/draft.js';
export { type DraftFacts, defineFact, type Fact } from './core/facts.js';
export { textWith } from './core/fixes.js';
export type { Genre, Structure } from './core/genre.js';
export type { Plugin, Preset, StageCaps } from './core/plugin.js';
export {
  type AnyContext,
  type Basis,
  dayCell,
  defineRule,
  type Mark,
  type NumberToken,
  type Rule,
  type RuleContext,
  type RuleMeta,
  type RuleSetting,
  type Visitor,
} from './core/rule.js';
export { isFromMemory, SOURCE_COLUMN, sourceCell } from './core/sources.js';
export { basesOf, type CheckedChange, certaintyOfMatch, changes } from './facts/changes/changes.js';
export { comparisons, type Match } from './facts/comparisons/comparisons.js';
export { droppedFigures } from './facts/comparisons/dropped.js';
export { targetsOf } from './facts/comparisons/targets.js';
export { countedLists } from './facts/counted-lists.js';
export {
  certaintyOfAwaited,
  certaintyOfPassed,
  type DateSpan,
  dateSpan,
  namesEarlierYear,
} from './facts/date-span.js';
export { type DocumentNumberMention, documentNumbers } from './facts/document-numbers.js';
export { type Change, type Figure, figures } from './facts/figures/figures.js';
export { type HeadingSequence, headingSequences, type NumberedHeading } from './facts/heading-sequences.js';
export { isAtMost, meet, minus, over, times } from './facts/intervals.js';
export {
  firstListed,
  heldFrom,
  isAnnounced,
  isDatedBody,
  type Meetings,
  meetingName,
  meetings,
  type SessionBody,
} from './facts/meetings.js';
export { type NumberingFault, numberingFaults } from './facts/numbering-faults.js';
export type { PairKind } from './facts/pairs/marks.js';
export { type LoneMark, type MarkPair, pairRange, pairs } from './facts/pairs/pairs.js';
export { partsOfWholes } from './facts/parts.js';
export { type Person, people } from './facts/people.js';
export { type PlaceholderKind, placeholderRanges, placeholders } from './facts/placeholders/placeholders.js';
export { listText, type PlenumList, plenumLists } from './facts/plenums/lists.js';
export {
  isPartys,
  type NamedSessions,
  type Numeral,
  namedSessions,
  type PlenumMention,
  plenums,
  type SessionPart,
} from './facts/plenums/plenums.js';
export { noReportRanges } from './facts/protected-ranges.js';
export { type Quantity, quantities } from './facts/quantities/quantities.js';
export { quotations, quotedRanges } from './facts/quotations.js';
export { reportParts } from './facts/report-parts.js';
export { restatedFigures } from './facts/restated.js';
export { type RunInList, runInLists } from './facts/run-in-lists.js';
export { leadsIn, type NamedSection, namedSections, nameOf } from './facts/sections/sections.js';
export { isPlainTitle, type SoughtSection, seekSections, topicOf } from './facts/sections/structure.js';
export { sums } from './facts/sums.js';
export { type WrittenDate, writtenDates } from './facts/written-dates.js';
export type { Entry, Knowledge, KnowledgePack, PlenumEntry, Source } from './knowledge/types.js';
export { checkLists, type ListMention } from './rule-kinds/check-lists.js';
export { officeWords } from './rule-kinds/office-words.js';
export { type Pairing, pairPhrases } from './rule-kinds/pair-phrases.js';
export { perKnowledge } from './rule-kinds/per-knowledge.js';
export { replacePhrases } from './rule-kinds/replace-phrases.js';
