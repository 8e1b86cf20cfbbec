import { expect, test } from 'vitest';
import { createFacts, type DraftFacts } from '../../src/core/facts.js';
import { countedLists } from '../../src/facts/counted-lists.js';
import { partsOfWholes } from '../../src/facts/parts.js';
import { restatedFigures } from '../../src/facts/restated.js';
import { sums } from '../../src/facts/sums.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import { readDraft } from '../../src/testing/index.js';

async function scopeOf(body: string): Promise<DraftFacts> {
  return createFacts(
    await readDraft(`关于2021年工作情况的报告\n\n一、工作情况\n${body}`),
    builtInKnowledge(),
  );
}

test.each([
  ['排查问题120项，完成整改118项，整改率98.3%。', ['118项 ⊂ 120项, 98.3%']],
  ['受理问题线索85件，已办结80件。', ['80件 ⊂ 85件']],
  ['接收举报486件，处置线索372件，立案158件，其中大案5件。', ['5件 ⊂ 486件']],
  ['查处问题40起，处理52人。', []],
  ['排查问题120项，整改上年遗留问题130项。', []],
  ['受理信访件85件，办结90件（含上年结转8件）。', []],
])('the parts of wholes in %s', async (body, expected) => {
  const { draft, fact } = await scopeOf(body);
  const text = (range: readonly [number, number]) => draft.text.slice(...range);
  const found = fact(partsOfWholes).map(
    ({ whole, part, rate }) =>
      `${text(part.value!.range)} ⊂ ${text(whole.value!.range)}${rate ? `, ${text(rate.value!.range)}` : ''}`,
  );
  expect(found).toEqual(expected);
});

test.each([
  ['在册党员1200名（正式党员1160名、预备党员30名）。', ['1190 less']],
  ['在册党员1200名（正式党员1160名、预备党员40名）。', ['1200 fits']],
  ['在册党员1200名，其中女党员300名、少数民族党员20名。', ['320 fits']],
  ['实施项目100个，其中工业类60个、农业类50个。', ['110 more']],
  ['培训干部300人次，选派20人、挂职5人。', []],
])('the sums in %s', async (body, expected) => {
  const { fact } = await scopeOf(body);
  expect(fact(sums).map(({ value, fault = 'fits' }) => `${value} ${fault}`)).toEqual(expected);
});

test.each([
  ['健全三项清单：正面清单、负面清单和责任清单。', '三项 3'],
  ['健全三项清单：正面清单、负面清单、责任清单和问题清单。', '三项 4'],
  ['抓好五个方面工作：一是抓学习；二是抓组织；三是抓作风；四是抓纪律。', '五个 4'],
  ['在6个区（东城、西城、南城、北城、新城）推开。', '6个 5'],
  ['覆盖29个省（自治区、直辖市）。', undefined],
  ['印发方案、办法、细则等两项制度，压实责任。', '两项 3 等'],
  ['印发方案、办法、细则等五项制度，压实责任。', undefined],
  ['召开道路、桥梁建设推进会3次，完成3个项目。', undefined],
])('the list counted in %s', async (body, expected) => {
  const { draft, fact } = await scopeOf(`全区统一部署。${body}`);
  const [found] = fact(countedLists);
  const said =
    found && `${draft.text.slice(...found.quantity.range)} ${found.listed}${found.open ? ' 等' : ''}`;
  expect(said).toBe(expected);
});

test.each([
  ['化解信访积案198件。\n多方联动，化解信访积案189件。', ['198件 189件']],
  ['化解信访积案近200件。\n多方联动，化解信访积案198件。', []],
  ['化解信访积案198件。\n上半年化解信访积案89件。', []],
  ['新增学位200个。\n新增停车泊位300个。', []],
  ['五年来化解信访积案900件。\n今年化解信访积案198件。', []],
])('what is said twice in %j', async (body, expected) => {
  const { draft, fact } = await scopeOf(body);
  const text = (range: readonly [number, number]) => draft.text.slice(...range);
  expect(
    fact(restatedFigures).map(
      ({ first, again }) => `${text(first.value!.range)} ${text(again.value!.range)}`,
    ),
  ).toEqual(expected);
});
