import { defineRule, type Localized, type PlaceholderKind, placeholders } from '../../src/rule.js';

/** What a summary of many placeholders calls them. */
const KIND_NAMES: Readonly<Record<PlaceholderKind, Localized>> = {
  figure: { zh: '数字', en: 'figures' },
  ordinal: { zh: '届次序号', en: 'ordinals' },
  date: { zh: '日期', en: 'dates' },
  place: { zh: '地名', en: 'places' },
  organ: { zh: '单位', en: 'organs' },
  person: { zh: '人名', en: 'persons' },
  title: { zh: '标题', en: 'titles' },
  name: { zh: '名称', en: 'names' },
  reference: { zh: '文号', en: 'document numbers' },
  text: { zh: '其他', en: 'others' },
};

export default defineRule({
  id: 'placeholder/unresolved',
  meta: {
    name: { zh: '占位符未填', en: 'Unfilled placeholder' },
    summary: { zh: '占位符应当全部填上实际内容', en: 'Every placeholder must be filled in' },
    why: {
      zh: '带着“X”“××”“____”报上去的文稿等于没有写完，领导最先看到的就是这一处。',
      en: 'A report submitted with X, ×× or ____ in it is not finished, and that is what its reader sees first.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      figure: {
        zh: '“{{sample}}”处的数字没有填。请填核实过的数字；没有数据的，删去这一项。',
        en: 'The figure in “{{sample}}” is missing. Fill in a verified figure, or delete the item if there is none.',
      },
      ordinal: {
        zh: '“{{sample}}”处的届次或序号没有填。请填实际的届次、序号。',
        en: 'The number in “{{sample}}” is missing. Fill in the actual term, session or serial number.',
      },
      date: {
        zh: '“{{sample}}”的日期不完整。请把年、月、日填全。',
        en: 'The date “{{sample}}” is incomplete. Fill in year, month and day.',
      },
      place: {
        zh: '“{{sample}}”的地名没有填。请填本地的规范名称。',
        en: 'The place name in “{{sample}}” is missing. Fill in the standard name.',
      },
      organ: {
        zh: '“{{sample}}”的单位名称没有填。请填全称或规范化简称。',
        en: 'The name of the body in “{{sample}}” is missing. Fill in its full name or standard short name.',
      },
      person: {
        zh: '“{{sample}}”的人名没有填。请填姓名。',
        en: 'The name of the person in “{{sample}}” is missing. Fill it in.',
      },
      title: {
        zh: '“{{sample}}”的标题不完整。请填文件或作品的全名。',
        en: 'The title “{{sample}}” is incomplete. Fill in the full title of the document or work.',
      },
      name: {
        zh: '“{{sample}}”的名称不完整。请填项目、平台或称号的全名。',
        en: 'The name “{{sample}}” is incomplete. Fill in the full name of the project, platform or honour.',
      },
      reference: {
        zh: '“{{sample}}”处的发文字号不完整。请填机关代字、年份和顺序号。',
        en: 'The document number at “{{sample}}” is incomplete. Fill in the issuer, the year and the serial number.',
      },
      text: {
        zh: '“{{sample}}”处的内容没有填。请填实际内容；用不着的，删去这一处。',
        en: 'Something is missing at “{{sample}}”. Fill it in, or delete the passage.',
      },
    },
    examples: [
      { bad: '全年开展督导检查⟦X⟧次。', good: '全年开展督导检查12次。', messageId: 'figure' },
      { bad: '走访群众⟦X⟧余万人次。', good: '走访群众2余万人次。', messageId: 'figure' },
      { bad: '召开区委⟦X⟧届全会。', good: '召开区委八届全会。', messageId: 'ordinal' },
      { bad: '20⟦××⟧年⟦×⟧月⟦×⟧日', good: '2021年12月31日', messageId: 'date' },
      { bad: '2021年⟦　月　⟧日', messageId: 'date' },
      { bad: '中共⟦XX⟧县委办公室', good: '中共临河县委办公室', messageId: 'place' },
      { bad: '会同⟦○○⟧局开展检查。', good: '会同水务局开展检查。', messageId: 'organ' },
      { bad: '陪同检查的有⟦XXX⟧同志。', messageId: 'person' },
      { bad: '拍摄微视频《⟦X⟧》。', good: '拍摄微视频《灯火》。', messageId: 'title' },
      { bad: '实施“⟦X⟧先锋计划”。', good: '实施“河畔先锋计划”。', messageId: 'name' },
      { bad: '临委发〔2021〕⟦　⟧号', good: '临委发〔2021〕8号', messageId: 'reference' },
      { bad: '下一步打算⟦（待补充）⟧。', messageId: 'text' },
      {
        good: '新增X光机2台，建成“1+X”证书试点4个，版心156×225毫米，检出XX染色体异常1例，约谈某些单位。',
      },
    ],
    guards: false,
  },

  create({ fact, report }) {
    return {
      Root() {
        for (const { range, kind, sample, certainty } of fact(placeholders)) {
          const fold = { kind: KIND_NAMES[kind], sample };
          report({ range, messageId: kind, data: { sample }, certainty, fold });
        }
      },
    };
  },
});
