/** What was found. */
export const notes = `
.note {
  padding: 0.35rem 0.75rem 0.4rem;
  margin-bottom: 0.4rem;
  line-height: 1.5;
  background: var(--paper);
  border-inline-start: 3px solid var(--level);
  font-size: 0.9rem;
}
.draft .note {
  margin-top: 0.35rem;
  background: color-mix(in srgb, var(--ground) 60%, var(--paper));
}
.head {
  color: var(--faint);
  font-size: 0.85rem;
}
.head strong {
  color: var(--level);
}
a.number {
  text-decoration: none;
}
.number {
  display: inline-block;
  min-width: 1.6em;
  text-align: center;
  border-radius: 0.8em;
  color: var(--level);
  background: var(--tint);
  font-weight: bold;
}
.place {
  font-variant-numeric: tabular-nums;
}
.note blockquote {
  font-family: FangSong, STFangsong, "Noto Serif CJK SC", serif;
  color: var(--faint);
}
.note blockquote b {
  color: var(--ink);
}
.row .around {
  display: none;
}
.fixes small {
  white-space: nowrap;
}
del {
  color: var(--error);
  text-decoration-thickness: 1px;
}
ins {
  color: var(--added);
  background: var(--added-tint);
  text-decoration: none;
  padding: 0 0.15em;
}
.related,
.each,
.rule {
  font-size: 0.85em;
  color: var(--faint);
}
.related li::before {
  content: "→ ";
  content: "→ " / "";
}
.each ul {
  max-height: 20rem;
  overflow: auto;
}
`;
