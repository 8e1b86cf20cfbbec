import type { Localized } from '../base/locale.js';

/** A kind of file that drafts come in and hegao does not read. */
interface UnreadKind {
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  readonly name: Localized;
  readonly advice: Localized;
}

const SAVE_AS_TEXT: Localized = {
  zh: '请用 Word 或 WPS 打开，另存为 .txt（编码选 UTF-8）后再检查；.docx 目前也还不能读取。',
  en: 'Open it in Word or WPS, save it as .txt in UTF-8 and try again; .docx cannot be read yet either.',
};
const GET_ORIGINAL: Localized = {
  zh: '版式文件的文字不能可靠取出。请取得起草用的原稿，另存为 .txt（编码选 UTF-8）后再检查。',
  en: 'Its text cannot be taken out reliably. Get the draft it was made from, save that as .txt in UTF-8 and try again.',
};

const KINDS = {
  docx: {
    extensions: ['.docx', '.docm', '.dotx'],
    name: { zh: 'Word 文档', en: 'a Word document' },
    advice: {
      zh: '目前还不能读取 .docx。请用 Word 或 WPS 打开，另存为 .txt（编码选 UTF-8）后再检查。',
      en: 'This version cannot read .docx yet. Open it in Word or WPS, save it as .txt in UTF-8 and try again.',
    },
  },
  doc: {
    extensions: ['.doc', '.dot'],
    name: { zh: 'Word 97—2003 文档', en: 'a Word 97–2003 document' },
    advice: SAVE_AS_TEXT,
  },
  wps: {
    extensions: ['.wps', '.wpt', '.uot', '.uof'],
    name: { zh: 'WPS 文字文档', en: 'a WPS Writer document' },
    advice: SAVE_AS_TEXT,
  },
  office: {
    extensions: [],
    name: { zh: 'Word、WPS 或 Excel 的旧格式文档', en: 'a document in an old Word, WPS or Excel format' },
    advice: SAVE_AS_TEXT,
  },
  zip: {
    extensions: ['.zip'],
    name: { zh: '压缩文件', en: 'a ZIP archive' },
    advice: {
      zh: '请解压后检查其中的 .txt 或 .md 文件。',
      en: 'Unpack it and check the .txt or .md files inside.',
    },
  },
  rtf: {
    extensions: ['.rtf'],
    name: { zh: 'RTF 文档', en: 'an RTF document' },
    advice: SAVE_AS_TEXT,
  },
  odt: {
    extensions: ['.odt'],
    name: { zh: 'OpenDocument 文档', en: 'an OpenDocument text' },
    advice: SAVE_AS_TEXT,
  },
  pdf: { extensions: ['.pdf'], name: { zh: 'PDF 文件', en: 'a PDF file' }, advice: GET_ORIGINAL },
  ofd: { extensions: ['.ofd'], name: { zh: 'OFD 版式文件', en: 'an OFD file' }, advice: GET_ORIGINAL },
  sheet: {
    extensions: ['.xls', '.xlsx', '.et', '.csv', '.ods'],
    name: { zh: '表格', en: 'a spreadsheet' },
    advice: {
      zh: '这里只检查文字材料。请检查引用这些数据的报告正文（.txt 或 .md）。',
      en: 'Only prose is checked. Check the report that quotes its figures (.txt or .md).',
    },
  },
  slides: {
    extensions: ['.ppt', '.pptx', '.dps', '.odp'],
    name: { zh: '演示文稿', en: 'a presentation' },
    advice: {
      zh: '这里只检查文字材料。请检查报告正文（.txt 或 .md）。',
      en: 'Only prose is checked. Check the report itself (.txt or .md).',
    },
  },
  html: {
    extensions: ['.html', '.htm', '.mht', '.mhtml'],
    name: { zh: '网页', en: 'a web page' },
    advice: {
      zh: '请把正文复制到 .txt 文件（UTF-8 编码）后再检查。',
      en: 'Copy its text into a .txt file in UTF-8 and check that.',
    },
  },
} as const satisfies Readonly<Record<string, UnreadKind>>;

/** Why a file of this name cannot be read, and what to do instead; `undefined` for other names. */
export function unsupported(path: string): Localized | undefined {
  const name = path.toLowerCase();
  const kind = Object.values<UnreadKind>(KINDS).find(({ extensions }) =>
    extensions.some((extension) => name.endsWith(extension)),
  );
  return (
    kind && {
      zh: `${path} 是${spaced(kind.name.zh)}，不能读取。${kind.advice.zh}`,
      en: `${path} is ${kind.name.en}, which hegao does not read. ${kind.advice.en}`,
    }
  );
}

/**
 * What a file named as a text is by its first bytes, and what to do; `undefined` when they are not those of an office
 * program.
 */
export function unsupportedContent(path: string, bytes: Uint8Array): Localized | undefined {
  const kind = kindOf(bytes);
  return (
    kind && {
      zh: `${path} 的内容是${spaced(kind.name.zh)}，不是文本。${kind.advice.zh}`,
      en: `${path} holds ${kind.name.en}, not text. ${kind.advice.en}`,
    }
  );
}

/** A name as it stands behind Chinese: with a space before a Latin letter. */
function spaced(name: string): string {
  return /^[A-Za-z]/.test(name) ? ` ${name}` : name;
}

/** How far into a ZIP file the names of its first entries are looked for. */
const ZIP_HEAD = 4096;

function kindOf(bytes: Uint8Array): UnreadKind | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, ZIP_HEAD)).toString(
    'latin1',
  );
  if (head.startsWith('%PDF-')) return KINDS.pdf;
  if (head.startsWith('{\\rtf')) return KINDS.rtf;
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return KINDS.office;
  if (!head.startsWith('PK\x03\x04')) return undefined;
  if (head.includes('OFD.xml')) return KINDS.ofd;
  if (head.includes('opendocument.text')) return KINDS.odt;
  if (head.includes('xl/')) return KINDS.sheet;
  if (head.includes('ppt/')) return KINDS.slides;
  if (head.includes('word/') || head.includes('[Content_Types].xml')) return KINDS.docx;
  return KINDS.zip;
}
