import { expect, test } from 'vitest';
import { statusOf } from '../src/status.js';
import { l10n } from './vscode.js';

const none = { errors: 0, warnings: 0 };

test('the status shows how many errors and warnings there are', () => {
  const status = statusOf('running', { errors: 3, warnings: 2 }, true, l10n.t);
  expect(status).toMatchObject({
    text: 'hegao $(error) 3 $(warning) 2',
    look: 'error',
    command: 'hegao.check',
  });
  expect(status.tooltip).toContain('3 errors, 2 warnings');
  expect(statusOf('running', { errors: 0, warnings: 1 }, true, l10n.t)).toMatchObject({
    text: 'hegao $(warning) 1',
    look: 'warning',
  });
  expect(statusOf('running', none, true, l10n.t)).toMatchObject({ text: '$(check) hegao', look: 'plain' });
});

test('it shows that the server does not run, and starts it', () => {
  expect(statusOf('stopped', none, true, l10n.t)).toMatchObject({ look: 'error', command: 'hegao.restart' });
  expect(statusOf('starting', none, true, l10n.t).text).toContain('spin');
});

test('it shows that a workspace is not trusted', () => {
  expect(statusOf('running', none, false, l10n.t).tooltip).toContain('not trusted');
  expect(statusOf('running', none, true, l10n.t).tooltip).not.toContain('not trusted');
});
