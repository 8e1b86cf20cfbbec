import {
  type Certainty,
  defineRule,
  type Meetings,
  meetings,
  type Numeral,
  type PlenumMention,
  plenums,
  type Range,
  type TextEdit,
  textWith,
  toChinese,
} from '../../src/rule.js';

/** Something wrong in how a meeting is named. */
interface Fault {
  readonly messageId: 'congress-form' | 'cited-as-session' | 'ci-jie' | 'digits' | 'garbled' | 'mixed';
  readonly range: Range;
  readonly edits: readonly TextEdit[];
  readonly certainty: Certainty;
  readonly safety: 'safe' | 'review';
}

export default defineRule({
  id: 'plenary/form',
  meta: {
    name: { zh: '会议名称写法', en: 'Meeting name' },
    summary: {
      zh: '党代会、中央全会的名称写法规范',
      en: 'Congresses and plenums are named in the fixed form',
    },
    why: {
      zh: '会议名称是固定的：党代会称“次”，中央委员会称“届”，全会简称“某届某中全会”，数字用汉字。',
      en: 'These names are fixed: congresses are counted in 次, committees in 届, plenums as 中全会, all in Chinese numerals.',
    },
    basis: { source: '实务', clause: '党的中央文件的写法', strength: '实务' },
    basisOf: { digits: { source: '国标', clause: 'GB/T 15835—2011 4.2', strength: '规定' } },
    safety: 'display',
    messages: {
      'congress-form': {
        zh: '“{{text}}”应为“{{right}}”：全会由中央委员会召开，称“届”；“大”是党代会的简称。',
        en: '“{{text}}” should be “{{right}}”: plenums are held by the committee (届); 大 stands for the congress.',
      },
      'cited-as-session': {
        zh: '中央全会不称“几次全会”。“{{text}}”应为“{{right}}”；如指地方党委的全会，请写明哪一级党委。',
        en: 'Plenums of the Central Committee are not counted in 次. Write “{{right}}”, not “{{text}}”; if a local committee is meant, say which.',
      },
      'ci-jie': {
        zh: '“{{text}}”应为“{{right}}”：党代会和全体会议称“次”，中央委员会称“届”。',
        en: '“{{text}}” should be “{{right}}”: congresses and plenary meetings are counted in 次, committees in 届.',
      },
      digits: {
        zh: '会议的届次用汉字：“{{text}}”应为“{{right}}”。',
        en: 'Terms and sessions take Chinese numerals: “{{right}}”, not “{{text}}”.',
      },
      garbled: {
        zh: '“{{text}}”写错了，应为“{{right}}”。',
        en: '“{{text}}” is garbled; write “{{right}}”.',
      },
      unnumbered: {
        zh: '“{{text}}”没有写明是第几次全会。请补上，如“{{right}}”。',
        en: '“{{text}}” does not say which plenum. Add the number, as in “{{right}}”.',
      },
      mixed: {
        zh: '“{{text}}”全称与简称混用。可写“{{right}}”，或用全称“中央委员会第……次全体会议”。',
        en: '“{{text}}” mixes the full name with the short one. Write “{{right}}”, or the full name throughout.',
      },
    },
    examples: [
      {
        bad: '深入贯彻⟦十九大六中全会⟧精神。',
        messageId: 'congress-form',
        fixed: '深入贯彻十九届六中全会精神。',
        good: '深入贯彻党的十九大和十九届六中全会精神。',
      },
      {
        bad: '深入贯彻⟦党的十九届六次全会⟧精神。',
        fixes: ['深入贯彻党的十九届六中全会精神。'],
        messageId: 'cited-as-session',
        good: '深入贯彻党的十九届六中全会精神。',
      },
      {
        bad: '认真落实⟦中央十九届六次全会⟧部署。',
        fixes: ['认真落实中央十九届六中全会部署。'],
        messageId: 'cited-as-session',
      },
      {
        bad: '⟦中国共产党第二十届全国代表大会⟧胜利召开。',
        messageId: 'ci-jie',
        fixed: '中国共产党第二十次全国代表大会胜利召开。',
        good: '第十四届全国人民代表大会第四次会议召开。',
      },
      {
        bad: '⟦第二十次中央委员会第四次全体会议⟧',
        messageId: 'ci-jie',
        fixed: '第二十届中央委员会第四次全体会议',
      },
      {
        bad: '⟦第二十届中央委员会第四届全体会议⟧',
        messageId: 'ci-jie',
        fixed: '第二十届中央委员会第四次全体会议',
      },
      {
        bad: '深入贯彻⟦党的19大⟧和⟦19届6中全会⟧精神。',
        messageId: 'digits',
        fixed: '深入贯彻党的十九大和十九届六中全会精神。',
      },
      {
        bad: '落实⟦14届全国人大4次会议⟧精神。',
        messageId: 'digits',
        fixed: '落实十四届全国人大四次会议精神。',
      },
      {
        bad: '深入贯彻⟦党的１９届６中全会⟧精神。',
        messageId: 'digits',
        fixed: '深入贯彻党的十九届六中全会精神。',
      },
      {
        bad: '深入贯彻⟦党的十九届六中⟧精神。',
        fixes: ['深入贯彻党的十九届六中全会精神。'],
        messageId: 'garbled',
      },
      {
        bad: '深入贯彻⟦党的十九界六中全会⟧精神。',
        messageId: 'garbled',
        fixed: '深入贯彻党的十九届六中全会精神。',
      },
      {
        bad: '深入贯彻⟦党的十九届六中全委⟧精神。',
        messageId: 'garbled',
        fixed: '深入贯彻党的十九届六中全会精神。',
      },
      {
        bad: '深入贯彻⟦党的十九届六中会全⟧精神。',
        messageId: 'garbled',
        fixed: '深入贯彻党的十九届六中全会精神。',
      },
      {
        bad: '深入贯彻⟦党的十九届第六中全会⟧精神。',
        messageId: 'garbled',
        fixed: '深入贯彻党的十九届六中全会精神。',
      },
      { bad: '深入贯彻⟦党的十九届中全会⟧精神。', messageId: 'unnumbered' },
      { bad: '深入贯彻⟦党的十九届全会⟧精神。', messageId: 'unnumbered' },
      {
        bad: '⟦中国共产党第十九届六中全会⟧审议通过了决议。',
        fixes: ['党的十九届六中全会审议通过了决议。'],
        messageId: 'mixed',
      },
      { good: '《学习19届6中全会精神辅导读本》' },
      { good: '第六中学、市二中参加；市委十二届七次全会作出部署；党的八大以来。' },
      { good: '深入贯彻党的十九届X中全会精神。' },
    ],
  },

  create({ draft, fact, report, text }) {
    const known = fact(meetings);
    for (const mention of fact(plenums)) {
      if (mention.quoted || mention.body === 'other') continue;
      reportUnnumbered(mention);
      for (const fault of faultsOf(mention, known)) reportFault(mention, fault);
    }

    function reportFault({ range: whole }: PlenumMention, fault: Fault) {
      const { messageId, range, edits, certainty, safety } = fault;
      const right = textWith(draft.text, whole, edits);
      report({
        range,
        messageId,
        certainty,
        data: { text: text(whole), right },
        fixes: [{ edits, safety }],
      });
    }

    function reportUnnumbered({ kind, sessions, all, range, counter }: PlenumMention) {
      if (kind !== 'sessions' || sessions.length > 0 || all) return;
      const right = `${text([range[0], counter[1]])}六中全会`;
      report({ range, messageId: 'unnumbered', data: { text: text(range), right } });
    }

    function faultsOf(mention: PlenumMention, known: Meetings): Fault[] {
      return [
        ...digits(mention),
        ...counters(mention, known),
        ...(mention.body === 'central-committee' ? [...nouns(mention), ...sessionWords(mention, known)] : []),
      ];
    }

    function digits({ term, sessions, range }: PlenumMention): Fault[] {
      const edits = [term, ...sessions.map(({ numeral }) => numeral)]
        .filter(({ script }) => script === 'arabic')
        .map((numeral) => ({ range: numeral.range, text: toChinese(numeral.value) }));
      return edits.length === 0 ? [] : [fault('digits', range, edits, 'likely')];
    }

    /** 届, 大, 次 and 界 after the number of the term. */
    function counters(mention: PlenumMention, known: Meetings): Fault[] {
      const { kind, body, range, counter } = mention;
      const word = text(counter);
      if (kind === 'congress') {
        const wrong = body === 'party-congress' && word === '届';
        return wrong ? [fault('ci-jie', range, [{ range: counter, text: '次' }])] : [];
      }
      if (word === '届') return [];
      const edit = [{ range: counter, text: '届' }];
      if (word === '次') return [fault('ci-jie', range, edit)];
      if (word === '界') return [fault('garbled', range, edit)];
      return [fault('congress-form', range, edit, 'certain', exist(mention, known) ? 'safe' : 'review')];
    }

    /** What stands for 全会 after 六中. */
    function nouns({ range, sessions, noun }: PlenumMention): Fault[] {
      const last = sessions.at(-1);
      if (!last?.unit || text(last.unit) !== '中') return [];
      if (noun) {
        return text(noun) === '全会' ? [] : [fault('garbled', range, [{ range: noun, text: '全会' }])];
      }
      if (text([range[1], range[1] + 2]) !== '精神') return [];
      return [fault('garbled', range, [{ range: [range[1], range[1]], text: '全会' }], 'likely', 'review')];
    }

    /** 六次 for 六中, 第四届 for 第四次, and the short name after the full one. */
    function sessionWords(mention: PlenumMention, known: Meetings): Fault[] {
      const { range, term, sessions, owner, name, noun } = mention;
      const units = sessions.flatMap(({ unit }) => (unit ? [unit] : []));
      const [first] = units;
      if (!first) return [];
      const replaced = (by: string) => units.map((unit) => ({ range: unit, text: by }));
      if (text(first) === '届') return [fault('ci-jie', range, replaced('次'))];
      if (name) return [];
      const ordinals = sessions.flatMap(({ range: part, numeral }) =>
        part[0] < numeral.range[0] ? [{ range: [part[0], numeral.range[0]] as const, text: '' }] : [],
      );
      if (text(first) === '中') {
        const numbered = ordinals.length > 0 ? [fault('garbled', range, ordinals)] : [];
        return [...numbered, ...(owner ? mixed(range, term, owner) : [])];
      }
      if (!noun || !exist(mention, known)) return [];
      const edits = [...ordinals, ...replaced('中'), { range: noun, text: '全会' }];
      return [fault('cited-as-session', range, edits, 'likely', 'review')];
    }

    function mixed(range: Range, term: Numeral, owner: Range): Fault[] {
      const ordinal: Range = [owner[1], term.range[0]];
      if (text(owner) !== '中国共产党' || text(ordinal).trim() !== '第') return [];
      const edits = [{ range: [owner[0], term.range[0]] as const, text: '党的' }];
      return [fault('mixed', range, edits, 'possible', 'review')];
    }
  },
});

/** Whether the Central Committee of that term had the plenums that are named. */
function exist({ term, sessions }: PlenumMention, known: Meetings): boolean {
  return sessions.every(({ numeral }) => known.session('central-committee', term.value, numeral.value));
}

function fault(
  messageId: Fault['messageId'],
  range: Range,
  edits: readonly TextEdit[],
  certainty: Certainty = 'certain',
  safety: Fault['safety'] = 'safe',
): Fault {
  return { messageId, range, edits, certainty, safety };
}
