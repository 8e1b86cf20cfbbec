import { gap, type Recogniser } from './gap.js';
import { endOfRun, isDigitAt, isHanAt, isOtherLetterAt } from './neighbours.js';
import { slotAfter } from './slots.js';

/** Common surnames: 李某某 hides a name on purpose. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤';

/** 某区, 某某街道, 某某某同志; not 某些, 某个, 李某某. */
export const readSome: Recogniser = ({ text }, at) => {
  const end = endOfRun(text, at);
  const slot = slotAfter(text, end)?.slot;
  const needsName = slot === 'place' || slot === 'organ' || slot === 'person';
  if (end - at === 1) return slot === 'place' ? gap(at, end, 'likely') : { end };
  const isHiddenName = SURNAMES.includes(text[at - 1] ?? '.') && slot !== 'place';
  return isHiddenName || !(needsName || !isHanAt(text, end) || end - at > 2)
    ? { end }
    : gap(at, end, 'likely');
};

/** 待填; not 有待填补. */
export const readPending: Recogniser = ({ text }, at) => {
  const isMarker = text.startsWith('待填', at) && !'补平充满海埋'.includes(text[at + 2] ?? '.');
  return isMarker ? gap(at, at + (text[at + 2] === '写' ? 3 : 2)) : { end: at + 1 };
};

/** {{name}}, {单位}, ${date}. */
export const readTemplate: Recogniser = ({ text }, at) => {
  const match = /^\$?\{{1,2}[^{}\n]{1,24}\}{1,2}/.exec(text.slice(at, at + 32));
  return match ? gap(at, at + match[0].length) : { end: at + 1 };
};

/** #单位#; not the #topics# of a network. */
export const readHash: Recogniser = ({ text }, at) => {
  const match = /^#(?:单位|部门|姓名|日期|时间|地点|金额|数据|数字|名称|[A-Za-z_]{2,16})#/.exec(
    text.slice(at, at + 20),
  );
  return match ? gap(at, at + match[0].length) : { end: at + 1 };
};

/** %s, %d as left by a program that fills in forms; not 5%股权 or 5%d. */
export const readFormat: Recogniser = ({ text }, at) => {
  const isCode = /^%[sd]$/.test(text.slice(at, at + 2)) && !isDigitAt(text, at - 1);
  return isCode && !isOtherLetterAt(text, at + 2) ? gap(at, at + 2) : { end: at + 1 };
};
