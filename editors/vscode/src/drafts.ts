import * as vscode from 'vscode';

/** What is checked: texts and Markdown on the disk, or not saved yet. */
export const DRAFTS = ['plaintext', 'markdown'].flatMap((language) =>
  ['file', 'untitled'].map((scheme) => ({ language, scheme })),
);

/** Whether a document is checked. */
function isDraft({ languageId, uri: { scheme } }: vscode.TextDocument): boolean {
  return DRAFTS.some((draft) => draft.language === languageId && draft.scheme === scheme);
}

/** The draft that is in front. */
export function activeDraft(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isDraft(document) ? document : undefined;
}

/** The findings of hegao in a document. */
export function findingsIn(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'hegao');
}

/** The rule of a finding. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
