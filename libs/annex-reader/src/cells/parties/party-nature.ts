import type { PartyWords } from '../../model/reading.js';
import { plainText } from '../../citation/plain-text.js';

type Nature = PartyWords['nature'];

const spaced = (name: string): string => ` ${plainText(name).replace(/[^a-z0-9]+/g, ' ').trim()} `;

const OPEN = / (co )?lien quan | duoc (giao|phan cong)( |$)| co tham quyen | theo (chuc nang|phan cong|tham quyen|linh vuc|nhiem vu)| co chuc nang | co nhiem vu | co trach nhiem /;
const COMPANIES = /^ (cac |nhung )?(vien thong|vnpt|viettel|mobifone|vinaphone|fpt|buu dien|agribank|ngan hang|nhcsxh|cong ty|tong cong ty|tap doan|dien luc|doanh nghiep|hop tac xa|quy tin dung|nha mang|to chuc tin dung|pc )/;
const STATE_BANK = /^ (cac )?ngan hang nha nuoc /;
const COUNTED = /^ (cac|nhung|tat ca|toan the|toan bo|tung|moi|mot so|100) /;
const KINDS_COUNTED = 'xa|phuong|thi tran|huyen|thanh pho|thi xa|quan|tinh|cap|co quan|don vi|so|phong|ban|nganh|thon|buon|to|truong|dia phuong|sbn|dac khu|doanh nghiep|tram|hat|chi cuc|trung tam|chi nhanh|co so|ap|khu|lang|xom';
const MANY = new RegExp(` cac (?:${KINDS_COUNTED}) `);
/** "15 khu phố", "05 xã, phường". */
const NUMBERED = new RegExp(`^ \\d{1,3} (?:${KINDS_COUNTED}) | \\d{1,3} (?:thon|khu pho|to dan pho|ap|khom|lang|buon|xom) $`);
const PLACES = '(?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|dac khu)';
/** "UBND huyện, thị xã, thành phố", "Công an xã, phường". */
const MANY_PLACES = new RegExp(` ${PLACES}(?: va)? ${PLACES}(?:(?: va)? ${PLACES})* (?:$|tren dia ban )`);
const LEVEL = / cap (xa|huyen|tinh|phuong|so|phong) $/;
/** A list of kinds of bodies, or one kind without a name: "Sở, ban, ngành", "Cơ quan, đơn vị", "UBND xã, phường". */
const KINDS = /^ (chu tich |thu truong |lanh dao |nguoi dung dau )?(co quan|don vi|dia phuong|so (ban )?nganh|phong ban|ban nganh|nganh|doan the|to chuc|ca nhan|xa (phuong|thi tran)|huyen (thanh pho|thi xa)|ubnd (xa (phuong|thi tran)|huyen (thanh pho|thi xa|xa)|cap )|uy ban nhan dan (xa (phuong|thi tran)|cap )|truong hoc|phong chuyen mon|doanh nghiep|can bo|cong chuc cong )/;

/** "Thôn, tổ dân phố", but not "Tổ dân phố số 5". */
const VILLAGES = /^ (thon|to dan pho|ap|khu pho|buon|lang|xom)( (thon|to dan pho|ap|khu pho|buon|lang|xom))* $/;
/** "Cơ quan Thường trực Ban Chỉ đạo": one body, told by its name. */
const NAMED = /^(?:Cơ quan|Đơn vị|Tổ chức) \p{Lu}/u;
const HIRED = /^ (cac )?(don vi (tu van|trung thau|cung cap|thi cong)|nha thau|nha cung cap|nguoi dan) /;

const POST = /^ (cong chuc|can bo|vien chuc|chuyen vien|nhan vien|dong chi|d c |ong |ba [a-z]+ [a-z]+ [a-z]+ )/;

/** A person by name or a post inside a body: read as a party, but a person should look. */
export function isPersonOrPost(name: string): boolean {
  return POST.test(spaced(name)) && !COUNTED.test(spaced(name));
}

/**
 * Whether a name means one body, a known kind of bodies, an open set of them, or one outside the administration. Vertical
 * agencies (Thuế, Kho bạc, Bảo hiểm xã hội) and the State Bank are bodies; enterprises are not (RULES.md U3, U5).
 *
 * @example natureOf('UBND các xã, thị trấn') === 'group'
 * @example natureOf('Các cơ quan, đơn vị có liên quan') === 'openGroup'
 */
export function natureOf(name: string): Nature {
  const words = spaced(name);
  if ((COMPANIES.test(words) && !STATE_BANK.test(words)) || HIRED.test(words)) return 'external';
  // "Ban Quản lý các khu công nghiệp" is one body.
  const isMany = COUNTED.test(words) || NUMBERED.test(words) || (MANY.test(words) && !words.startsWith(' ban quan ly ')) || LEVEL.test(words) || MANY_PLACES.test(words) || VILLAGES.test(words) || (KINDS.test(words) && !NAMED.test(name));
  if (isMany) return OPEN.test(words) ? 'openGroup' : 'group';
  return 'unit';
}
