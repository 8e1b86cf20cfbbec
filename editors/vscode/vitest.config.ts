import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  // VS Code gives this module to what runs in it.
  resolve: { alias: { vscode: new URL('test/vscode.ts', import.meta.url).pathname } },
  test: { include: ['test/**/*.test.ts'] },
});
