/** With less of the draft, and on narrow screens. */
export const views = `
body:has(#view-list:checked) .row {
  display: block;
  padding: 0 1.25rem;
}
body:has(#view-list:checked) .note {
  margin: 0 0 0.5rem;
}
body:has(#view-list:checked) .row > p,
body:has(#view-found:checked, #view-list:checked) .row:not(:has(.note, mark)) {
  display: none;
}
body:has(#view-list:checked) .row .around {
  display: revert;
}
@media (max-width: 60rem) {
  .row {
    display: block;
    padding-inline: 0.75rem;
  }
  .row > p {
    position: relative;
    top: 0;
    padding-inline-start: 0;
  }
  .row > p::before {
    position: static;
    display: inline-block;
    width: auto;
    margin-inline-end: 0.6em;
  }
  .filters {
    position: relative;
  }
  html {
    scroll-padding-top: 1rem;
  }
  .row .notes {
    margin-bottom: 1rem;
  }
  .views {
    border: 0;
    padding: 0;
  }
}
`;
