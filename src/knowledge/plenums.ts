import type { KnowledgePack, PlenumEntry, SessionBody } from './types.js';

/**
 * Congresses and plenums by the day they closed: from that day a report may speak of them as held. Sources are
 * named in short; `memory` waits to be checked. To add the next one, add a line.
 */
export const plenumPack: KnowledgePack = {
  name: 'hegao plenums',
  checkedOn: '2026-03-12',
  plenums: [
    ...congresses([
      [15, '1997-09-12', '1997-09-18', '邓小平理论入党章', 'syiban'],
      [16, '2002-11-08', '2002-11-14', '“三个代表”重要思想入党章', 'syiban'],
      [17, '2007-10-15', '2007-10-21', '科学发展观入党章', 'syiban'],
      [18, '2012-11-08', '2012-11-14', '全面建成小康社会', 'syiban'],
      [19, '2017-10-18', '2017-10-24', '习近平新时代中国特色社会主义思想入党章', 'syiban'],
      [20, '2022-10-16', '2022-10-22', '中国式现代化', 'sdbzkj'],
    ]),
    ...sessions('central-committee', 15, [
      ['1997-09-19', '1997-09-19', '选举领导机构', 'wikimili'],
      ['1998-02-25', '1998-02-26', '国家机构人选、国务院机构改革', 'memory'],
      ['1998-10-12', '1998-10-14', '农业和农村工作', 'cnr2013'],
      ['1999-09-19', '1999-09-22', '国有企业改革和发展', 'hx5q'],
      ['2000-10-09', '2000-10-11', '“十五”计划建议', 'chinadaily2015'],
      ['2001-09-24', '2001-09-26', '党的作风建设', 'people-j'],
      ['2002-11-03', '2002-11-05', '筹备十六大', 'chinaorg47931'],
    ]),
    ...sessions('central-committee', 16, [
      ['2002-11-15', '2002-11-15', '选举领导机构', 'enwiki16'],
      ['2003-02-24', '2003-02-26', '人选、行政体制和机构改革', 'sohu'],
      ['2003-10-11', '2003-10-14', '完善社会主义市场经济体制', 'cnr2013'],
      ['2004-09-16', '2004-09-19', '党的执政能力建设', 'enwiki16'],
      ['2005-10-08', '2005-10-11', '“十一五”规划建议', 'chinadaily2015'],
      ['2006-10-08', '2006-10-11', '构建社会主义和谐社会', 'people-j'],
      ['2007-10-09', '2007-10-12', '筹备十七大', 'chinagate2007'],
    ]),
    ...sessions('central-committee', 17, [
      ['2007-10-22', '2007-10-22', '选举领导机构', 'zhwiki'],
      ['2008-02-25', '2008-02-27', '人选、机构改革', 'chinaorg2008'],
      ['2008-10-09', '2008-10-12', '农村改革发展', 'cnr2013'],
      ['2009-09-15', '2009-09-18', '加强和改进党的建设', 'people2009'],
      ['2010-10-15', '2010-10-18', '“十二五”规划建议', 'chinadaily2015'],
      ['2011-10-15', '2011-10-18', '文化体制改革', 'people-j'],
      ['2012-11-01', '2012-11-04', '筹备十八大', 'memory'],
    ]),
    ...sessions('central-committee', 18, [
      ['2012-11-15', '2012-11-15', '选举领导机构', 'cri2016'],
      ['2013-02-26', '2013-02-28', '人选、国务院机构改革', 'cri2016'],
      ['2013-11-09', '2013-11-12', '全面深化改革', 'laixinews'],
      ['2014-10-20', '2014-10-23', '全面推进依法治国', 'soolun'],
      ['2015-10-26', '2015-10-29', '“十三五”规划建议', 'chinadaily2015'],
      ['2016-10-24', '2016-10-27', '全面从严治党', 'cri2016'],
      ['2017-10-11', '2017-10-14', '筹备十九大', 'chinafrica'],
    ]),
    ...sessions('central-committee', 19, [
      ['2017-10-25', '2017-10-25', '选举领导机构', 'zhwiki'],
      ['2018-01-18', '2018-01-19', '修改宪法部分内容的建议', 'chazidian'],
      ['2018-02-26', '2018-02-28', '深化党和国家机构改革', 'globaltimes'],
      ['2019-10-28', '2019-10-31', '制度和国家治理现代化', 'scholarmate'],
      ['2020-10-26', '2020-10-29', '“十四五”规划和2035年远景目标建议', 'shine'],
      ['2021-11-08', '2021-11-11', '党的百年奋斗重大成就和历史经验的决议', 'usahrsh'],
      ['2022-10-09', '2022-10-12', '筹备二十大', 'chinamil'],
    ]),
    ...sessions('central-committee', 20, [
      ['2022-10-23', '2022-10-23', '选举领导机构', 'republicworld'],
      ['2023-02-26', '2023-02-28', '党和国家机构改革方案、人选', 'hkej'],
      ['2024-07-15', '2024-07-18', '进一步全面深化改革、推进中国式现代化', 'tkww'],
      ['2025-10-20', '2025-10-23', '“十五五”规划建议', 'crntt'],
    ]),
    ...sessions('ccdi', 19, [
      ['2017-10-25', '2017-10-25', '', 'memory'],
      ['2018-01-11', '2018-01-13', '', 'memory'],
      ['2019-01-11', '2019-01-13', '', 'memory'],
      ['2020-01-13', '2020-01-15', '', 'memory'],
      ['2021-01-22', '2021-01-24', '', 'shine2021'],
      ['2022-01-18', '2022-01-20', '', 'xinhua2022'],
      ['2022-10-07', '2022-10-07', '', 'cna'],
    ]),
    ...sessions('ccdi', 20, [
      ['2022-10-23', '2022-10-23', '', 'yahoo-tw'],
      ['2023-01-09', '2023-01-10', '', 'yahoo-tw'],
      ['2024-01-08', '2024-01-10', '', 'xinhua2024'],
      ['2025-01-06', '2025-01-08', '', 'yahoo-tw'],
      ['2026-01-12', '2026-01-14', '', 'hk01'],
    ]),
    ...sessions('npc', 13, [
      ['2018-03-05', '2018-03-20', '', 'memory'],
      ['2019-03-05', '2019-03-15', '', 'canvasdropr'],
      ['2020-05-22', '2020-05-28', '', 'canvasdropr'],
      ['2021-03-05', '2021-03-11', '', 'canvasdropr'],
      ['2022-03-05', '2022-03-11', '', 'guojiribao2022'],
    ]),
    ...sessions('npc', 14, [
      ['2023-03-05', '2023-03-13', '', 'baike'],
      ['2024-03-05', '2024-03-11', '', 'people2024'],
      ['2025-03-05', '2025-03-11', '', 'quamnet2025'],
      ['2026-03-05', '2026-03-12', '', 'udn9377'],
    ]),
    ...sessions('cppcc', 13, [
      ['2018-03-03', '2018-03-15', '', 'memory'],
      ['2019-03-03', '2019-03-13', '', 'canvasdropr'],
      ['2020-05-21', '2020-05-27', '', 'canvasdropr'],
      ['2021-03-04', '2021-03-10', '', 'china.com.cn2021'],
      ['2022-03-04', '2022-03-10', '', 'canvasdropr'],
    ]),
    ...sessions('cppcc', 14, [
      ['2023-03-04', '2023-03-11', '', 'chinanews'],
      ['2024-03-04', '2024-03-10', '', 'chinadaily2024'],
      ['2025-03-04', '2025-03-10', '', 'shedunews'],
      ['2026-03-04', '2026-03-11', '', 'crntt'],
    ]),
  ],
};

type Which = Pick<PlenumEntry, 'body' | 'term' | 'session'>;

/** The id of a congress or plenum, so that an office's own table can put right or add to what is here. */
export function plenumId({ body, term, session }: Which): string {
  if (session === undefined) return body === 'party-congress' ? `${term}大` : `${body}-${term}`;
  return `${body === 'central-committee' ? '' : `${body}-`}${term}-${session}`;
}

type Days = readonly [start: string, end: string, subject: string, source: string];

function congresses(rows: readonly (readonly [term: number, ...Days])[]): PlenumEntry[] {
  return rows.map(([term, ...days]) => entry({ body: 'party-congress', term }, days));
}

/** The sessions of a term, from its first on. */
function sessions(body: SessionBody, term: number, rows: readonly Days[]): PlenumEntry[] {
  return rows.map((days, index) => entry({ body, term, session: index + 1 }, days));
}

function entry(which: Which, [start, end, subject, source]: Days): PlenumEntry {
  const checked = source !== 'memory';
  return { id: plenumId(which), ...which, start, end, source, checked, ...(subject !== '' && { subject }) };
}
