/** Symbols of units as GB 3100 and GB 3102 have them, with the ways they are set wrong. */
const SYMBOLS: readonly (readonly [right: string, wrong: string])[] = [
  ['km', 'KM Km kM'],
  ['cm', 'CM Cm'],
  ['mm', 'MM Mm'],
  ['kg', 'KG Kg kG'],
  ['mg', 'MG Mg'],
  ['mL', 'ML Ml'],
  ['kW', 'KW Kw kw'],
  ['MW', 'Mw'],
  ['kW·h', 'KWH KWh Kwh kwh KW·H KW·h kw·h'],
  ['kV', 'KV Kv kv'],
  ['kV·A', 'KVA Kva kva'],
  ['kPa', 'KPA KPa Kpa kpa'],
  ['MPa', 'MPA Mpa'],
  ['Hz', 'HZ hz'],
  ['kHz', 'KHZ KHz Khz khz'],
  ['MHz', 'MHZ Mhz'],
  ['GHz', 'GHZ Ghz ghz'],
  ['dB', 'DB Db db'],
  ['m²', 'm2 M2 M²'],
  ['m³', 'm3 M3 M³'],
  ['km²', 'km2 KM2 Km2 KM² Km²'],
  ['℃', '°C °c'],
];

/** The right symbol by the wrong one. */
export const RIGHT_SYMBOL: ReadonlyMap<string, string> = new Map(
  SYMBOLS.flatMap(([right, wrong]) => wrong.split(' ').map((symbol) => [symbol, right] as const)),
);
