/**
 * What a page does in a browser that runs scripts: search, links from a mark to its note, folded parts opened where a
 * link leads into them and for printing. Its output must contain no `<` and `&`, so that HTML and XML read it alike.
 */

const all = (selector: string, root: ParentNode = document) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  for (let part: HTMLElement | null = target; part; part = part.parentElement)
    if (part.localName === 'details') (part as HTMLDetailsElement).open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', reveal);
reveal();

let unfolded: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  unfolded = all('details:not([open])') as HTMLDetailsElement[];
  for (const part of unfolded) part.open = true;
});
addEventListener('afterprint', () => {
  for (const part of unfolded) part.open = false;
});

function light(anchor: string, on: boolean) {
  for (const mark of all(`mark[data-note="${anchor}"]`)) mark.classList.toggle('lit', on);
}
for (const [begin, end] of [
  ['pointerover', 'pointerout'],
  ['focusin', 'focusout'],
] as const) {
  for (const [type, on] of [
    [begin, true],
    [end, false],
  ] as const) {
    addEventListener(type, ({ target }) => {
      const note = (target as Element).closest?.('.note');
      if (note) light(note.id, on);
    });
  }
}
addEventListener('click', ({ target }) => {
  const mark = (target as Element).closest?.('mark');
  if (!mark || (target as Element).closest('a') || !getSelection()!.isCollapsed) return;
  location.hash = mark.dataset.note!;
});

addEventListener('change', ({ target }) => {
  if ((target as Element).matches('.only'))
    (target as Element).nextElementSibling!.querySelector('details')!.open = true;
});

const field = document.getElementById('search') as HTMLInputElement | null;
if (field) {
  const notes = all('.file .note');
  const texts = new Map<Element, string>();
  const files = all('.file');
  const search = () => {
    const wanted = field.value.trim().toLowerCase();
    let found = 0;
    for (const note of notes) {
      if (!texts.has(note)) texts.set(note, note.textContent.toLowerCase());
      const fits = texts.get(note)!.includes(wanted);
      note.hidden = !fits;
      if (fits) found++;
    }
    for (const file of files) {
      file.hidden = wanted !== '' ? !file.querySelector('.note:not([hidden])') : false;
    }
    document.querySelector<HTMLOutputElement>('output[for=search]')!.value =
      wanted === '' ? '' : `${found} / ${notes.length}`;
  };
  field.addEventListener('input', search);
  field.closest('label')!.hidden = false;
}
