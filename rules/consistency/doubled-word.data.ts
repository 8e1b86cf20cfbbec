/**
 * Words of one character that are typed twice by mistake, with what may stand before or after the pair when both are
 * meant: 为了 + 了解, 战争和 + 和平. Characters not listed here double too freely to decide (天天, 等等, 有有关).
 */
export const SINGLE: Readonly<Record<string, { readonly before?: string; readonly after?: string }>> = {
  的: { before: '目', after: '确士' },
  了: { before: '不', after: '解结却然无当断悟望事不' },
  和: { before: '总共饱温暖缓祥谦柔中调', after: '平谐睦解气美缓田善好风声乐约' },
  是: { before: '求', after: '非否' },
  在: { before: '存所现实内外正潜自', after: '建编岗校职线册场押逃途场座位于孕营研读籍地库手野乎行此' },
  与: { before: '参给赋授付相', after: '会时' },
  及: { before: '普涉企波触', after: '时格其早第至物笄' },
  为: { before: '作成因认行以', after: '了民什此何主首期数先人例由难准限' },
  被: { before: '', after: '告害子动褥服单毛迫选征评' },
  并: { before: '合', after: '购列且轨网行肩联入案重存' },
  而: { before: '从进因', after: '且后立今已' },
  由: { before: '理自经事缘', after: '于此来衷' },
  把: { before: '', after: '握关手门脉控持好' },
};

/** Words that are said twice to say more: 研究研究, 非常非常. */
export const REDUPLICATED: readonly string[] = [
  '研究',
  '讨论',
  '商量',
  '考虑',
  '学习',
  '了解',
  '锻炼',
  '体验',
  '休息',
  '合计',
  '比较',
  '琢磨',
  '收拾',
  '热闹',
  '高兴',
  '非常',
  '很多',
  '许多',
  '好多',
  '多少',
  '这样',
  '那样',
  '不断',
  '永远',
];
