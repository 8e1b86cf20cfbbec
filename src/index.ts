/** The Node API of hegao: `hegao`. */

export type { Locale, Localized } from './base/locale.js';
export { UserError } from './base/user-error.js';
export type { Config, Layer, Override, PriorSetting } from './config/config.js';
export { defineConfig } from './config/config.js';
export type { Certainty, Diagnostic, Edit, Fix, Level, Related } from './core/diagnostic.js';
export type { Draft, Node, Range } from './core/draft.js';
export type { Format } from './core/format.js';
export type { Genre, Structure, StructureSection } from './core/genre.js';
export type { DiagnosticsContext, Hooks, SourceFile, Suppressed, Suppressions } from './core/hooks.js';
export { Phase } from './core/hooks.js';
export type { Plugin, Preset, ReportData, Reporter, ReporterOptions } from './core/plugin.js';
export type { Rule, RuleSetting } from './core/rule.js';
export type { Knowledge, KnowledgePack } from './knowledge/types.js';
export type {
  FixedFile,
  ProjectOptions,
  RuleExplanation,
  Suppressible,
  SuppressionNote,
  SuppressionsChange,
} from './project/project.js';
export { Project } from './project/project.js';
export { MemorySources, type Sources } from './project/sources.js';
export { type RenderOptions, render, requirementsOf } from './reporters/render.js';
export type {
  FigureCell,
  FigureChange,
  FigureReport,
  FigureRow,
  FigureTable,
} from './results/figure-table.js';
export type { LineRole } from './results/line-roles.js';
export type { FileResult, ResultFix, ResultMessage, RuleSummary, RunResult } from './results/result.js';
