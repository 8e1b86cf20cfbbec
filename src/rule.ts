/** Everything a rule may import: `hegao/rule`. */

export type { Locale, Localized, MessageData } from './base/locale.js';
export * from './chinese/characters.js';
export * from './chinese/dates.js';
export { codePointsOf } from './chinese/lookalikes.js';
export * from './chinese/numerals.js';
export * from './chinese/pairs.js';
export * from './chinese/punctuation.js';
export { englishMonth, writtenDay, writtenDays } from './core/days.js';
export type { Certainty, Edit, Level, TextEdit } from './core/diagnostic.js';
export { lessCertain } from './core/diagnostic.js';
export type * from './core/draft.js';
export type { DraftFacts, Fact } from './core/facts.js';
export { defineFact } from './core/facts.js';
export { textWith } from './core/fixes.js';
export type { Genre, Requirement, Structure, StructureSection } from './core/genre.js';
export type { Plugin, Preset, StageCaps } from './core/plugin.js';
export type {
  AnyContext,
  Basis,
  Example,
  Mark,
  Messages,
  NumberToken,
  PhraseMatch,
  Rule,
  RuleContext,
  RuleMeta,
  RuleSetting,
  RuleTable,
  Visitor,
} from './core/rule.js';
export { dayCell, defineRule } from './core/rule.js';
export { isFromMemory, SOURCE_COLUMN, sourceCell } from './core/sources.js';
export * from './facts/changes/changes.js';
export * from './facts/comparisons/comparisons.js';
export * from './facts/comparisons/dropped.js';
export * from './facts/comparisons/targets.js';
export * from './facts/counted-lists.js';
export * from './facts/date-span.js';
export * from './facts/document-numbers.js';
export * from './facts/figures/figures.js';
export * from './facts/heading-sequences.js';
export * from './facts/intervals.js';
export * from './facts/meetings.js';
export * from './facts/numbering-faults.js';
export * from './facts/pairs/marks.js';
export * from './facts/pairs/pairs.js';
export * from './facts/parts.js';
export * from './facts/people.js';
export * from './facts/placeholders/placeholders.js';
export * from './facts/plenums/lists.js';
export * from './facts/plenums/plenums.js';
export { noReportRanges } from './facts/protected-ranges.js';
export * from './facts/quantities/quantities.js';
export * from './facts/quotations.js';
export * from './facts/report-parts.js';
export * from './facts/report-years.js';
export * from './facts/restated.js';
export * from './facts/run-in-lists.js';
export * from './facts/sections/sections.js';
export * from './facts/sections/structure.js';
export * from './facts/sums.js';
export * from './facts/written-dates.js';
export type { Entry, Knowledge, KnowledgePack, PlenumEntry, Source } from './knowledge/types.js';
export * from './rule-kinds/check-lists.js';
export { officeWords } from './rule-kinds/office-words.js';
export * from './rule-kinds/pair-phrases.js';
export { perKnowledge } from './rule-kinds/per-knowledge.js';
export * from './rule-kinds/replace-phrases.js';
