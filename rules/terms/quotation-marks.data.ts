/** Terms that stand in quotation marks, with sound phrases that have their characters in them. */
const TERMS = `
四个意识 四个自信 两个维护 两个确立 三会一课 一岗双责!、一岗双责!一岗双责、 五位一体!五位一体化 四个全面 三严三实 两学一做 一带一路 三重一大 国之大者
两个一百年!第两个一百年 放管服 三去一降一补 三个代表 枫桥经验 两不愁三保障 四议两公开 四好农村路 三个务必 一老一小 关键少数
最后一公里 双随机、一公开 三权分置
`;

/** Terms that have a plain sense too, with the words that show the other. */
const AFTER: Readonly<Record<string, string>> = {
  回头看: '巡察 巡视 整改 督查 督察 整治',
  四种形态: '执纪 监督执纪 运用',
  四风: '纠治 反对 纠正 查处 整治 反 违反',
};
const BEFORE: Readonly<Record<string, string>> = {
  十二五: '规划 时期 期间 末 以来',
  十三五: '规划 时期 期间 末 以来',
  十四五: '规划 时期 期间 末 以来 开局',
  十五五: '规划 时期 期间 开局',
  三农: '工作 问题 领域',
  双减: '政策 工作',
  双碳: '目标 战略',
  六稳: '工作',
  六保: '任务',
};

/** As pairs: the bare term, and the term in quotation marks. */
export const missing = [
  ...TERMS.split(/\s+/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [term, ...within] = entry.split('!') as [string, ...string[]];
      return [`${term}>“${term}”`, ...within].join('!');
    }),
  ...Object.entries(AFTER).flatMap(([term, words]) =>
    words.split(' ').map((word) => `${word}${term}>${word}“${term}”`),
  ),
  ...Object.entries(BEFORE).flatMap(([term, words]) =>
    words.split(' ').map((word) => `${term}|${word}>“${term}”!第${term}${word}`),
  ),
].join(' ');

/** Terms that stand without. */
export const needless = `
“科学发展观”>科学发展观 “毛泽东思想”>毛泽东思想 “邓小平理论”>邓小平理论 “马克思列宁主义”>马克思列宁主义 “中国梦”>中国梦
“习近平新时代中国特色社会主义思想”>习近平新时代中国特色社会主义思想 “全面从严治党”>全面从严治党 “中央八项规定”>中央八项规定
“中国式现代化”>中国式现代化 “新质生产力”>新质生产力 “乡村振兴”>乡村振兴
`;
