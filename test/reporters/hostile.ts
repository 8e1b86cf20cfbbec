/** What a draft, its name or a plugin may hold to make a report do something. */
export const HOSTILE = [
  '::error::boo',
  '\n::set-output name=a::b',
  '##[error]boo',
  '##vso[task.complete]',
  '##teamcity[message]',
  '%0A::error::boo',
  ']]><boo/>',
  '<script>alert(1)</script>',
  '& &amp; &#0; "quotes" \'single\'',
  '\u001b[31mred\u001b[0m',
  '\u0000\u0007\u007f\u009b',
  '\ud800 \udc00',
  '\ufffe\uffff',
  '\u202e\u2066\u200f\u2028',
  'a|b `c` *d* _e_ [f](1) ![g](http://h) $i$ ~~j~~',
  '@someone #12 www.example.org',
  '{0} {1} {{x}}',
];

/** File names that are hard on reports. */
export const NAMES = [
  '2021年 工作报告（定稿）.txt',
  '50%完成#1?.txt',
  '引\'号"名.txt',
  '换\n行.txt',
  '::error::名.txt',
  'a:b,c=d;e.txt',
  '<b>|`名`.md',
  '\\反斜杠.txt',
];
