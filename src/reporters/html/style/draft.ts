/** The draft, each line beside the notes on it. Levels are told by the line under a mark as well as by color. */
export const draft = `
.draft {
  background: var(--paper);
  border: 1px solid var(--line);
  padding: 1.5rem 0;
  margin-top: 1rem;
}
.row {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 27rem);
  gap: 0 1.5rem;
  padding: 0.1rem 1.25rem 0.1rem 0;
  content-visibility: auto;
  contain-intrinsic-size: auto 6rem;
}
.row:empty {
  height: 0.6rem;
}
.row > p {
  position: sticky;
  top: 4rem;
  align-self: start;
  padding-inline-start: 3.5rem;
  white-space: pre-wrap;
  text-align: justify;
  font:
    1.0625rem / 1.85 FangSong,
    STFangsong,
    "FangSong_GB2312",
    "Noto Serif CJK SC",
    "Source Han Serif SC",
    Songti SC,
    SimSun,
    serif;
}
.row > p::before {
  content: attr(data-line);
  content: attr(data-line) / "";
  position: absolute;
  inset-inline-start: 0;
  width: 2.5rem;
  text-align: end;
  color: var(--faint);
  font:
    0.75rem / 2.6 system-ui,
    sans-serif;
}
.title > p {
  text-align: center;
  font:
    bold 1.35rem / 1.6 FZXiaoBiaoSong-B05S,
    "Noto Serif CJK SC",
    STSong,
    SimSun,
    serif;
}
.subtitle > p {
  text-align: center;
}
.heading1 > p {
  font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif;
}
.heading2 > p {
  font-family: KaiTi, STKaiti, "Noto Serif CJK SC", serif;
  font-weight: bold;
}
.heading3 > p,
.heading4 > p {
  font-weight: bold;
}
.signature > p {
  text-align: end;
  padding-inline-end: 2em;
}
.row:target > p,
.note.note:target {
  background: color-mix(in srgb, var(--lit) 25%, transparent);
}
mark {
  color: inherit;
  background: var(--tint);
  border-bottom: 2px solid var(--level);
}
mark.warn {
  border-bottom-style: dashed;
}
mark.info {
  border-bottom-style: dotted;
}
mark.lit,
mark:has(+ .reference:target) {
  background: var(--lit);
}
.reference {
  margin-inline: 1px 3px;
  padding: 0.1em 0.45em;
  text-indent: 0;
  vertical-align: super;
  border-radius: 0.8em;
  font:
    bold 0.65rem / 1 system-ui,
    sans-serif;
  color: var(--level);
  background: var(--tint);
  text-decoration: none;
  -webkit-user-select: none;
  user-select: none;
}
.reference::before {
  content: "\\2060";
}
.reference:target {
  outline: 2px solid var(--level);
}
`;
