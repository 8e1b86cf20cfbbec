import { toChinese } from '../../src/chinese/numerals.js';

/** A draft of about so many bytes in UTF-8, with a fault here and there; always the same for a size. */
export function draftOf(bytes: number): string {
  const lines = ['中共临江区委关于2021年党建工作情况的报告', '', '市委：'];
  lines.push(
    '　　2021年，区委坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻党的十九大和十九届历次全会精神，各项工作取得新成效。现将有关情况报告如下：',
  );
  const paragraphsEach = Math.max(
    1,
    Math.round(bytes / BYTES_PER_PARAGRAPH / (PARTS.length * POINTS.length)),
  );
  let count = 0;
  for (const [part, title] of PARTS.entries()) {
    lines.push(`　　${toChinese(part + 1)}、${title}`);
    for (const [point, name] of POINTS.entries()) {
      lines.push(`　　（${toChinese(point + 1)}）${name}。${sentences(count++)}`);
      for (let paragraph = 1; paragraph < paragraphsEach; paragraph++)
        lines.push(`　　${sentences(count++)}`);
    }
  }
  lines.push('　　特此报告。', '', '中共临江区委', '2021年12月28日', '');
  return lines.join('\n');
}

/** The same in Markdown: headings, and paragraphs with blank lines between them. */
export function markdownOf(bytes: number): string {
  const lines = draftOf(bytes)
    .split('\n')
    .map((line) => line.replace(/^　　(?=[^　])/u, ''));
  const marked = lines.map((line, index) =>
    index === 0 ? `# ${line}` : /^[一二三]、/u.test(line) ? `## ${line}` : line,
  );
  return marked.filter((line) => line !== '').join('\n\n');
}

const BYTES_PER_PARAGRAPH = 560;

const PARTS = ['工作开展情况', '存在问题', '下步工作'];

const POINTS = [
  '政治建设情况',
  '思想建设情况',
  '组织建设情况',
  '作风建设情况',
  '纪律建设情况',
  '制度建设情况',
];

/** A paragraph's sentences; which ones, and their figures, follow from its number. */
function sentences(paragraph: number): string {
  const from = paragraph * 4;
  const body = [0, 1, 2, 3].map((offset) => sentence(from + offset)).join('');
  return paragraph % FAULT_EVERY === FAULT_EVERY - 1 ? body + FAULTS[paragraph % FAULTS.length]! : body;
}

function sentence(number: number): string {
  const who = pick(WHO, number);
  const what = pick(WHAT, number * 7 + 3);
  const how = pick(HOW, number * 11 + 5);
  const result = pick(RESULT, number * 5 + 1).replace('#', String(((number * 37) % 900) + 12));
  return `${who}${what}，${how}，${result}。`;
}

function pick(list: readonly string[], number: number): string {
  return list[number % list.length]!;
}

const WHO = [
  '区委',
  '各镇街',
  '区直机关工委',
  '组织部门',
  '宣传部门',
  '纪检监察机关',
  '各级党组织',
  '基层党支部',
  '政法单位',
  '统战部门',
  '教育系统',
  '区属国有企业',
  '两新组织',
];

const WHAT = [
  '扎实开展党史学习教育',
  '严格落实“三会一课”制度',
  '健全完善考核评价机制',
  '持续加强干部队伍建设',
  '深入推进党支部标准化建设',
  '压实意识形态工作责任制',
  '全面落实中央八项规定精神',
  '着力整治群众身边不正之风',
  '统筹推进城市基层党建',
  '选派干部到村任职',
  '修订《党员教育管理办法》',
];

const HOW = [
  '坚持问题导向、目标导向、结果导向',
  '做到月月有主题、周周有安排',
  '建立台账逐项销号',
  '推动资源向一线倾斜',
  '突出政治标准选人用人',
  '把学习成果转化为工作实效',
  '用好批评和自我批评的武器',
];

/** One in three with a figure, as in published reports. */
const RESULT = [
  '举办专题培训#场次',
  '党员干部受到深刻教育',
  '基层治理效能明显提升',
  '解决群众急难愁盼问题#件',
  '工作机制更加健全',
  '形成齐抓共管的良好局面',
  '发展党员#名，比上年增长3.2%',
  '群众的获得感不断增强',
  '干事创业的氛围更加浓厚',
  '党员教育覆盖率达到98.5%',
  '责任链条进一步压紧',
  '党组织的凝聚力持续增强',
  '处置问题线索#件',
];

const FAULT_EVERY = 9;

const FAULTS = [
  '共走访企业XX家。',
  '严防跑冒滴漏,做到颗粒归仓。',
  '根据《中国共产党章程》规定，依据有关要求落实到位.',
  '截至目前为止，参加人数约50人左右。',
];
