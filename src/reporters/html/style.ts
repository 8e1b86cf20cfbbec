import { printStyle } from './print-style.js';

/** Light and dark; contrast at least AA. Levels differ in words and in the line under a mark as well as in color. */
const COLORS = `
:root{color-scheme:light dark;--paper:#fff;--ground:#f4f3f0;--ink:#1c1c1c;--faint:#5d5d5d;--line:#d8d6d0;--link:#1d4f91;--red:#b3201a;
--error:#b3201a;--warn:#855000;--info:#1d5a8f;--error-tint:#fbe0dd;--warn-tint:#fdedc8;--info-tint:#dcebf8;--lit:#ffe14d;--added:#12592b;--added-tint:#d9f2df}
@media screen and (prefers-color-scheme:dark){:root{--paper:#1d1f22;--ground:#131416;--ink:#e6e4e0;--faint:#a3a19c;--line:#3a3c40;--link:#8fbcf0;--red:#ff8f86;
--error:#ff9d94;--warn:#f0c05f;--info:#8fc4f2;--error-tint:#56211e;--warn-tint:#4b3a12;--info-tint:#1e3b56;--lit:#7a6400;--added:#8fe0a8;--added-tint:#17402a}}
`;

const PAGE = `
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem}
body{margin:0 auto;padding:1.5rem clamp(.75rem,3vw,2.5rem) 4rem;max-width:88rem;background:var(--ground);color:var(--ink);
font:1rem/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
h1,h2,h3,p,ol,ul,blockquote{margin:0;padding:0}
ol,ul{list-style:none}
small{font-size:.85em;color:var(--faint);font-weight:normal}
summary{cursor:pointer}
table{border-collapse:collapse;font-size:.9rem}
th,td{padding:.25rem .75rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--line);font-weight:normal}
thead th{color:var(--faint);white-space:nowrap}
.value{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
.error{--level:var(--error);--tint:var(--error-tint)}
.warn{--level:var(--warn);--tint:var(--warn-tint)}
.info{--level:var(--info);--tint:var(--info-tint)}
header{border-bottom:3px solid var(--red);padding-bottom:1rem}
.kind{margin-inline-end:1rem;color:var(--red);font-weight:bold}
.kind:lang(zh){letter-spacing:.3em}
h1{font-size:1.6rem;line-height:1.35}
.judged,.remark{color:var(--faint)}
.counts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin-top:.75rem}
.counts strong{color:var(--level,inherit);font-size:1.15rem}
footer{margin-top:3rem;color:var(--faint);font-size:.85rem}
`;

const FILTERS = `
.filters{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;margin:0 -.5rem 1rem;padding:.6rem .5rem;
background:var(--ground);border-bottom:1px solid var(--line);font-size:.9rem}
.filters label{white-space:nowrap;cursor:pointer}
.chip b{color:var(--level)}
.views{display:flex;gap:.75rem;padding-inline:1rem;border-inline:1px solid var(--line)}
.by-rule[open]>div{position:absolute;inset:100% 0 auto;padding:.5rem 1rem 1rem;columns:3 17rem;max-height:70vh;overflow:auto;background:var(--paper);border:1px solid var(--line);box-shadow:0 6px 24px #0003}
.by-rule label{display:block;white-space:normal;padding:.15rem 0 .15rem 1.4em;text-indent:-1.4em}
fieldset{margin:0 0 .75rem;padding:0;border:0;break-inside:avoid-column}
legend{padding:0;font-weight:bold}
fieldset:has(legend input:not(:checked))>label{opacity:.5}
.by-rule fieldset>label{margin-inline-start:1.3em}
.search{margin-inline-start:auto}
[type=search]{font:inherit;padding:.1rem .4rem;color:inherit;background:var(--paper);border:1px solid var(--faint);border-radius:3px}
[hidden]{display:none!important}
`;

const FILES = `
.files{margin-bottom:1.5rem;overflow-x:auto}
.files>summary,.folded>summary{padding:.5rem 0;font-weight:bold}
.folded :is(h2,h3){display:inline;font-size:1rem;margin:0}
.file>.notes,.file>details>.notes{margin-top:1rem}
.files .error,.files .warn,.files .info,.file>details>summary span{color:var(--level)}
.file{margin-bottom:1.5rem}
.file>details>summary{padding:.6rem 0;border-bottom:1px solid var(--line)}
.file h2{display:inline;font-size:1.15rem;margin-inline-end:1rem}
.only,.file>label,.all{float:inline-end;margin-block-start:.9rem;font-size:.85rem;cursor:pointer}
.only{margin-inline-start:.4rem}
.all{margin-block-start:.5rem}
body:has(#all-files:not(:checked)) :is(.only:not(:checked),.only:not(:checked)+.file),.only:not(:checked)+.file>.rest{display:none}
.rest{margin-inline-start:1rem;color:var(--link);text-decoration:underline}
.figures table{width:100%}
.figures th[scope=row]{min-width:12em}
.figures{overflow-x:auto;background:var(--paper);border:1px solid var(--line);padding:.5rem}
.figures tbody th[colspan]{font-weight:bold;padding-top:1rem}
.wrong td,.wrong th{background:var(--error-tint)}
.wrong td:last-child{font-weight:bold}
.rules{margin-top:2rem}
.rules h2{font-size:1.15rem}
.rules details{padding:.35rem 0;border-bottom:1px solid var(--line)}
.rules code{font-size:.8em;color:var(--faint)}
.rules details div{padding:.25rem 1.2rem .5rem;color:var(--faint)}
`;

const DRAFT = `
.draft{background:var(--paper);border:1px solid var(--line);padding:1.5rem 0;margin-top:1rem}
.row{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,27rem);gap:0 1.5rem;padding:.1rem 1.25rem .1rem 0;content-visibility:auto;contain-intrinsic-size:auto 6rem}
.row:empty{height:.6rem}
.row>p{position:sticky;top:4rem;align-self:start;padding-inline-start:3.5rem;white-space:pre-wrap;text-align:justify;
font:1.0625rem/1.85 FangSong,STFangsong,"FangSong_GB2312","Noto Serif CJK SC","Source Han Serif SC",Songti SC,SimSun,serif}
.row>p::before{content:attr(data-line);content:attr(data-line)/"";position:absolute;inset-inline-start:0;width:2.5rem;text-align:end;color:var(--faint);font:.75rem/2.6 system-ui,sans-serif}
.title>p{text-align:center;font:bold 1.35rem/1.6 FZXiaoBiaoSong-B05S,"Noto Serif CJK SC",STSong,SimSun,serif}
.subtitle>p{text-align:center}
.heading1>p{font-family:SimHei,STHeiti,"Noto Sans CJK SC",sans-serif}
.heading2>p{font-family:KaiTi,STKaiti,"Noto Serif CJK SC",serif;font-weight:bold}
.heading3>p,.heading4>p{font-weight:bold}
.signature>p{text-align:end;padding-inline-end:2em}
.row:target>p,.note.note:target{background:color-mix(in srgb,var(--lit) 25%,transparent)}
mark{color:inherit;background:var(--tint);border-bottom:2px solid var(--level)}
mark.warn{border-bottom-style:dashed}
mark.info{border-bottom-style:dotted}
mark.lit,mark:has(+.reference:target){background:var(--lit)}
.reference{margin-inline:1px 3px;padding:.1em .45em;text-indent:0;vertical-align:super;border-radius:.8em;
font:bold .65rem/1 system-ui,sans-serif;color:var(--level);background:var(--tint);text-decoration:none;-webkit-user-select:none;user-select:none}
.reference::before{content:"\\2060"}
.reference:target{outline:2px solid var(--level)}
.note{padding:.35rem .75rem .4rem;margin-bottom:.4rem;line-height:1.5;background:var(--paper);border-inline-start:3px solid var(--level);font-size:.9rem}
.draft .note{margin-top:.35rem;background:color-mix(in srgb,var(--ground) 60%,var(--paper))}
.head{color:var(--faint);font-size:.85rem}
.head strong{color:var(--level)}
a.number{text-decoration:none}
.number{display:inline-block;min-width:1.6em;text-align:center;border-radius:.8em;color:var(--level);background:var(--tint);font-weight:bold}
.place{font-variant-numeric:tabular-nums}
.note blockquote{font-family:FangSong,STFangsong,"Noto Serif CJK SC",serif;color:var(--faint)}
.note blockquote b{color:var(--ink)}
.row .around{display:none}
.fixes small{white-space:nowrap}
del{color:var(--error);text-decoration-thickness:1px}
ins{color:var(--added);background:var(--added-tint);text-decoration:none;padding:0 .15em}
.related,.each,.rule{font-size:.85em;color:var(--faint)}
.related li::before{content:"→ ";content:"→ "/""}
.each ul{max-height:20rem;overflow:auto}
body:has(#view-list:checked) .row{display:block;padding:0 1.25rem}
body:has(#view-list:checked) .note{margin:0 0 .5rem}
body:has(#view-list:checked) .row>p,body:has(#view-found:checked,#view-list:checked) .row:not(:has(.note,mark)){display:none}
body:has(#view-list:checked) .row .around{display:revert}
@media (max-width:60rem){.row{display:block;padding-inline:.75rem}.row>p{position:relative;top:0;padding-inline-start:0}.row>p::before{position:static;display:inline-block;width:auto;margin-inline-end:.6em}.filters{position:relative}html{scroll-padding-top:1rem}.row .notes{margin-bottom:1rem}.views{border:0;padding:0}}
`;

/** How a page looks. Without `<` and `&`, so that HTML and XML read it alike. */
export const style = COLORS + PAGE + FILTERS + FILES + DRAFT + printStyle;
