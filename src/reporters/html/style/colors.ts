/** Light and dark. Contrast is at least what WCAG 2 asks for at level AA. */
export const colors = `
:root {
  color-scheme: light dark;
  --paper: #fff;
  --ground: #f4f3f0;
  --ink: #1c1c1c;
  --faint: #5d5d5d;
  --line: #d8d6d0;
  --link: #1d4f91;
  --red: #b3201a;
  --error: #b3201a;
  --warn: #855000;
  --info: #1d5a8f;
  --error-tint: #fbe0dd;
  --warn-tint: #fdedc8;
  --info-tint: #dcebf8;
  --lit: #ffe14d;
  --added: #12592b;
  --added-tint: #d9f2df;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #1d1f22;
    --ground: #131416;
    --ink: #e6e4e0;
    --faint: #a3a19c;
    --line: #3a3c40;
    --link: #8fbcf0;
    --red: #ff8f86;
    --error: #ff9d94;
    --warn: #f0c05f;
    --info: #8fc4f2;
    --error-tint: #56211e;
    --warn-tint: #4b3a12;
    --info-tint: #1e3b56;
    --lit: #7a6400;
    --added: #8fe0a8;
    --added-tint: #17402a;
  }
}
`;
