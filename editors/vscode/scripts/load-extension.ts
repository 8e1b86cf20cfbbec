import { createRequire, Module } from 'node:module';
import { hollowEditor } from './hollow-editor.js';

interface Extension {
  activate(context: { readonly extensionPath: string; readonly subscriptions: unknown[] }): Promise<void>;
  deactivate(): Promise<void>;
}

/** Loads the extension as VS Code would. */
export function loadExtension(file: string): Extension {
  const loader = Module as unknown as { _load(name: string, ...rest: unknown[]): unknown };
  const load = loader._load;
  const editor = hollowEditor();
  loader._load = (name, ...rest) => (name === 'vscode' ? editor : load.call(Module, name, ...rest));
  try {
    return createRequire(import.meta.url)(file);
  } finally {
    loader._load = load;
  }
}
