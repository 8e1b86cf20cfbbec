/** The choices above the drafts; they stay in sight. */
export const filters = `
.filters {
  position: sticky;
  top: 0;
  z-index: 1;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem 1rem;
  margin: 0 -0.5rem 1rem;
  padding: 0.6rem 0.5rem;
  background: var(--ground);
  border-bottom: 1px solid var(--line);
  font-size: 0.9rem;
}
.filters label {
  white-space: nowrap;
  cursor: pointer;
}
.chip b {
  color: var(--level);
}
.views {
  display: flex;
  gap: 0.75rem;
  padding-inline: 1rem;
  border-inline: 1px solid var(--line);
}
.by-rule[open] > div {
  position: absolute;
  inset: 100% 0 auto;
  padding: 0.5rem 1rem 1rem;
  columns: 3 17rem;
  max-height: 70vh;
  overflow: auto;
  background: var(--paper);
  border: 1px solid var(--line);
  box-shadow: 0 6px 24px #0003;
}
.by-rule label {
  display: block;
  white-space: normal;
  padding: 0.15rem 0 0.15rem 1.4em;
  text-indent: -1.4em;
}
fieldset {
  margin: 0 0 0.75rem;
  padding: 0;
  border: 0;
  break-inside: avoid-column;
}
legend {
  padding: 0;
  font-weight: bold;
}
fieldset:has(legend input:not(:checked)) > label {
  opacity: 0.5;
}
.by-rule fieldset > label {
  margin-inline-start: 1.3em;
}
.search {
  margin-inline-start: auto;
}
[type="search"] {
  font: inherit;
  padding: 0.1rem 0.4rem;
  color: inherit;
  background: var(--paper);
  border: 1px solid var(--faint);
  border-radius: 3px;
}
[hidden] {
  display: none !important;
}
`;
