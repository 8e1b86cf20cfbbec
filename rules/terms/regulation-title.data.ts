/** Words that are left out of titles, or put in, and make no other document of them. */
export const LOOSE = ['的', '的若干', '若干', '关于', '工作', '和', '与', '及', '、', '党的', '远景目标'];

/** Words taken for one another. */
export const MISTAKEN: readonly (readonly [wrong: string, right: string])[] = [
  ['形式', '形势'],
  ['形势', '形式'],
  ['廉政', '廉洁'],
  ['处罚', '处分'],
  ['纪律检察', '纪律检查'],
  ['责任追究', '问责'],
  ['任用选拔', '选拔任用'],
  ['与', '和'],
  ['和', '与'],
];
