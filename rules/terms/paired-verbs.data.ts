import type { Pairing } from '../../src/rule.js';

/** Phrases with the verbs that go with them, as the statute of the Party and the plenums of its committee write. */
export const pairings: readonly Pairing[] = [
  {
    head: '四个意识',
    right: '增强、树牢',
    wrong: {
      坚定: '增强',
      坚持: '增强',
      做到: '增强',
      坚决做到: '增强',
      践行: '增强',
      拥护: '增强',
      维护: '增强',
    },
  },
  {
    head: '四个自信',
    right: '坚定',
    wrong: { 增强: '坚定', 树牢: '坚定', 做到: '坚定', 坚决做到: '坚定', 维护: '坚定', 践行: '坚定' },
  },
  {
    head: '两个维护',
    right: '做到、践行',
    wrong: { 坚定: '做到', 坚持: '做到', 增强: '做到', 树牢: '做到', 拥护: '做到', 捍卫: '做到' },
  },
  {
    head: '两个确立',
    right: '深刻领悟……的决定性意义、坚定拥护、坚决捍卫',
    wrong: { 做到: undefined, 坚决做到: undefined, 增强: undefined, 树牢: undefined, 践行: undefined },
  },
  {
    head: '五位一体',
    right: '统筹推进',
    wrong: { 协调推进: '统筹推进', 协同推进: '统筹推进' },
  },
  {
    head: '四个全面',
    right: '协调推进',
    wrong: { 统筹推进: '协调推进', 协同推进: '协调推进' },
  },
  { head: '新发展阶段', right: '立足', wrong: { 贯彻: '立足', 构建: '立足', 树立: '立足' } },
  { head: '新发展理念', right: '贯彻', wrong: { 构建: '贯彻' } },
  { head: '新发展格局', right: '构建', wrong: { 贯彻: '构建', 树立: '构建' } },
];
