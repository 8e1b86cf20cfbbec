import type { Range } from '../base/ranges.js';
import type { DateScript, IsoDate, PartialDate } from '../chinese/dates.js';
import type { Tokens } from '../chinese/lexer.js';
import type { Lookalike } from '../chinese/lookalikes.js';
import type { Edit } from './diagnostic.js';

export type { Range } from '../base/ranges.js';

/** A report draft: its text, its tree, and a map back to the file. Immutable. */
export interface Draft {
  /** The draft's path as the user gave it, or as it was found. */
  readonly path: string;
  /** The name of the format that read it. */
  readonly format: string;
  /** The decoded file, without its BOM (.txt, .md); the text itself (.docx). */
  readonly source: string;
  /** What a reader sees, with LF line ends and one paragraph a line. */
  readonly text: string;
  readonly tokens: Tokens;
  readonly root: Root;
  readonly meta: DraftMeta;
  /** Comments that stand beside the text: HTML comments of a Markdown file, Word's margin comments. */
  readonly comments: readonly Comment[];
  /** Ranges of the text that are not prose: code. */
  readonly verbatim: readonly Range[];
  /** Characters that are read as others, in the order of the text. */
  readonly lookalikes: readonly ReadLookalike[];
  /** Pages, styles and fonts, where the format has them (.docx). */
  readonly layout?: Layout;
  /** Where each line of the source begins. */
  readonly lineStarts: Uint32Array;
  /** The same place in the source. */
  toSource(range: Range): Range;
  /** The file it was read from; absent where whatever read it cannot write it. */
  readonly file?: DraftFile;
}

/** The way back from a draft to its file. */
export interface DraftFile {
  /** The draft after edits in the offsets of its text, read again; a format leaves out an edit that would break mark-up. */
  edit(edits: readonly Edit[]): Draft;
  /**
   * The bytes to write.
   *
   * @throws {UserError} when the encoding of the file cannot hold the text.
   */
  save(): Promise<Uint8Array>;
}

/** What is known of a draft from outside its prose: command line, front matter, configuration. */
export interface DraftMeta {
  readonly date?: IsoDate;
  /** The year of delivery. */
  readonly year?: number;
  /** The year the figures are about. */
  readonly period?: number;
  readonly issuer?: string;
  /** The id of a genre preset. */
  readonly genre?: string;
  /** The earlier report that the draft itself names: a path, `REV:path`, or a template of either. */
  readonly prior?: string;
}

/** Characters of the source that the text has as a reader takes them: ⼯ as 工, a zero-width space as nothing. */
export interface ReadLookalike {
  readonly kind: Lookalike['kind'];
  /** What replaces them in the text; may be empty. */
  readonly range: Range;
  /** Their range in the decoded file. */
  readonly source: Range;
}

export interface Comment {
  readonly text: string;
  /** The range the comment is attached to; empty where it marks a position only. */
  readonly range: Range;
  /** The range of the comment itself in the decoded file, if it is part of it. */
  readonly source?: Range;
  readonly author?: string;
  readonly resolved?: boolean;
}

/** Lengths in millimetres, sizes in points. */
export interface Layout {
  readonly pages: readonly PageSection[];
  readonly paragraphs: readonly ParagraphLayout[];
}

export interface PageSection {
  readonly range: Range;
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Characters a line and lines a page of the document grid. */
  readonly grid?: { readonly characters?: number; readonly lines?: number };
  readonly footers: readonly {
    readonly kind: 'default' | 'even' | 'first';
    readonly text: string;
    readonly runs: readonly Run[];
  }[];
}

export interface ParagraphLayout {
  readonly range: Range;
  readonly alignment?: Alignment;
  /** First-line indent in characters of the paragraph's own size. */
  readonly firstLineIndent?: number;
  readonly runs: readonly Run[];
}

export interface Run {
  readonly range: Range;
  /** The font used for Han characters. */
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
}

export type Alignment = 'left' | 'center' | 'right' | 'justify';

interface Base<T extends string> {
  readonly type: T;
  readonly range: Range;
}

interface Parent<T extends string, Child> extends Base<T> {
  readonly children: readonly Child[];
}

/** The whole draft. */
export interface Root extends Parent<'Root', Flow> {}

/** 版头: the issuing organ's mark above the title, with serial number, 密级 and urgency. */
export interface Letterhead extends Base<'Letterhead'> {
  /** 秘密, 机密 or 绝密, where the letterhead says so. */
  readonly classification?: Range;
}

/** 标题, with what stands right below it: occasion and day (——2021年1月5日在……会议上), and the speaker. */
export interface Title extends Base<'Title'> {
  /** The lines of the title itself. */
  readonly lines: readonly Range[];
  /** The title on one line, without spaces. */
  readonly text: string;
  /** Occasion and day, on a line below the title or after a dash on its own. */
  readonly subtitle?: Range;
}

/** 发文字号, as in 国发〔2021〕1号. */
export interface DocumentNumber extends Base<'DocumentNumber'> {}

/** 主送机关, its colon included. */
export interface Recipient extends Base<'Recipient'> {}

/** 称谓, as in 各位代表： */
export interface Salutation extends Base<'Salutation'> {}

/** A heading with all that stands under it. */
export interface Section extends Base<'Section'> {
  readonly level: HeadingLevel;
  readonly heading: Heading;
  readonly children: readonly Flow[];
}

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A heading: on a line of its own, or at the head of its paragraph (（一）政治建设情况。坚持……). */
export interface Heading extends Base<'Heading'> {
  readonly level: HeadingLevel;
  /** The number before the title, where there is one. */
  readonly ordinal?: Ordinal;
  /** The title: without number and, where it is run in, without the mark that ends it. */
  readonly title: Range;
  readonly runIn: boolean;
}

/** The number of a heading or list item. */
export interface Ordinal {
  /** The whole mark: 一、 or （一） or 1. */
  readonly range: Range;
  readonly value: number;
  readonly form: OrdinalForm;
}

/** How a number is set; the four forms of GB/T 9704—2012 first. */
export type OrdinalForm =
  | '一、'
  | '（一）'
  | '1.'
  | '（1）'
  | '①'
  | '一是'
  | '第一'
  | '首先'
  | '其一'
  | '第一章';

/** A paragraph of prose; a heading may run into it. */
export interface Paragraph extends Parent<'Paragraph', Heading | Sentence | RunInItem> {
  readonly role: 'leadIn' | 'closing' | 'plain';
}

/** One item of a list inside a paragraph: 一是……；二是……。 */
export interface RunInItem extends Parent<'RunInItem', Sentence> {
  readonly ordinal: Ordinal;
}

export interface List extends Parent<'List', ListItem> {
  readonly ordered: boolean;
}

export interface ListItem extends Parent<'ListItem', Sentence | List> {
  readonly ordinal?: Ordinal;
}

/** A block quotation. */
export interface Quote extends Parent<'Quote', Paragraph | List> {}

/** Up to and with its end mark; in a run-in list, up to the next item. */
export interface Sentence extends Base<'Sentence'> {}

export interface Table extends Parent<'Table', Row> {
  readonly caption?: Range;
}

export interface Row extends Parent<'Row', Cell> {
  readonly header: boolean;
}

export interface Cell extends Parent<'Cell', Sentence> {
  /** Both count from 0; `column` is the first that a merged cell covers. */
  readonly row: number;
  readonly column: number;
}

/** 附件说明: the names of the attachments, below the text. */
export interface AttachmentNote extends Base<'AttachmentNote'> {
  readonly items: readonly AttachmentName[];
}

/** An attachment as the note below the text names it. */
export interface AttachmentName {
  readonly range: Range;
  readonly ordinal?: number;
  /** The attachment's name alone. */
  readonly title: Range;
}

/** 附件: a text of its own after the signature, with its own title and sections. */
export interface Attachment extends Parent<'Attachment', Flow> {
  /** 附件1, where it is labelled. */
  readonly label?: Range;
}

/** 发文机关署名. */
export interface Signature extends Base<'Signature'> {}

/** 成文日期. Date and script are absent while placeholders stand for numbers: X月X日. */
export interface IssueDate extends Base<'IssueDate'> {
  readonly date?: PartialDate;
  readonly script?: DateScript;
}

/** 附注 and notes: （此件公开发布）, 注：…… */
export interface Note extends Base<'Note'> {}

/** 版记: copies, printing organ and date. */
export interface Imprint extends Base<'Imprint'> {}

/** What may stand in a draft, a section or an attachment. */
export type Flow =
  | Letterhead
  | Title
  | DocumentNumber
  | Recipient
  | Salutation
  | Section
  | Heading
  | Paragraph
  | List
  | Quote
  | Table
  | AttachmentNote
  | Attachment
  | Signature
  | IssueDate
  | Note
  | Imprint;

/** Every node there is. The union is closed: a rule that handles all of these handles all drafts. */
export type Node = Root | Flow | RunInItem | ListItem | Sentence | Row | Cell;

export type NodeType = Node['type'];

/** The node of a given type. */
export type NodeOf<T extends NodeType> = Extract<Node, { type: T }>;
