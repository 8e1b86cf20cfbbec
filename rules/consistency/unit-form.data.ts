/** The ways to write one unit. What a reader might take for different units (公顷 and 亩) does not stand together. */
export const UNITS: readonly (readonly string[])[] = [
  ['公里', '千米', 'km'],
  ['平方公里', '平方千米', 'km²', 'km2'],
  ['米', 'm'],
  ['平方米', '平米', 'm²', 'm2', '㎡'],
  ['立方米', '立方', 'm³', 'm3'],
  ['厘米', '公分', 'cm'],
  ['毫米', 'mm'],
  ['公斤', '千克', 'kg'],
  ['吨', 't'],
  ['公顷', 'hm²', 'hm2', 'ha'],
  ['千瓦时', '度电', 'kWh', 'kW·h'],
  ['千瓦', 'kW'],
  ['兆瓦', 'MW'],
  ['摄氏度', '℃'],
  ['小时', 'h'],
];
