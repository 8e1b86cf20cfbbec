/** How a character of a source is read: as the one that a reader takes it for. */
export interface Lookalike {
  readonly kind: /** A radical or a compatibility ideograph that looks like a Han character: ⼯ for 工 */
    | 'ideograph'
    /** A mark in a form kept for other encodings or for vertical text: ︰ for ： */
    | 'mark'
    /** One that nobody sees: a zero-width space, a soft hyphen, a mark of direction */
    | 'invisible'
    /** One that stands for text that is lost: U+FFFD, or a character of private use, which means something to one font only */
    | 'lost';
  /** What a reader sees; empty for what is invisible, and for what is lost the character itself. */
  readonly text: string;
}

/**
 * Radicals of the CJK Radicals Supplement, each followed by the character that it is taken for (Unicode's
 * EquivalentUnifiedIdeograph); those beyond the Basic Multilingual Plane, and ⻏, which is both 邑 and 阝, are left out.
 */
const SUPPLEMENT =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻' +
  '⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼' +
  '⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

/** Small, vertical and half-width forms of marks, each followed by the mark of Chinese text, or the sign, that it stands for. */
const MARK_FORMS =
  '﹐，﹑、﹒．﹔；﹕：﹖？﹗！﹙（﹚）﹛｛﹜｝﹝〔﹞〕﹪%︰：︐，︑、︒。︓：︔；︕！︖？︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁“﹂”﹃‘﹄’｡。､、｢“｣”';

/** Characters that may be lookalikes: a text without any is the common case, and found out at once. */
const ANY =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u2e80-\u2eff\u2f00-\u2fd5\ue000-\ufaff\ufe10-\ufe16\ufe30-\ufe4f\ufe50-\ufe6b\ufeff\uff61-\uff64\ufffd]/;

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const LOST = /[\ufffd\ue000-\uf8ff]/;

const TABLE: ReadonlyMap<string, Lookalike> = new Map([
  ...pairsOf(SUPPLEMENT, 'ideograph'),
  ...pairsOf(MARK_FORMS, 'mark'),
]);

function pairsOf(list: string, kind: Lookalike['kind']): [string, Lookalike][] {
  const characters = [...list];
  return characters.flatMap((from, index) =>
    index % 2 === 0 ? [[from, { kind, text: characters[index + 1]! }] as [string, Lookalike]] : [],
  );
}

const NEXT = new RegExp(ANY, 'g');

/** Where the next character stands, from an offset on, that may be read as another; the length of the text where none does. */
export function nextCandidate(text: string, from: number): number {
  NEXT.lastIndex = from;
  return NEXT.exec(text)?.index ?? text.length;
}

/** Whether any character of a text may be read as another. */
export function hasLookalikes(text: string): boolean {
  return ANY.test(text);
}

/** Whether a reader sees nothing of a text. */
export function isUnseen(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (lookalikeAt(text, at)?.kind !== 'invisible') return false;
  return true;
}

/** How the character at an offset is read; `undefined` where it is what it looks like. */
export function lookalikeAt(text: string, offset: number): Lookalike | undefined {
  const character = text[offset]!;
  if (!ANY.test(character)) return undefined;
  if (INVISIBLE.test(character)) return isWanted(text, offset) ? undefined : { kind: 'invisible', text: '' };
  if (LOST.test(character)) return { kind: 'lost', text: character };
  const known = TABLE.get(character);
  if (known) return known;
  // Kangxi radicals and compatibility ideographs: Unicode itself says which character each is.
  const unified = character.normalize('NFKC');
  const isIdeograph = /^[\u2f00-\u2fd5\uf900-\ufaff]$/.test(character);
  return isIdeograph && unified.length === 1 && unified !== character
    ? { kind: 'ideograph', text: unified }
    : undefined;
}

/** Whether an invisible character does what it is for: it joins or directs characters of a script that asks for it. */
function isWanted(text: string, offset: number): boolean {
  const before = characterEndingAt(text, offset);
  const after = String.fromCodePoint(text.codePointAt(offset + 1) ?? 0x20);
  return [before, after].some((character) =>
    /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u0590-\u08ff\u0900-\u0dff\u0f00-\u0fff\u1800-\u18af]/u.test(
      character,
    ),
  );
}

function characterEndingAt(text: string, offset: number): string {
  const last = text[offset - 1] ?? ' ';
  const pair = text.slice(Math.max(0, offset - 2), offset);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : last;
}

/** The code points of a text as Unicode writes them, each once: U+200B、U+2060. */
export function codePointsOf(text: string): string {
  const codes = [...text].map((character) =>
    character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0'),
  );
  return [...new Set(codes)].map((code) => `U+${code}`).join('、');
}
