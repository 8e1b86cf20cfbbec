/** The Node API of hegao: `hegao`. */
export type { Config, Layer, Override, PriorSetting } from './config/config.js';
export { defineConfig } from './config/config.js';
export type { Certainty, Diagnostic, Edit, Fix, Level, Related } from './core/diagnostic.js';
export type { Draft, Node, Range } from './core/draft.js';
export type { FigureCell, FigureChange, FigureReport, FigureRow, FigureTable } from './core/figure-table.js';
export type { Format } from './core/format.js';
export type { Genre, Outline, OutlineSection } from './core/genre.js';
export type { Hooks, SourceFile } from './core/hooks.js';
export { Stage } from './core/hooks.js';
export type { LineRole } from './core/line-roles.js';
export type { Locale, Localized } from './core/locale.js';
export type { Need, Plugin, Preset, Reporter, ReporterOptions } from './core/plugin.js';
export { Problem } from './core/problem.js';
export type { FileResult, ResultFix, ResultMessage, RuleSummary, RunResult } from './core/result.js';
export type { Rule, RuleSetting } from './core/rule.js';
export type { Knowledge, KnowledgePack } from './knowledge/types.js';
export type {
  BaselineChange,
  FixedFile,
  ProjectOptions,
  RuleExplanation,
  Suppressible,
  SuppressionNote,
} from './project/project.js';
export { Project } from './project/project.js';
export { MemorySources, type Sources } from './project/sources.js';
