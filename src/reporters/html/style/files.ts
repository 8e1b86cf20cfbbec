/** Several drafts on one page, their figures, and the rules. */
export const files = `
.files {
  margin-bottom: 1.5rem;
  overflow-x: auto;
}
.files > summary,
.folded > summary {
  padding: 0.5rem 0;
  font-weight: bold;
}
.folded :is(h2, h3) {
  display: inline;
  font-size: 1rem;
  margin: 0;
}
.file > .notes,
.file > details > .notes {
  margin-top: 1rem;
}
.files .error,
.files .warn,
.files .info,
.file > details > summary span {
  color: var(--level);
}
.file {
  margin-bottom: 1.5rem;
}
.file > details > summary {
  padding: 0.6rem 0;
  border-bottom: 1px solid var(--line);
}
.file h2 {
  display: inline;
  font-size: 1.15rem;
  margin-inline-end: 1rem;
}
.only,
.file > label,
.all {
  float: inline-end;
  margin-block-start: 0.9rem;
  font-size: 0.85rem;
  cursor: pointer;
}
.only {
  margin-inline-start: 0.4rem;
}
.all {
  margin-block-start: 0.5rem;
}
body:has(#all-files:not(:checked)) :is(.only:not(:checked), .only:not(:checked) + .file),
.only:not(:checked) + .file > .rest {
  display: none;
}
.rest {
  margin-inline-start: 1rem;
  color: var(--link);
  text-decoration: underline;
}
.figures table {
  width: 100%;
}
.figures th[scope="row"] {
  min-width: 12em;
}
.figures {
  overflow-x: auto;
  background: var(--paper);
  border: 1px solid var(--line);
  padding: 0.5rem;
}
.figures tbody th[colspan] {
  font-weight: bold;
  padding-top: 1rem;
}
.wrong td,
.wrong th {
  background: var(--error-tint);
}
.wrong td:last-child {
  font-weight: bold;
}
.rules {
  margin-top: 2rem;
}
.rules h2 {
  font-size: 1.15rem;
}
.rules details {
  padding: 0.35rem 0;
  border-bottom: 1px solid var(--line);
}
.rules code {
  font-size: 0.8em;
  color: var(--faint);
}
.rules details div {
  padding: 0.25rem 1.2rem 0.5rem;
  color: var(--faint);
}
`;
