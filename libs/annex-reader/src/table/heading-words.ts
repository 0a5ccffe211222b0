import { fold } from '#domain';
import type { ReadColumn } from '../model/reading.js';

/** What the words of a heading say; several meanings where only the cells below can decide. */
export interface HeadingWords {
  readonly options: readonly ReadColumn[];
  /** False for words that also begin sentences of a table's body: alone they do not make a heading. */
  readonly isDistinct: boolean;
}

const ACTOR = /\b(thuong truc|ban giam doc|pho chu tich|thanh vien|doi tuong|co quan|don vi|dia phuong|phong|ban nganh|nguoi|bo phan|ca nhan|to chuc|chu the|lanh dao|can bo|cong chuc|chuyen vien|dong chi|so nganh|cap|noi|dau moi|ubnd|uy vien)\b/;

interface Rule {
  readonly words: RegExp;
  readonly not?: RegExp;
  readonly options: readonly ReadColumn[];
  readonly needsActor?: true;
  readonly isWeak?: true;
}

const SCORE = /^(tong )?(so )?diem( so)? (toi da|chuan|cao nhat|quy dinh|thuong|tru|cong|mat|bi tru|bi mat|tu cham|tu danh gia|tham dinh|danh gia|cham|duoc cham|dieu tra|xhh|dtxhh|cua)\b/;
const SCORE_REACHED = /^(ket qua )?(tong )?(so )?diem( so)? ((da )?dat|dat duoc|hien tai|ket qua|thuc te|nam (truoc|20\d\d))\b/;
const ASKED = /\b(phan dau|muc tieu|chi tieu|ke hoach|giao|can dat|phai dat|du kien)\b/;

/** "Theo dõi, chỉ đạo", "Giám sát": what a body does; below words that say the columns name bodies, or over their names. */
const WATCHING = /^(?:(?:theo doi|chi dao|don doc|giam sat|kiem tra|huong dan|tong hop|phu trach|quan ly)(?: va)?(?: |$)){1,5}$/;

/** In order: the first that fits wins. Words are folded: no marks, no punctuation, one space. */
const RULES: readonly Rule[] = [
  { words: /^(s ?t ?t|t ?t|so tt|so thu tu|thu tu|tt so|so t t|st|no|stt muc|tt cong viec|tt nhiem vu)$/, options: ['number'] },
  { words: /^(muc|so|ma|ma so|ma so nhiem vu|ma nhiem vu|ky hieu|chi muc|ma chi tieu|ma so chi tieu|so hieu)$/, options: ['number', 'other'], isWeak: true },
  { words: /^(ghi chu|luu y|chu thich|ghi chep|y kien khac)\b/, options: ['note'] },
  { words: /^(ma|ma so|ma hieu) (cua )?(tthc|thu tuc|dvc|dich vu cong|ho so|van ban|dinh danh|quy trinh|bieu mau|bao cao)\b/, options: ['other'], isWeak: true },
  // Points are counted, not asked for, unless it is said that they are.
  { words: SCORE, not: ASKED, options: ['other'], isWeak: true },
  { words: SCORE_REACHED, not: ASKED, options: ['baseline', 'other'], isWeak: true },
  { words: /^(so tien|thanh tien|don gia|tong tien|khai toan|muc dau tu|nhu cau (kinh phi|von)|tong muc dau tu|nguon|nguon ngan sach|von)$|^(so tien|thanh tien|don gia|tong tien|khai toan|nhu cau kinh phi)\b/, options: ['other'], isWeak: true },
  { words: /^(kinh phi|du toan|nguon kinh phi|nguon luc|nguon von|du kien kinh phi|kinh phi du kien|tong kinh phi|muc chi(?! tieu)|email|dien thoai|so dien thoai|ty trong|trong so|diem toi da|diem chuan|cong thuc|cach tinh|phuong phap tinh|cach thuc tinh|muc do uu tien|do uu tien|trang thai|linh vuc|nhom nhiem vu|nhom|cap thuc hien|doi tuong(?! thuc hien)|pham vi|dia diem|hinh thuc thuc hien|cach thuc thuc hien|phuong thuc thuc hien|bien phap|nguyen nhan|kho khan|de xuat|kien nghi|nguoi ky|lanh dao ky|thanh phan|nhom nhiem vu|co so vat chat|cap (co tham quyen|trinh|phe duyet|ban hanh|thong qua)|co quan (ban hanh|phe duyet|trinh|thong qua)|tham quyen (ban hanh|phe duyet)|chuc vu|chu ky|he so|nguon so lieu|nguon du lieu|nguon thong tin|tai lieu kiem chung|minh chung|diem so$|diem$|muc do$|thang diem$|noi nhan|noi gui|dia chi)\b/, not: /^(linh vuc|nhom)\b.*\b(noi dung|nhiem vu)\b|^doi tuong thuc hien/, options: ['other'], isWeak: true },
  { words: /^(can cu|co so phap ly|co so thuc hien|van ban (giao|chi dao|can cu|quy dinh|phap ly|lien quan)|theo van ban|nguon (giao|van ban)|nhiem vu tai|tai lieu can cu|co so giao|co so xac dinh|xuat xu|ly do|so (ky )?hieu( van ban)?|so van ban|van ban cua)\b/, options: ['basis'] },
  { words: /\bchu tri\b.*\bphoi hop\b|\bphoi hop\b.*\bchu tri\b/, options: ['parties'] },
  // Who is looked at does no work; in a table without other names, its lines are these bodies.
  { words: /\b(duoc|chiu su) (kiem tra|tu kiem tra|giam sat|danh gia|theo doi|thanh tra|cham diem|khao sat|xac minh|phuc tra|tham dinh|ho tro)\b/, not: /^(noi dung|nhiem vu|ket qua|thoi gian|cong viec|ngay|thu tuc|tthc|ty le|so|so luong|van ban|san pham)\b/, options: ['unit', 'other'], needsActor: true, isWeak: true },
  { words: /^(lanh dao|thuong truc|thanh vien|uy vien|pho chu tich|dong chi|d c|ban giam doc)\b.*\b(phu trach|chi dao|theo doi|quan ly)\b|\bchi dao\b/, not: /^(noi dung|nhiem vu|van ban|giai phap|cong viec|san pham|ket qua|y kien)/, options: ['monitoring'], needsActor: true },
  { words: /\b(danh gia|tham dinh|cham diem|xac nhan|kiem chung|nghiem thu|xep loai)\b/, not: /^(noi dung|nhiem vu|ket qua|thoi gian|tieu chi|chi tieu|muc|ngay|thoi han|tien do|giai phap|cong viec|ra soat)|\bra soat\b/, options: ['evaluating'], needsActor: true },
  { words: /\b(theo doi|don doc|giam sat|kiem tra|tong hop|huong dan)\b/, not: /^(noi dung|nhiem vu|ket qua|thoi gian|tieu chi|chi tieu|ngay|thoi han|tien do|giai phap|cong viec|san pham|chu de)|\bthuc hien\b|\bchu tri tong hop\b|\btham muu\b/, options: ['monitoring'], needsActor: true },
  { words: /\bphoi hop\b/, not: /^(noi dung|nhiem vu|ket qua|cong viec|giai phap)/, options: ['coordinating'] },
  { words: /^(cac )?(co quan|don vi|dia phuong|phong|nguoi|bo phan|to chuc|ban nganh)\b.*\b(tham gia|ho tro|lien quan)\b/, not: /\bthuc hien\b/, options: ['coordinating'], needsActor: true },
  { words: /^(quy|thang|ngay|tuan|nam|nam thuc hien|nam hoan thanh|nam trien khai|quy thuc hien|quy hoan thanh|thang thuc hien|thang hoan thanh)$/, options: ['schedule', 'target'], isWeak: true },
  { words: /^(ten )?(san pham|ket qua|dau ra|yeu cau (ve )?(ket qua|san pham)|hinh thuc (van ban|san pham)|ten van ban|du kien (ket qua|san pham)|muc tieu dau ra|loai van ban|ho so san pham|loai hinh san pham|muc do hoan thanh)\b/, not: /\b(nam truoc|nam 20\d\d|20\d\d|hien tai|den nay)\b/, options: ['results'] },
  { words: /\b(hien trang|thuc trang|uoc thuc hien|uoc dat|nam truoc|nam lien truoc|da dat duoc|da thuc hien|trich xuat|hien tai|da dat|so lieu nen|gia tri nen|muc nen)\b/, options: ['baseline'] },
  { words: /^(ket qua|thuc hien|ty le dat|so lieu|dat duoc|da dat|gia tri|muc dat|dat|thuc dat|nam)\b.*\b20\d\d\b.*|^ty le .*\bnam 20\d\d$/, not: /^nam 20\d\d( 20\d\d)?$|\bgiao\b/, options: ['baseline', 'results', 'target'], isWeak: true },
  { words: /^giao( chi tieu)?( nam)?( 20\d\d)?$/, options: ['target'] },
  { words: /^(ngay giao|ngay nhan)\b/, not: /\b(ket thuc|hoan thanh)\b/, options: ['other'] },
  { words: /^(ngay bat dau|thoi gian bat dau|bat dau|tu ngay|den ngay)\b|^(khoi cong|khoi dau|ket thuc|tu (thang|quy)|den (thang|quy))$/, options: ['schedule'] },
  { words: /\b(thoi gian|thoi han|tien do|lo trinh|thoi diem|han hoan thanh|ngay hoan thanh|hoan thanh|ky han|moc thoi gian|thoi ky|han xu ly|tan suat|dinh ky|ky bao cao|han bao cao|han cuoi|han chot|deadline|ke hoach thoi gian)\b/, not: /^(noi dung|nhiem vu|ten|chi tieu|ket qua|san pham|ty le|so luong|muc|muc do|giao)\b/, options: ['schedule'] },
  { words: /\b(don vi tinh|dvt|don vi do|dv tinh|don vi do luong)\b|^(dv|d v t|don vi tinh)$/, options: ['measureUnit'] },
  { words: /\b(chu tri|dau moi|chiu trach nhiem chinh|thuc hien chinh|trach nhiem chinh|chu quan|phu trach chinh|tham muu(?! thuc hien)|chu cong)\b/, not: /^(noi dung|nhiem vu|cong viec|san pham|giai phap)/, options: ['lead'] },
  { words: /^(ten )?(noi dung|nhiem vu|cong viec|hoat dong|giai phap|dau viec|phan viec|hang muc|chu de|danh muc|cac (nhiem vu|noi dung|hoat dong|cong viec|chi tieu|giai phap)|ten (bao cao|nhiem vu|cong viec|noi dung|chi tieu|thu tuc|tthc|hoat dong|chi so|de an|dich vu|nhom|linh vuc)|chi so|thu tuc hanh chinh|tthc|viec|dich vu cong|chuyen de|van de|chuong trinh|linh vuc)\b/, not: /^(cong viec|nhiem vu) (cua )?(phong|don vi)/, options: ['name'] },
  { words: /^chi tieu (nhiem vu|noi dung|cong viec|giai phap|va nhiem vu|danh gia|thanh phan|chu yeu|cu the|co ban|thong ke)\b/, options: ['name', 'target'], isWeak: true },
  { words: /^(tieu chi|tieu chi danh gia|tieu chuan|ten tieu chi)\b/, options: ['name', 'results'] },
  { words: /^(muc tieu chi tieu|muc tieu nhiem vu|muc tieu cu the|muc tieu chung|muc tieu noi dung)\b/, options: ['name', 'target', 'results'], isWeak: true },
  { words: /\bgiao chi tieu\b|^(chi tieu|muc tieu|ke hoach|muc)\b.*\b(nam|giao|phan dau|den|can dat|dat ra|toi thieu|duoc giao|20\d\d|tinh|huyen|xa|quy|thang|ke hoach|chi tieu)\b|^(nguong|chi tieu ke hoach|phan dau|ty le giao|ty le can dat|ty le phan dau|muc giao|muc phan dau|muc dat|muc can dat|gia tri|gia tri muc tieu|dinh muc|muc tieu can dat|so giao|giao nam|ke hoach giao|yeu cau dat|ty le yeu cau)\b/, options: ['target', 'name'] },
  { words: /^(chi tieu|muc tieu|ke hoach)$/, options: ['name', 'target', 'results'], isWeak: true },
  { words: /^(nam|den nam|giai doan|quy|thang|6 thang|06 thang|9 thang|ca nam)( (dau nam|cuoi nam))?( ?(20\d\d|[ivx]{1,4}|\d{1,2}))*( den 20\d\d)?$|^20\d\d( 20\d\d)?$/, options: ['target', 'schedule', 'baseline', 'other'], isWeak: true },
  // "T3", "Q.II": months and quarters as they stand over crosses or figures.
  { words: /^(t ?\d{1,2}|q ?\d|q ?[ivx]{1,3})( 20\d\d)?$/, options: ['target', 'schedule', 'baseline', 'other'], isWeak: true },
  { words: /^(thuong xuyen|dot xuat|hang (ngay|tuan|thang|quy|nam))$/, options: ['schedule', 'other'], isWeak: true },
  { words: /^(ten (co quan|don vi|xa|dia phuong|phong|so|ubnd|to chuc)|xa|cac xa|ten xa|xa phuong|xa thi tran|ubnd|ubnd (cac )?xa|dia ban|don vi hanh chinh|don vi duoc giao|co quan don vi dia phuong duoc giao)\b/, not: /\b(thuc hien|trien khai)\b/, options: ['unit', 'parties', 'target'], isWeak: true },
  { words: /^(cac )?(don vi|dv)$/, options: ['measureUnit', 'parties', 'unit'], isWeak: true },
  { words: /^(cac )?(co quan|co quan don vi|dia phuong|co quan don vi dia phuong|don vi dia phuong|phong ban|so nganh|so ban nganh|phong ban don vi|don vi co quan|so nganh dia phuong|cac so ban nganh)$/, options: ['parties', 'unit'], isWeak: true },
  // Nothing but kinds of places: "Huyện, thành phố".
  { words: /^(?=.{0,80}\b(?:huyen|thanh pho|thi xa|quan|phuong|thi tran|dac khu)\b)(?:(?:ten|cac|huyen|thanh pho|tp|thi xa|quan|xa|phuong|thi tran|dac khu|va|co quan|don vi|dia phuong|so|ban|nganh|ubnd|cap)(?: |$)){1,12}$/, options: ['unit', 'parties', 'target'], isWeak: true },
  { words: /\b(thuc hien|trien khai|trach nhiem|phu trach|phan cong|tham gia|xu ly|giai quyet|ra soat|thuc thi|tiep nhan|duoc giao|cung cap)\b/, not: /^(so|ty le|tong|muc|tinh hinh|viec)\b/, options: ['parties'], needsActor: true },
  { words: /^(thuc hien|nguoi thuc hien|trach nhiem|trach nhiem thuc hien|phan cong|phan cong thuc hien|phan cong trach nhiem|phan cong nhiem vu|to chuc thuc hien|chiu trach nhiem|nguoi phu trach|phu trach|dau moi)$/, options: ['parties'], isWeak: true },
  { words: WATCHING, options: ['monitoring', 'other'], isWeak: true },
  { words: /^(van ban|bao cao|tai lieu|hinh thuc|san luong|yeu cau)\b/, options: ['results', 'basis', 'other'], isWeak: true },
  { words: /\b(phai (co|dat)|can dat|bat buoc dat)\b/, options: ['target'], isWeak: true },
  { words: /^(so luong|tong so|so|tong|quy mo|dan so|dien tich|so ho|so thon)\b/, options: ['context', 'target'], isWeak: true },
  { words: /^(ty le|ket qua|thuc hien)\b/, options: ['target', 'baseline', 'context', 'results'], isWeak: true },
];

const MOST_LETTERS = 260;
/** Parents that only bundle: "Thực hiện trong năm 2024" over unit and target. */
const UNDER_TIME = /\b(thoi gian|tien do|lo trinh|thoi han|ke hoach thuc hien)\b/;
const UNDER_TARGET = /\b(chi tieu|muc tieu|ke hoach|giao|phan dau)\b/;
const UNDER_PAST = /\b(hien trang|thuc hien nam|ket qua|da dat|dat duoc|thuc trang|da thuc hien|uoc thuc hien)\b|^thuc hien$/;
const UNDER_ACTORS = /\b(don vi|co quan|phan cong|trach nhiem|to chuc thuc hien)\b/;
const JUDGING = /^(?:(?:danh gia|tham dinh|nghiem thu|cham diem|xac nhan)(?: va)?(?: |$)){1,4}$/;

function byRules(folded: string): HeadingWords | null {
  for (const { words, not, options, needsActor, isWeak } of RULES) {
    if (!words.test(folded) || not?.test(folded) || (needsActor && !ACTOR.test(folded))) continue;
    return { options, isDistinct: !isWeak };
  }
  return null;
}

function underParent(folded: string, parent: string): readonly ReadColumn[] | null {
  const isPeriod = /^(nam|den nam|quy|thang|6 thang|9 thang|ca nam|giai doan|20\d\d|[ivx]{1,4}$|t?\d{1,2}$)/.test(folded);
  if (isPeriod && UNDER_TIME.test(parent)) return ['schedule', 'target'];
  if (isPeriod && UNDER_PAST.test(parent)) return ['baseline', 'target'];
  if (isPeriod && UNDER_TARGET.test(parent)) return ['target', 'schedule'];
  if (UNDER_ACTORS.test(parent) && /^(chu tri|thuc hien chinh|chinh)\b/.test(folded)) return ['lead'];
  if (UNDER_ACTORS.test(parent) && WATCHING.test(folded)) return ['monitoring'];
  if (UNDER_ACTORS.test(parent) && JUDGING.test(folded)) return ['evaluating'];
  if (UNDER_TIME.test(parent) && /^(bat dau|tu)\b/.test(folded)) return ['schedule'];
  if (UNDER_TIME.test(parent) && /^(ket thuc|den|xong|hoan thanh)\b/.test(folded)) return ['schedule'];
  return null;
}

/**
 * What a heading says its column holds, by its words and by those of the heading over it; null where the words say nothing.
 *
 * @example headingWords('Cơ quan, đơn vị phối hợp', '')?.options → ['coordinating']
 * @example headingWords('Đơn vị', '')?.options → ['measureUnit', 'parties', 'unit']
 */
export function headingWords(heading: string, parent: string): HeadingWords | null {
  if (heading.length > MOST_LETTERS) return null;
  const [folded, above] = [fold(heading), fold(parent)];
  if (folded === '') return null;
  const fromParent = above === '' ? null : underParent(folded, above);
  if (fromParent) return { options: fromParent, isDistinct: false };
  const own = byRules(folded);
  if (own && (own.isDistinct || above === '')) return own;
  const wide = byRules(above);
  // "Số lượng" under "Giao chỉ tiêu" is a target; "Đơn vị" under it stays what it is.
  if (own && wide?.isDistinct && wide.options[0] === 'target' && !own.options.includes('measureUnit')) return wide;
  return own ?? wide;
}
