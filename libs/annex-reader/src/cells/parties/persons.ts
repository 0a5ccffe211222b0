import type { Token } from './party-tokens.js';

const SURNAMES = new Set(
  ('nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn trịnh trương lâm mai cao lương tạ hà tô lưu thái chu châu nông lò quàng lường vi hoa ma triệu bàn ' +
    'giàng vàng sùng thào mùa rơ ksor siu kpă y h a đinh phùng quách kiều la từ tống bạch thạch sơn danh kim').split(' '),
);
const POSTS = ['chu tich', 'pho', 'chanh', 'truong', 'giam doc', 'bi thu', 'cong chuc', 'vien chuc', 'chuyen vien', 'can bo', 'uy vien', 'ke toan', 'cuc truong', 'chi cuc truong', 'nhan vien'];

/** The tokens of "đồng chí", "đ/c", "ông", "bà" at a place; 0 where none stands. */
export function addressAt(tokens: readonly Token[], from: number): number {
  const [first, second, third] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (first?.plain === 'dong' && second?.plain === 'chi') return 2;
  if (first?.plain === 'd' && third?.plain === 'c' && second?.start === first.end) return 3;
  return (first?.lower === 'ông' || first?.lower === 'bà' || first?.lower === 'đc') && second?.isUpper === true ? 1 : 0;
}

/** Two to five capitalised words, the first of them a surname: "Nguyễn Văn Hùng". */
function isFullNameAt(tokens: readonly Token[], from: number): boolean {
  if (!SURNAMES.has(tokens[from]?.lower ?? '')) return false;
  let end = from;
  while (tokens[end]?.kind === 'word' && tokens[end]?.isUpper && end - from < 6) end += 1;
  const hasCaps = tokens.slice(from, end).some(({ isCaps }) => isCaps);
  return end - from >= 2 && end - from <= 5 && !hasCaps && tokens[end]?.kind !== 'word';
}

/** A person by name, with or without a form of address. */
export const isPersonAt = (tokens: readonly Token[], from: number): boolean => addressAt(tokens, from) > 0 || isFullNameAt(tokens, from);

/** "Bà Lê Thị Hoa, Chánh Văn phòng": the post of the person before. */
export function isPostBehind(tokens: readonly Token[], from: number, next: number): boolean {
  const isNamed = isPersonAt(tokens, from) && !startsWithPost(tokens, from + addressAt(tokens, from));
  return isNamed && startsWithPost(tokens, next);
}

function startsWithPost(tokens: readonly Token[], at: number): boolean {
  const words = `${tokens[at]?.plain ?? ''} ${tokens[at + 1]?.plain ?? ''} ${tokens[at + 2]?.plain ?? ''} `;
  return POSTS.some((post) => words.startsWith(`${post} `));
}
