/** What all parts of a page share, its head and its foot. */
export const page = `
* {
  box-sizing: border-box;
}
html {
  scroll-padding-top: 4.5rem;
}
body {
  margin: 0 auto;
  padding: 1.5rem clamp(0.75rem, 3vw, 2.5rem) 4rem;
  max-width: 88rem;
  background: var(--ground);
  color: var(--ink);
  font:
    1rem / 1.6 system-ui,
    "PingFang SC",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    sans-serif;
  overflow-wrap: anywhere;
}
a {
  color: var(--link);
}
:focus-visible {
  outline: 2px solid var(--link);
  outline-offset: 2px;
}
h1,
h2,
h3,
p,
ol,
ul,
blockquote {
  margin: 0;
  padding: 0;
}
ol,
ul {
  list-style: none;
}
small {
  font-size: 0.85em;
  color: var(--faint);
  font-weight: normal;
}
summary {
  cursor: pointer;
}
table {
  border-collapse: collapse;
  font-size: 0.9rem;
}
th,
td {
  padding: 0.25rem 0.75rem;
  text-align: start;
  vertical-align: top;
  border-bottom: 1px solid var(--line);
  font-weight: normal;
}
thead th {
  color: var(--faint);
  white-space: nowrap;
}
.value {
  text-align: end;
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.error {
  --level: var(--error);
  --tint: var(--error-tint);
}
.warn {
  --level: var(--warn);
  --tint: var(--warn-tint);
}
.info {
  --level: var(--info);
  --tint: var(--info-tint);
}
header {
  border-bottom: 3px solid var(--red);
  padding-bottom: 1rem;
}
.kind {
  margin-inline-end: 1rem;
  color: var(--red);
  font-weight: bold;
}
.kind:lang(zh) {
  letter-spacing: 0.3em;
}
h1 {
  font-size: 1.6rem;
  line-height: 1.35;
}
.checked,
.remark {
  color: var(--faint);
}
.counts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  margin-top: 0.75rem;
}
.counts strong {
  color: var(--level, inherit);
  font-size: 1.15rem;
}
footer {
  margin-top: 3rem;
  color: var(--faint);
  font-size: 0.85rem;
}
`;
