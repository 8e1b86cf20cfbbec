/** How the server is. */
export type ServerState = 'starting' | 'running' | 'stopped';

/** What a status item shows of a draft. */
export interface Status {
  /** With icons, as VS Code writes them. */
  readonly text: string;
  readonly tooltip: string;
  readonly look: 'plain' | 'warning' | 'error';
  readonly command: 'hegao.check' | 'hegao.restart';
}

export interface Findings {
  readonly errors: number;
  readonly warnings: number;
}

/** Translates a text with places for values. */
export type Translate = (text: string, ...values: (string | number)[]) => string;

/** What to show of the active draft. */
export function statusOf(
  state: ServerState,
  { errors, warnings }: Findings,
  trusted: boolean,
  t: Translate,
): Status {
  const name = t('hegao');
  if (state === 'starting')
    return { text: `$(loading~spin) ${name}`, tooltip: t('Starting'), look: 'plain', command: 'hegao.check' };
  if (state === 'stopped') {
    const tooltip = t('The server does not run. Click to start it again.');
    return { text: `$(debug-disconnect) ${name}`, tooltip, look: 'error', command: 'hegao.restart' };
  }
  const clean = errors + warnings === 0;
  const counts = [
    ...(errors > 0 ? [`$(error) ${errors}`] : []),
    ...(warnings > 0 ? [`$(warning) ${warnings}`] : []),
  ];
  const tooltip = [
    clean
      ? t('No errors or warnings in this draft')
      : t('{0} errors, {1} warnings in this draft', errors, warnings),
    t('Click to check it again.'),
    ...(trusted ? [] : [t('The workspace is not trusted: configurations that are code are not run.')]),
  ];
  return {
    text: clean ? `$(check) ${name}` : `${name} ${counts.join(' ')}`,
    tooltip: tooltip.join('\n'),
    look: errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'plain',
    command: 'hegao.check',
  };
}
