/**
 * Comfort for those whose browser runs scripts: search, the way from a mark to its note, folded parts opened where a link
 * leads into them and for printing. Without `<` and `&`, so that HTML and XML read it alike.
 */
export const script = `
'use strict';
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  for (let part = target; part; part = part.parentElement) if (part.localName === 'details') part.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', reveal);
reveal();

let unfolded = [];
addEventListener('beforeprint', () => {
  unfolded = all('details:not([open])');
  for (const part of unfolded) part.open = true;
});
addEventListener('afterprint', () => {
  for (const part of unfolded) part.open = false;
});

function light(anchor, on) {
  for (const mark of all('mark[data-note="' + anchor + '"]')) mark.classList.toggle('lit', on);
}
for (const [begin, end] of [['pointerover', 'pointerout'], ['focusin', 'focusout']]) {
  for (const [type, on] of [[begin, true], [end, false]]) {
    addEventListener(type, ({ target }) => {
      const note = target.closest?.('.note');
      if (note) light(note.id, on);
    });
  }
}
addEventListener('click', ({ target }) => {
  const mark = target.closest?.('mark');
  if (!mark || target.closest('a') || !getSelection().isCollapsed) return;
  location.hash = mark.dataset.note;
});

addEventListener('change', ({ target }) => {
  if (target.matches('.only')) target.nextElementSibling.querySelector('details').open = true;
});

const field = document.getElementById('search');
if (field) {
  const notes = all('.file .note');
  const texts = new Map();
  const files = all('.file');
  const search = () => {
    const wanted = field.value.trim().toLowerCase();
    let found = 0;
    for (const note of notes) {
      if (!texts.has(note)) texts.set(note, note.textContent.toLowerCase());
      const fits = texts.get(note).includes(wanted);
      note.hidden = !fits;
      if (fits) found++;
    }
    for (const file of files) {
      file.hidden = wanted !== '' ? !file.querySelector('.note:not([hidden])') : false;
    }
    document.querySelector('output[for=search]').value = wanted === '' ? '' : found + ' / ' + notes.length;
  };
  field.addEventListener('input', search);
  field.closest('label').hidden = false;
}
`;
