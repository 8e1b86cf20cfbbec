import { expect, test } from 'vitest';
import { office } from '../cli/office.js';
import { startEditor } from './editor.js';

test('what is wrong with a configuration is said in a way that needs no answer', async () => {
  const here = await office({ '.hegaorc.yaml': 'stage: soon\n' });
  const messages: string[] = [];
  const editor = await startEditor(here.folder, {
    prepare: (connection) =>
      connection.onNotification('window/showMessage', ({ message }) => void messages.push(message)),
  });
  await editor.open(here.path('稿.txt'), '错。');
  const [finding] = await editor.findings(here.path('稿.txt'));
  expect(finding?.code).toBe('hegao/unreadable');
  expect(messages).toEqual([expect.stringContaining('.hegaorc.yaml:1 stage')]);
  editor.hangUp();
  expect(await editor.ended).toBe(1);
});
