/**
 * As much of VS Code as the extension calls, by hand: it records what is shown and run, and tests trigger its events.
 */

/** The oldest that the extension is for. */
export const version = '1.91.0';

type Listener = (event: never) => unknown;

class Event {
  readonly #listeners = new Set<Listener>();

  readonly on = (listener: Listener): Disposable => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };

  async fire(event?: unknown): Promise<void> {
    for (const listener of this.#listeners) await listener(event as never);
  }
}

interface Disposable {
  dispose(): unknown;
}

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

export class Range {
  readonly start: Position;
  readonly end: Position;

  constructor(line: number, character: number, endLine: number, endCharacter: number) {
    this.start = new Position(line, character);
    this.end = new Position(endLine, endCharacter);
  }

  contains({ line, character }: Position): boolean {
    const order = (a: Position, b: Position) => a.line - b.line || a.character - b.character;
    const position = new Position(line, character);
    return order(this.start, position) <= 0 && order(position, this.end) <= 0;
  }
}

export class Diagnostic {
  source = '';
  code: unknown;
  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity: number,
  ) {}
}

export class ThemeColor {
  constructor(readonly id: string) {}
}

export const Uri = {
  file: (path: string) => ({ scheme: 'file', path, fsPath: path, toString: () => `file://${path}` }),
  parse: (text: string) => Uri.file(text.replace(/^file:\/\//, '')),
};

export type Uri = ReturnType<typeof Uri.file>;

export enum DiagnosticSeverity {
  Error,
  Warning,
  Information,
  Hint,
}

export enum StatusBarAlignment {
  Left = 1,
  Right,
}

export enum ProgressLocation {
  Notification = 15,
}

/** What the user sees, and what tests set. */
export const seen = {
  settings: {} as Record<string, unknown>,
  messages: [] as string[],
  executed: [] as unknown[][],
  commands: new Map<string, (...args: unknown[]) => unknown>(),
  diagnostics: new Map<string, Diagnostic[]>(),
  status: { text: '', tooltip: '', command: '', shown: false },
  picks: [] as unknown[],
};

export const happened = {
  trust: new Event(),
  editor: new Event(),
  diagnostics: new Event(),
  opened: new Event(),
  settings: new Event(),
};

export const l10n = {
  t: (text: string, ...values: unknown[]) => text.replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)])),
};

export const window = {
  activeTextEditor: undefined as unknown,
  createOutputChannel: () => ({ info() {}, error() {}, onDidChangeLogLevel: new Event().on, dispose() {} }),
  createStatusBarItem: () =>
    Object.assign(seen.status, {
      show: () => Object.assign(seen.status, { shown: true }),
      hide: () => Object.assign(seen.status, { shown: false }),
      dispose() {},
    }),
  onDidChangeActiveTextEditor: happened.editor.on,
  showInformationMessage: async (text: string) => void seen.messages.push(text),
  showErrorMessage: async (text: string) => void seen.messages.push(text),
  showQuickPick: async (items: readonly string[]) => {
    seen.picks.push(items);
    return items[0];
  },
  showWorkspaceFolderPick: async () => workspace.workspaceFolders.at(-1),
  withProgress: async (_: unknown, task: (progress: unknown, token: unknown) => unknown) =>
    task({}, { isCancellationRequested: false, onCancellationRequested() {} }),
};

export const workspace = {
  isTrusted: true,
  workspaceFolders: [] as { uri: Uri }[],
  textDocuments: [] as { uri: Uri }[],
  getConfiguration: (section: string) => ({
    get: (name: string, standard?: unknown) => seen.settings[`${section}.${name}`] ?? standard,
  }),
  getWorkspaceFolder: ({ path }: Uri) =>
    workspace.workspaceFolders.find(({ uri }) => path.startsWith(uri.path)),
  onDidGrantWorkspaceTrust: happened.trust.on,
  onDidOpenTextDocument: happened.opened.on,
  onDidChangeConfiguration: happened.settings.on,
};

export const languages = {
  getDiagnostics: (uri: Uri) => seen.diagnostics.get(uri.toString()) ?? [],
  onDidChangeDiagnostics: happened.diagnostics.on,
  createDiagnosticCollection: () => ({
    set: (uri: Uri, found: Diagnostic[]) => seen.diagnostics.set(uri.toString(), found),
    delete: (uri: Uri) => seen.diagnostics.delete(uri.toString()),
    clear: () => seen.diagnostics.clear(),
    dispose() {},
  }),
};

export const commands = {
  registerCommand(name: string, run: (...args: unknown[]) => unknown): Disposable {
    seen.commands.set(name, run);
    return { dispose: () => seen.commands.delete(name) };
  },
  executeCommand: async (...call: unknown[]) => void seen.executed.push(call),
};
