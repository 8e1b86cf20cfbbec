import { defineRule, type Range } from '../../src/rule.js';

/** What is written between those who lead and 领导下. */
const MANNER = /的?(?:正确|坚强|统一|有力|全面|集中|集中统一|亲切|高度重视和)?$/;
/** Between leaders. */
const JOINT = /以及|[、和与及]/;
/** Organs that are both led and leading. */
const ORGAN = /(?:委|政府|党组|党委|党工委|支部|工委|局|人大常委会|政协)$/;
/** A subject is followed by what it does, or how; 区委的, 区委书记, 区委办 are others. */
const ACTS =
  /^(?:班子|领导班子|常委会)?(?:将|要|应|会|在|以|把|坚持|始终|必须|认真|深入|全面|按照|严格|持续|紧紧|积极|高度|切实|带领|团结|围绕|聚焦|牢固|主动|坚决|坚定|全力|着力|牢记|立足|紧扣|，)/;
/** When, before the subject: 下一步，2021年，一年来，. */
const TIME = /^[^，。；：]{1,12}，/;
/** The longest name of a place before an organ: 滨河 of 滨河区委, in UTF-16 code units. */
const PLACE = 12;

export default defineRule({
  id: 'terms/own-leadership',
  meta: {
    name: { zh: '自己领导自己', en: 'Organ under its own leadership' },
    summary: { zh: '一个机关不能由自己领导', en: 'No organ works under its own leadership' },
    why: {
      zh: '以区委为主语的句子写“在市委和区委的领导下”，等于区委领导区委，多是从下级单位的稿子里抄来的。',
      en: 'A committee that works “under the leadership of the committee” leads itself: mostly words copied from a lower organ’s report.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      own: {
        zh: '主语已是“{{organ}}”，不能再写在“{{organ}}”领导下。请删去“{{organ}}”，只写上级。',
        en: 'The subject of the sentence is “{{organ}}” itself, which cannot act under its own leadership. Name only higher organs.',
      },
    },
    examples: [
      {
        bad: '下一步，滨河区委将深入学习贯彻会议精神，在⟦市委和区委⟧的正确领导下，推动各项工作再上新台阶。',
        fixes: ['下一步，滨河区委将深入学习贯彻会议精神，在市委的正确领导下，推动各项工作再上新台阶。'],
        good: '下一步，滨河区委将深入学习贯彻会议精神，在市委的正确领导下，推动各项工作再上新台阶。',
      },
      {
        bad: '区政府始终坚持以人民为中心，在⟦区委、区政府⟧的坚强领导下，办好民生实事。',
        fixes: ['区政府始终坚持以人民为中心，在区委的坚强领导下，办好民生实事。'],
      },
      { good: '一年来，全区上下在市委和区委的坚强领导下，攻坚克难。' },
      { good: '区政府在区委的坚强领导下，依法履行职责。' },
      { good: '区委组织部在市委组织部和区委的领导下，扎实推进各项工作。' },
    ],
  },

  phrases: ['领导下'],

  create({ text, report }) {
    let sentence: Range = [0, 0];
    return {
      Sentence({ range }) {
        sentence = range;
      },
      Phrase({ range }) {
        if (range[0] < sentence[0] || range[1] > sentence[1]) return;
        const before = text([sentence[0], range[0]]);
        const at = before.lastIndexOf('在');
        if (at === -1) return;
        const leaders = before.slice(at + 1).replace(MANNER, '');
        const subject = before.slice(0, at).replace(TIME, '');
        for (const [start, leader] of partsOf(leaders)) {
          if (leader.length < 2 || !ORGAN.test(leader) || !isSubject(leader, subject)) continue;
          const from = sentence[0] + at + 1;
          report({
            range: [from, from + leaders.length],
            messageId: 'own',
            data: { organ: leader },
            certainty: 'likely',
            ...(start > 0 && {
              fixes: [
                {
                  safety: 'review',
                  edits: [{ range: [from + start - 1, from + start + leader.length], text: '' }],
                },
              ],
            }),
          });
        }
      },
    };
  },
});

/** The parts of a list with their places in it. */
function partsOf(list: string): [start: number, part: string][] {
  const parts: [number, string][] = [];
  let at = 0;
  for (const part of list.split(JOINT)) {
    const start = list.indexOf(part, at);
    parts.push([start, part]);
    at = start + part.length;
  }
  return parts;
}

/** Whether an organ is who acts in a sentence: its name, perhaps after that of its place, and then what it does. */
function isSubject(organ: string, sentence: string): boolean {
  const at = sentence.indexOf(organ);
  if (at === -1 || at > PLACE || /[，。；：、和与及]/.test(sentence.slice(0, at))) return false;
  return ACTS.test(sentence.slice(at + organ.length) || '在');
}
