import { type MeetingNumber, meetingName } from '../chinese/meeting-names.js';
import { fromMemory, read, seen } from './sources.js';
import type { KnowledgePack, PlenumEntry, SessionBody, Source } from './types.js';

const CONGRESSES = read(
  '历次党代会简介（党史学习资料，m.syiban.com）',
  'https://m.syiban.com/dangshi/1069.html',
);
const THIRD_PLENUMS = read('央广网2013年11月9日：历次三中全会回顾');
const FIFTH_PLENUMS = read(
  'China Daily 2015年10月23日：历次五中全会',
  'https://www.chinadaily.com.cn/china/2015-10/23/content_22265057.htm',
);
const SIXTH_PLENUMS = read(
  '人民网日文版2021年11月8日：历次六中全会',
  'http://j.people.com.cn/n3/2021/1108/c94474-9916984.html',
);
const WIKIPEDIA_16 = read(
  '维基百科英文版“第十六届中央委员会”',
  'https://en.wikipedia.org/wiki/16th_Central_Committee_of_the_Chinese_Communist_Party',
);
const PLENUMS_18 = read('国际在线2016年10月26日：十八届历次全会');
const CCDI_20 = read('Yahoo奇摩新闻：二十届中央纪委历次全会');
const BOTH_SESSIONS = read('历年全国两会日期（网页汇总）');
const WIKIPEDIA = read('维基百科中文版');
const OPENING_2018 = seen(
  '2019年全国两会展板素材：2018年两会会期（红动中国）',
  'https://m.redocn.com/wz/3430.htm',
);
/** Decided on by the Politburo on 2026-07-30, its days on 2026-09-21; nothing later was found. */
const FIFTH_OF_20 = seen('2026年9月22日热搜榜和新闻简报：二十届五中全会10月26日至29日召开');

/**
 * Congresses and plenums by their days: from the last on a report may speak of them as held. To add the next one, add a
 * line; one that is only planned is `announced`, and a line without that when its communiqué has been seen.
 */
export const plenumPack: KnowledgePack = {
  name: 'hegao',
  checkedOn: '2026-10-10',
  plenums: [
    ...congresses([
      [15, '1997-09-12', '1997-09-18', '邓小平理论入党章', CONGRESSES],
      [16, '2002-11-08', '2002-11-14', '“三个代表”重要思想入党章', CONGRESSES],
      [17, '2007-10-15', '2007-10-21', '科学发展观入党章', CONGRESSES],
      [18, '2012-11-08', '2012-11-14', '全面建成小康社会', CONGRESSES],
      [19, '2017-10-18', '2017-10-24', '习近平新时代中国特色社会主义思想入党章', CONGRESSES],
      [20, '2022-10-16', '2022-10-22', '中国式现代化', read('转载新华社党的二十大报道的网页')],
    ]),
    ...sessions('central-committee', 15, [
      ['1997-09-19', '1997-09-19', '选举领导机构', read('维基百科“第十五届中共中央政治局”')],
      ['1998-02-25', '1998-02-26', '国家机构人选、国务院机构改革', fromMemory('十五届二中全会公报')],
      ['1998-10-12', '1998-10-14', '农业和农村工作', THIRD_PLENUMS],
      ['1999-09-19', '1999-09-22', '国有企业改革和发展', read('十五届四中全会公报（转载）')],
      ['2000-10-09', '2000-10-11', '“十五”计划建议', FIFTH_PLENUMS],
      ['2001-09-24', '2001-09-26', '党的作风建设', SIXTH_PLENUMS],
      ['2002-11-03', '2002-11-05', '筹备十六大', read('中国网英文版：十五届七中全会公报')],
    ]),
    ...sessions('central-committee', 16, [
      ['2002-11-15', '2002-11-15', '选举领导机构', WIKIPEDIA_16],
      ['2003-02-24', '2003-02-26', '人选、行政体制和机构改革', read('搜狐新闻：十六届二中全会公报')],
      ['2003-10-11', '2003-10-14', '完善社会主义市场经济体制', THIRD_PLENUMS],
      ['2004-09-16', '2004-09-19', '党的执政能力建设', WIKIPEDIA_16],
      ['2005-10-08', '2005-10-11', '“十一五”规划建议', FIFTH_PLENUMS],
      ['2006-10-08', '2006-10-11', '构建社会主义和谐社会', SIXTH_PLENUMS],
      ['2007-10-09', '2007-10-12', '筹备十七大', read('中国发展门户网2007年10月：十六届七中全会公报')],
    ]),
    ...sessions('central-committee', 17, [
      ['2007-10-22', '2007-10-22', '选举领导机构', WIKIPEDIA],
      ['2008-02-25', '2008-02-27', '人选、机构改革', read('中国网英文版2008年2月：十七届二中全会公报')],
      ['2008-10-09', '2008-10-12', '农村改革发展', THIRD_PLENUMS],
      [
        '2009-09-15',
        '2009-09-18',
        '加强和改进党的建设',
        read('人民网英文版2009年9月18日：十七届四中全会公报'),
      ],
      ['2010-10-15', '2010-10-18', '“十二五”规划建议', FIFTH_PLENUMS],
      ['2011-10-15', '2011-10-18', '文化体制改革', SIXTH_PLENUMS],
      ['2012-11-01', '2012-11-04', '筹备十八大', fromMemory('十七届七中全会公报')],
    ]),
    ...sessions('central-committee', 18, [
      ['2012-11-15', '2012-11-15', '选举领导机构', PLENUMS_18],
      ['2013-02-26', '2013-02-28', '人选、国务院机构改革', PLENUMS_18],
      ['2013-11-09', '2013-11-12', '全面深化改革', read('莱西新闻网：十八届三中全会公报')],
      ['2014-10-20', '2014-10-23', '全面推进依法治国', read('十八届四中全会公报（转载）')],
      ['2015-10-26', '2015-10-29', '“十三五”规划建议', FIFTH_PLENUMS],
      ['2016-10-24', '2016-10-27', '全面从严治党', PLENUMS_18],
      ['2017-10-11', '2017-10-14', '筹备十九大', read('《中国与非洲》2017年10月15日：十八届七中全会公报')],
    ]),
    ...sessions('central-committee', 19, [
      ['2017-10-25', '2017-10-25', '选举领导机构', WIKIPEDIA],
      ['2018-01-18', '2018-01-19', '修改宪法部分内容的建议', read('十九届二中全会公报（转载）')],
      [
        '2018-02-26',
        '2018-02-28',
        '深化党和国家机构改革',
        read(
          '环球时报英文版2018年3月1日：十九届三中全会',
          'https://www.globaltimes.cn/content/1090507.shtml',
        ),
      ],
      ['2019-10-28', '2019-10-31', '制度和国家治理现代化', read('十九届四中全会公报（转载）')],
      [
        '2020-10-26',
        '2020-10-29',
        '“十四五”规划和2035年远景目标建议',
        read('上海日报2020年10月29日：十九届五中全会公报', 'https://www.shine.cn/news/nation/2010298690/'),
      ],
      [
        '2021-11-08',
        '2021-11-11',
        '党的百年奋斗重大成就和历史经验的决议',
        read('十九届六中全会公报（转载）'),
      ],
      ['2022-10-09', '2022-10-12', '筹备二十大', read('中国军网英文版2022年10月：十九届七中全会公报')],
    ]),
    ...sessions('central-committee', 20, [
      ['2022-10-23', '2022-10-23', '选举领导机构', read('Republic World 2022年10月23日：二十届一中全会')],
      [
        '2023-02-26',
        '2023-02-28',
        '党和国家机构改革方案、人选',
        read('香港《信报》2023年2月：二十届二中全会公报'),
      ],
      [
        '2024-07-15',
        '2024-07-18',
        '进一步全面深化改革、推进中国式现代化',
        read('大公文汇网2024年7月18日：二十届三中全会公报'),
      ],
      [
        '2025-10-20',
        '2025-10-23',
        '“十五五”规划建议',
        read(
          '中评社2025年10月23日：二十届四中全会公报',
          'https://hk.crntt.com/doc/1071/3/3/1/107133141.html',
        ),
      ],
      ['2026-10-26', '2026-10-29', '全面从严治党', FIFTH_OF_20, 'announced'],
    ]),
    ...sessions('ccdi', 19, [
      ['2017-10-25', '2017-10-25', '', fromMemory('十九届中央纪委一次全会公报')],
      ['2018-01-11', '2018-01-13', '', fromMemory('十九届中央纪委二次全会公报')],
      ['2019-01-11', '2019-01-13', '', fromMemory('十九届中央纪委三次全会公报')],
      ['2020-01-13', '2020-01-15', '', fromMemory('十九届中央纪委四次全会公报')],
      ['2021-01-22', '2021-01-24', '', read('上海日报2021年1月：十九届中央纪委五次全会')],
      ['2022-01-18', '2022-01-20', '', read('新华社2022年1月20日：十九届中央纪委六次全会公报')],
      ['2022-10-07', '2022-10-07', '', read('中央社2022年10月：十九届中央纪委七次全会')],
    ]),
    ...sessions('ccdi', 20, [
      ['2022-10-23', '2022-10-23', '', CCDI_20],
      ['2023-01-09', '2023-01-10', '', CCDI_20],
      ['2024-01-08', '2024-01-10', '', read('新华社2024年1月10日：二十届中央纪委三次全会公报')],
      ['2025-01-06', '2025-01-08', '', CCDI_20],
      [
        '2026-01-12',
        '2026-01-14',
        '',
        seen(
          '香港01 2026年1月15日：二十届中央纪委五次全会公报',
          'https://www.hk01.com/%E5%8D%B3%E6%99%82%E4%B8%AD%E5%9C%8B/60312978/%E4%B8%AD%E7%B4%80%E5%A7%94%E5%85%A8%E6%9C%83%E6%8F%90%E5%BC%B7%E5%8C%96%E6%94%BF%E6%B2%BB%E7%9B%A3%E7%9D%A3%E6%B8%85%E9%99%A4-%E5%85%A9%E9%9D%A2%E4%BA%BA-9%E8%BB%8D%E6%96%B9%E5%B0%87%E9%A0%98%E7%BC%BA%E5%B8%AD%E6%9C%83%E8%AD%B0',
        ),
      ],
    ]),
    ...sessions('npc', 13, [
      ['2018-03-05', '2018-03-20', '', OPENING_2018],
      ['2019-03-05', '2019-03-15', '', BOTH_SESSIONS],
      ['2020-05-22', '2020-05-28', '', BOTH_SESSIONS],
      ['2021-03-05', '2021-03-11', '', BOTH_SESSIONS],
      ['2022-03-05', '2022-03-11', '', read('国际日报2022年3月：十三届全国人大五次会议')],
    ]),
    ...sessions('npc', 14, [
      ['2023-03-05', '2023-03-13', '', read('百度百科：十四届全国人大一次会议')],
      ['2024-03-05', '2024-03-11', '', read('人民网2024年3月：十四届全国人大二次会议')],
      ['2025-03-05', '2025-03-11', '', read('华富财经2025年3月：十四届全国人大三次会议')],
      [
        '2026-03-05',
        '2026-03-12',
        '',
        seen(
          'am730 2026年3月13日：十四届全国人大四次会议闭幕',
          'https://www.am730.com.hk/%E4%B8%AD%E5%9C%8B/1017882/%E5%85%A8%E5%9C%8B%E4%BA%BA%E5%A4%A7%E6%9C%83%E8%AD%B0%E9%96%89%E5%B9%95-%E9%AB%98%E7%A5%A8%E9%80%9A%E9%81%8E%E6%94%BF%E5%BA%9C%E5%B7%A5%E4%BD%9C%E5%A0%B1%E5%91%8A%E5%8F%8A%E5%8D%81%E4%BA%94%E4%BA%94%E8%A6%8F%E5%8A%83',
        ),
      ],
    ]),
    ...sessions('cppcc', 13, [
      ['2018-03-03', '2018-03-15', '', OPENING_2018],
      ['2019-03-03', '2019-03-13', '', BOTH_SESSIONS],
      ['2020-05-21', '2020-05-27', '', BOTH_SESSIONS],
      ['2021-03-04', '2021-03-10', '', read('中国网2021年3月：全国政协十三届四次会议')],
      ['2022-03-04', '2022-03-10', '', BOTH_SESSIONS],
    ]),
    ...sessions('cppcc', 14, [
      ['2023-03-04', '2023-03-11', '', read('中国新闻网2023年3月：全国政协十四届一次会议')],
      ['2024-03-04', '2024-03-10', '', read('China Daily 2024年3月：全国政协十四届二次会议')],
      ['2025-03-04', '2025-03-10', '', read('上海教育新闻网2025年3月：全国政协十四届三次会议')],
      [
        '2026-03-04',
        '2026-03-11',
        '',
        seen(
          '中评社2026年3月11日：全国政协十四届四次会议闭幕',
          'https://hk.crntt.com/doc/1071/7/6/1/107176126.html',
        ),
      ],
    ]),
  ],
};

export { meetingName };

/** The id of a congress or plenum, so that an office's own table can correct or extend this one. */
export function plenumId({ body, term, session }: MeetingNumber): string {
  if (session === undefined) return body === 'party-congress' ? `${term}大` : `${body}-${term}`;
  return `${body === 'central-committee' ? '' : `${body}-`}${term}-${session}`;
}

type Days = readonly [
  from: string,
  to: string,
  subject: string,
  source: Source,
  status?: PlenumEntry['status'],
];

function congresses(rows: readonly (readonly [term: number, ...Days])[]): PlenumEntry[] {
  return rows.map(([term, ...days]) => entry({ body: 'party-congress', term }, days));
}

/** The sessions of a term, from its first on. */
function sessions(body: SessionBody, term: number, rows: readonly Days[]): PlenumEntry[] {
  return rows.map((days, index) => entry({ body, term, session: index + 1 }, days));
}

function entry(which: MeetingNumber, [from, to, subject, source, status = 'held']: Days): PlenumEntry {
  const forms = [meetingName(which)];
  return {
    id: plenumId(which),
    forms,
    ...which,
    from,
    to,
    status,
    source,
    ...(subject !== '' && { subject }),
  };
}
