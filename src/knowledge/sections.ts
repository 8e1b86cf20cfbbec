import type { KnowledgePack } from './types.js';

/**
 * The sections reports have, and what their subsections deal with, by the names they go by in practice. Names that
 * can be suggested stand first; patterns are for the rest. Titles are matched whole, without number, spaces and end
 * mark; one that names two things (存在问题及下步打算) is matched by its parts too.
 */
export const sectionPack: KnowledgePack = {
  name: 'hegao',
  sections: [
    {
      id: 'work',
      forms: [
        '工作开展情况',
        '主要工作及成效',
        '工作完成情况',
        '工作回顾',
        '(?!.{0,12}(?:问题|不足|差距|整改|下一?步)).{0,30}(?:情况|成效|成绩|成就|业绩|进展|总结|回顾|做法|举措|亮点|特色)',
        '(?:20\\d\\d年度?|过去[一五]年|[一五]年来|今年以来|上半年).{0,16}(?:工作|履职)',
      ],
    },
    {
      id: 'problems',
      forms: [
        '存在问题',
        '存在的主要问题',
        '存在的问题和不足',
        '困难和问题',
        '(?!.{0,16}(?:解决|破解|整改|化解|聚焦|补齐|消除|克服)).{0,20}(?:问题|困难|短板|差距|不足|薄弱环节|挑战)',
      ],
      openings: [
        '^存在的?(?:主要|突出)?(?:问题|不足|差距)',
        '(?:但|虽|同时|一年来|对照|相比|清醒).{0,60}(?:存在|仍|还有|尚).{0,30}(?:问题|不足|差距|短板|困难|薄弱)',
      ],
    },
    { id: 'causes', forms: ['原因分析', '产生问题的原因', '.{0,12}原因(?:分析|剖析)?'] },
    {
      id: 'next',
      forms: [
        '下步工作',
        '下一步工作打算',
        '下步工作安排',
        '努力方向',
        '(?:下一?步|下一?阶段|下半年|下一年度?|今后|明年|来年|新的一年).{0,24}',
        '20\\d\\d年度?.{0,20}(?:打算|安排|计划|思路|谋划|部署|重点|任务|目标|举措|措施|建议|主要工作|重点工作)',
        '.{0,20}(?:打算|安排|计划|思路|谋划|努力方向|改进措施|整改措施|对策(?:措施)?|建议|工作(?:要求|重点|任务|举措|部署))',
      ],
      openings: ['^(?:下一?步|下一?阶段|今后|明年|20\\d\\d年)'],
    },
    { id: 'political', forms: ['政治建设'], contains: ['政治(?:思想)?(?:建设|引领|监督|统领)', '讲政治'] },
    {
      id: 'ideological',
      forms: ['思想建设'],
      contains: ['思想(?:政治|理论)?(?:建设|武装)', '理论(?:武装|学习)', '意识形态'],
    },
    { id: 'organization', forms: ['组织建设'], contains: ['组织(?:体系)?建设', '基层党建', '基层党组织'] },
    { id: 'cadre', forms: ['干部队伍建设'], contains: ['干部(?:人才)?队伍', '人才工作'] },
    { id: 'conduct', forms: ['作风建设'], contains: ['作风', '正风肃纪', '中央八项规定'] },
    { id: 'discipline', forms: ['纪律建设'], contains: ['纪律', '党纪', '监督执纪', '正风肃纪'] },
    { id: 'institution', forms: ['制度建设'], contains: ['制度(?:建设|体系)', '党内法规'] },
    {
      id: 'anticorruption',
      forms: ['反腐败斗争'],
      contains: ['反腐', '党风廉政', '惩治腐败', '正风肃纪'],
    },
    {
      id: 'responsibility',
      forms: ['管党治党责任'],
      contains: ['(?:主体|政治|第一)责任', '管党治党', '党建(?:工作)?责任'],
    },
  ],
};
