import { fromMemory, read, seen } from './sources.js';
import type { KnowledgePack, PreambleEntry, ReplacedTermEntry } from './types.js';

/** Formulations that another took the place of. */
const replacedTerms: readonly ReplacedTermEntry[] = [
  {
    id: '思想建设、组织建设、作风建设、反腐倡廉建设、制度建设',
    forms: ['思想建设、组织建设、作风建设、反腐倡廉建设、制度建设'],
    instead: '政治建设、思想建设、组织建设、作风建设、纪律建设，把制度建设贯穿其中，深入推进反腐败斗争',
    from: '2017-10-24',
    source: read('转载党的十九大报告关于新时代党的建设总要求的网页'),
  },
  {
    id: '全面建成小康社会、全面深化改革、全面依法治国、全面从严治党',
    forms: ['全面建成小康社会、全面深化改革、全面依法治国、全面从严治党'],
    instead: '全面建设社会主义现代化国家、全面深化改革、全面依法治国、全面从严治党',
    from: '2020-10-29',
    source: read('金羊网2020年11月7日：“四个全面”新表述'),
  },
  {
    id: '扫黑除恶专项斗争',
    forms: ['扫黑除恶专项斗争'],
    instead: '常态化扫黑除恶斗争',
    from: '2021-05-01',
    source: fromMemory('中办、国办2021年5月关于常态化开展扫黑除恶斗争的意见'),
    after: [
      '深入开展',
      '持续开展',
      '扎实开展',
      '继续开展',
      '深入推进',
      '持续推进',
      '扎实推进',
      '继续推进',
      '纵深推进',
    ],
  },
  {
    id: '日益增长的物质文化需要同落后的社会生产之间的矛盾',
    forms: ['日益增长的物质文化需要同落后的社会生产之间的矛盾'],
    instead: '日益增长的美好生活需要和不平衡不充分的发展之间的矛盾',
    from: '2017-10-24',
    source: read('《中国共产党章程》（2022年修改）'),
  },
  {
    id: '严重违纪涉嫌违法立案审查的成为极少数',
    forms: ['严重违纪涉嫌违法立案审查的成为极少数'],
    instead: '严重违纪涉嫌犯罪追究刑事责任的成为极少数',
    from: '2023-12-19',
    source: read('《中国共产党纪律处分条例》（2023年修订）'),
  },
  {
    id: '“三个自信”',
    forms: ['“三个自信”'],
    instead: '“四个自信”',
    from: '2016-07-01',
    source: seen('思政课名词资料：庆祝中国共产党成立95周年大会讲话'),
  },
  {
    id: '五大发展理念',
    forms: ['五大发展理念'],
    instead: '新发展理念',
    from: '2017-10-24',
    source: fromMemory('党的十九大报告'),
  },
  {
    id: '“两个务必”',
    forms: ['“两个务必”'],
    instead: '“三个务必”',
    from: '2022-10-16',
    source: read('2023年5月关于主题教育的网页文章：“三个务必”'),
    after: ['牢记', '始终牢记', '坚持', '始终坚持', '践行', '做到'],
  },
  {
    id: '群众身边腐败和作风问题',
    forms: ['群众身边腐败和作风问题'],
    instead: '群众身边不正之风和腐败问题',
    from: '2024-04-01',
    source: read('参考网2025年期刊文章：群众身边不正之风和腐败问题集中整治'),
  },
  {
    id: '群众身边的腐败和作风问题',
    forms: ['群众身边的腐败和作风问题'],
    instead: '群众身边的不正之风和腐败问题',
    from: '2024-04-01',
    source: read('参考网2025年期刊文章：群众身边不正之风和腐败问题集中整治'),
  },
];

/** Formulas before which another part has been added. */
const preambles: readonly PreambleEntry[] = [
  {
    id: '“两个确立”',
    forms: ['坚定“四个自信”、做到“两个维护”', '坚定“四个自信”，做到“两个维护”'],
    before: '“两个确立”',
    from: '2021-11-11',
    source: read('期刊文章网页：“两个确立”的决定性意义'),
  },
];

export const replacedTermPack: KnowledgePack = { name: 'hegao', replacedTerms, preambles };
