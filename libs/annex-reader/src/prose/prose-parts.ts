import { fold } from '#domain';
import { NO_MARKER, type ProseLine } from './prose-lines.js';

/** work: its lines may be tasks. organising: who sees to the plan as a whole. idle: purposes, money, signatures – never tasks. */
export type PartKind = 'work' | 'organising' | 'idle';

const LONGEST_TITLE = 160;
const DEEPEST_TITLE = 3;
const LAST_OF_PARTS = 1;
/** Capitals without a marker stand over all that is marked. */
const OUTERMOST = -2;
const WORK = /\b(?:noi dung|nhiem vu|giai phap|cong viec|hoat dong|bien phap|phan cong|tien do)\b/u;
const IDLE = /^(?:(?:ve )?(?:kinh phi|du toan|nguon kinh phi)|(?:muc dich|yeu cau|quan diem|muc tieu|nguyen tac|can cu|co so phap ly|co so thuc tien|pham vi|doi tuong|thanh phan|su can thiet|dac diem|tinh hinh|thuc trang|boi canh|khai quat|danh gia chung|ket qua dat duoc|nhung ket qua|ton tai|han che|nguyen nhan|phuong cham|chi tieu)\b)/u;
const ORGANISING = /^(?:to chuc (?:va )?(?:trien khai )?thuc hien|trach nhiem|to chuc trien khai|trien khai thuc hien|dieu khoan|thi hanh)\b/u;
/** The articles of a decision order the plan; they are none of its tasks. */
const ARTICLE = /^Điều\s\d{1,3}\s?[.:]/u;
const RECIPIENTS = /^(?:Nơi nhận|NƠI NHẬN|Kính gửi)/u;
const CLOSING = /^(?:Trên đây là|Trong quá trình (?:triển khai|thực hiện|tổ chức))(?!\p{L})/u;
const ANNEX = /^(?:PHỤ LỤC|Phụ lục|KẾ HOẠCH|CHƯƠNG TRÌNH|BẢNG PHÂN CÔNG|PHÂN CÔNG)/u;
const MONEY = /^(?:ve )?(?:kinh phi|du toan|nguon kinh phi)/u;

interface Part {
  readonly kind: PartKind;
  readonly rank: number;
}

/** What each line belongs to: the title above it says, until a title that is marked alike or less deep. */
export function partsOf(lines: readonly ProseLine[]): PartKind[] {
  const open: Part[] = [];
  let isEnding = false;
  return lines.map((line) => {
    const { printed, rank: depth } = line;
    if (ARTICLE.test(printed) || RECIPIENTS.test(printed) || (depth === NO_MARKER && CLOSING.test(printed))) isEnding = true;
    else if (isEnding && (depth <= LAST_OF_PARTS || ANNEX.test(printed))) isEnding = false;
    if (isEnding) {
      open.length = 0;
      return 'idle';
    }
    if (isTitle(line)) {
      const rank = depth === NO_MARKER ? OUTERMOST : depth;
      while (open.length > 0 && open.at(-1)!.rank >= rank) open.pop();
      open.push({ kind: open.at(-1)?.kind === 'idle' ? 'idle' : kindOf(line) ?? open.at(-1)?.kind ?? 'work', rank });
    }
    return open.at(-1)?.kind ?? 'work';
  });
}

/** A title is short and no sentence; one without a marker is printed in capitals. */
function isTitle({ rank, text, label }: ProseLine): boolean {
  if (label !== null || text.length > LONGEST_TITLE) return false;
  return rank <= DEEPEST_TITLE || (rank === NO_MARKER && text.length > 4 && text === text.toUpperCase() && /\p{L}{3}/u.test(text));
}

function kindOf({ text }: ProseLine): PartKind | null {
  const words = fold(text);
  if (WORK.test(words) && !MONEY.test(words)) return 'work';
  if (IDLE.test(words)) return 'idle';
  return ORGANISING.test(words) ? 'organising' : null;
}
