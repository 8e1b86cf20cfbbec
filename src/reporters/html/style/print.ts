/** On paper: black on white, everything unfolded, boxes to tick, nothing that can only be clicked. */
export const print = `
@page {
  size: A4;
  margin: 20mm 18mm 18mm;
  @bottom-center {
    content: counter(page) " / " counter(pages);
    font-size: 9pt;
  }
}
@media print {
  html {
    font-size: 10pt;
  }
  body {
    padding: 0;
    max-width: none;
    background: none;
  }
  ins {
    font-weight: bold;
  }
  .note .head::after {
    content: "□ done  □ kept";
    float: inline-end;
  }
  .note .head:lang(zh)::after {
    content: "□ 已改　□ 不改";
  }
  .filters,
  .only,
  .file > label,
  .all {
    display: none;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  details::details-content {
    content-visibility: visible;
    block-size: auto;
  }
  .row {
    content-visibility: visible;
    grid-template-columns: minmax(0, 1fr) 62mm;
    gap: 0 5mm;
    padding: 0;
  }
  .row > p {
    position: relative;
    top: 0;
    padding-inline-start: 8mm;
    font-size: 11pt;
    line-height: 1.7;
  }
  .row > p::before {
    width: 6mm;
    font-size: 7pt;
  }
  .draft {
    border: 0;
    padding: 0;
  }
  .note {
    break-inside: avoid;
    font-size: 8.5pt;
    padding: 1mm 2mm;
  }
  .figures {
    overflow: visible;
    border: 0;
    padding: 0;
  }
  table {
    font-size: 8.5pt;
  }
  tr {
    break-inside: avoid;
  }
  thead {
    display: table-header-group;
  }
  .each ul {
    max-height: none;
  }
  .file + .file {
    break-before: page;
  }
}
`;
