import { toChinese } from './numerals.js';

/** A body that meets in numbered terms and sessions. */
export type SessionBody =
  /** 中国共产党全国代表大会 */
  | 'party-congress'
  /** 中央委员会全体会议 */
  | 'central-committee'
  /** 中央纪律检查委员会全体会议 */
  | 'ccdi'
  /** 全国人民代表大会会议 */
  | 'npc'
  /** 全国政协会议 */
  | 'cppcc';

/** Which meeting of a body is meant. */
export interface MeetingNumber {
  readonly body: SessionBody;
  /** 届, or the number of a congress. */
  readonly term: number;
  /** Absent for a congress. */
  readonly session?: number;
}

/** A meeting as reports call it in short: 十九届六中全会, 党的二十大. */
export function meetingName({ body, term, session }: MeetingNumber): string {
  const termText = toChinese(term);
  const sessionText = session === undefined ? '' : toChinese(session);
  switch (body) {
    case 'party-congress':
      return `党的${termText}大`;
    case 'central-committee':
      return `${termText}届${sessionText}中全会`;
    case 'ccdi':
      return `${termText}届中央纪委${sessionText}次全会`;
    case 'npc':
      return `${termText}届全国人大${sessionText}次会议`;
    case 'cppcc':
      return `全国政协${termText}届${sessionText}次会议`;
  }
}
