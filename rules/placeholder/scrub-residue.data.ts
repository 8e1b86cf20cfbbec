/** Words that are left when a text was made anonymous or spun by a machine. */
export interface Residue {
  readonly text: string;
  /** The original text, where it can be inferred. */
  readonly instead?: string;
  /** The text is right behind one of these, or before one of these characters. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: string;
}

/** Gaps where names were removed. */
export const erased: readonly Residue[] = [
  { text: '以为核心的党中央', instead: '以习近平同志为核心的党中央' },
  { text: '以同志为核心', instead: '以习近平同志为核心' },
  { text: '近平同志为核心', instead: '习近平同志为核心', notAfter: ['习'] },
  { text: '近平总书记', instead: '习近平总书记', notAfter: ['习'] },
  { text: '习近总书记', instead: '习近平总书记' },
  { text: '习平总书记', instead: '习近平总书记' },
  {
    text: '总书记新时代中国特色社会主义思想',
    instead: '习近平新时代中国特色社会主义思想',
    notAfter: ['习近平'],
  },
  { text: '近平新时代中国特色社会主义思想', instead: '习近平新时代中国特色社会主义思想', notAfter: ['习'] },
  { text: '习新时代中国特色社会主义思想', instead: '习近平新时代中国特色社会主义思想' },
  { text: '以为指导', notAfter: ['所', '可', '予', '加', '足', '难', '得', '给'] },
  { text: '以为统领', notAfter: ['所', '可', '予', '加', '足', '难', '得', '给'] },
  { text: '以为引领', notAfter: ['所', '可', '予', '加', '足', '难', '得', '给'] },
  { text: '深入贯彻学习教育', instead: '深入贯彻中央八项规定精神学习教育' },
  { text: '深入学习贯彻精神', notBefore: '文卫' },
  { text: '认真学习贯彻精神', notBefore: '文卫' },
  { text: '全面贯彻落实精神', notBefore: '文卫' },
  { text: '深入贯彻落实精神', notBefore: '文卫' },
  { text: '认真贯彻落实精神', notBefore: '文卫' },
  { text: '学习宣传贯彻精神', notBefore: '文卫' },
  { text: '深入贯彻精神', notBefore: '文卫' },
  { text: '全面贯彻精神', notBefore: '文卫' },
  { text: '学习关于的重要论述', instead: '学习习近平总书记关于……的重要论述' },
  { text: '落实关于的重要指示', instead: '落实习近平总书记关于……的重要指示' },
  { text: '党的和十' },
  { text: '党的和二十届' },
  { text: '党的和历次全会' },
];

/** Names that were put into letters. */
export const masked: readonly Residue[] = [
  { text: 'XJP', instead: '习近平' },
  { text: 'xjp', instead: '习近平' },
  { text: 'ＸＪＰ', instead: '习近平' },
  ...['*', '**', '×', '××', '＊', '＊＊'].map((stars) => ({
    text: `习${stars}总书记`,
    instead: '习近平总书记',
  })),
  { text: '*总书记', instead: '习近平总书记' },
  { text: '×总书记', instead: '习近平总书记' },
  { text: '习*' },
  { text: '习×' },
  { text: '习＊' },
];

/** Words doubled when a gap was closed. */
export const repeated: readonly Residue[] = [
  { text: '总书记总书记', instead: '总书记' },
  { text: '党中央党中央', instead: '党中央' },
  { text: '习近平习近平', instead: '习近平' },
];

/** Words that a machine put in place of others to make a copy look new. */
export const spun: readonly Residue[] = [
  ...replacing('周全', '全面', [
    '深化',
    '从严治党',
    '依法治国',
    '建成小康',
    '小康社会',
    '贯彻',
    '推进',
    '落实',
    '振兴',
  ]),
  ...replacing('刷新', '改革', ['开放', '攻坚']),
  { text: '深化刷新', instead: '深化改革' },
  { text: '社会主义头脑', instead: '社会主义思想' },
  { text: '毛泽东头脑', instead: '毛泽东思想' },
  { text: '重要头脑', instead: '重要思想' },
  ...replacing('头脑', '思想', ['建设', '政治', '路线', '作风', '认识']),
  { text: '民族巨大再起', instead: '民族伟大复兴' },
  { text: '民族伟大再起', instead: '民族伟大复兴' },
  { text: '民族再起', instead: '民族复兴' },
  ...replacing('事情', '工作', ['陈诉', '机制', '职责', '方案', '部署']),
  { text: '党建事情', instead: '党建工作' },
  { text: '当局事情', instead: '政府工作' },
  { text: '干部步队', instead: '干部队伍' },
  { text: '党员步队', instead: '党员队伍' },
  { text: '步队建设', instead: '队伍建设' },
  { text: '作风扶植', instead: '作风建设' },
  { text: '党风廉政扶植', instead: '党风廉政建设' },
  ...replacing('当真', '认真', ['落实', '学习', '贯彻', '履行', '执行']),
  ...replacing('牢靠', '牢固', ['树立', '建立']),
  ...replacing('鞭策', '推动', ['落实', '高质量']),
  { text: '凸起题目', instead: '突出问题' },
  { text: '突出题目', instead: '突出问题' },
];

function replacing(word: string, by: string, companions: readonly string[]): Residue[] {
  return companions.map((companion) => ({ text: word + companion, instead: by + companion }));
}
