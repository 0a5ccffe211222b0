import { fold } from '#domain';
import type { ListField, ListKind, PersonField, UnitField } from './list-model.js';

type Rule<Field> = readonly [words: RegExp, field: Field];

const NUMBER = /^(s ?t ?t|t ?t|so tt|so thu tu|thu tu|no)$/;
const IGNORED = /^(ghi chu|luu y|note|notes|gioi tinh|ngay sinh|nam sinh|dan so|dien tich|dia chi|tru so|website|fax)\b/;

/** In order: the first that fits wins. Words are folded. */
const UNIT_RULES: readonly Rule<UnitField>[] = [
  [NUMBER, 'number'],
  [/^(ma (dvhc|don vi )?cha|ma (don vi )?(cap tren|chu quan|cap cha|quan ly)|(ten )?(don vi|co quan|to chuc) (cha|cap tren|chu quan|quan ly|cap tren truc tiep|quan ly truc tiep)|truc thuoc|thuoc( don vi| co quan| dia phuong| tinh| huyen| xa| ubnd)?|cap tren( truc tiep)?|parent( code| unit)?|don vi truc thuoc|cha)$/, 'parent'],
  [/^(ma( so| dinh danh| dvhc| hanh chinh| bhxh)?( (dinh danh )?(cua )?(don vi|co quan|to chuc|xa|phuong|dvhc|hanh chinh|don vi hanh chinh))?|code|unit code)$/, 'code'],
  [/^(ten (viet tat|ngan|tat|rut gon|goi tat)( (don vi|co quan))?|viet tat|ky hieu( viet tat)?|short name)$/, 'shortName'],
  [/^(ten (goi )?(khac|cu|truoc day|goi khac|thuong goi)|bi danh|(cac )?ten khac|alias(es)?|other names?)$/, 'aliases'],
  [/^(cap( (don vi|hanh chinh|co quan|quan ly))?|loai( hinh)?( (don vi|co quan|to chuc|hinh))?|loai don vi hanh chinh|level|phan loai)$/, 'level'],
  [/^(hieu luc( tu( ngay)?)?|(ngay )?(hieu luc|co hieu luc|thanh lap|bat dau)( tu)?|tu ngay|ap dung tu( ngay)?|ton tai tu( ngay)?|valid from|ngay thanh lap)$/, 'validFrom'],
  [/^(ten( (day du|don vi|co quan|to chuc|dvhc|xa phuong|phuong xa|xa|goi|chinh thuc|phong ban))*( hanh chinh)?( (cap xa|moi|cap huyen|cap tinh))?|ten (xa|phuong).{0,40}|don vi|co quan|co quan don vi|don vi hanh chinh( cap xa)?|ten co quan don vi|name|unit( name)?|(ten )?(phong|ban|so|nganh|so ban nganh|phong ban))$/, 'name'],
  [IGNORED, 'ignored'],
];

const PERSON_RULES: readonly Rule<PersonField>[] = [
  [NUMBER, 'number'],
  [/^(ten (dang nhap|tai khoan|truy cap|nguoi dung|user)|tai khoan|user ?name|user|account|login)$/, 'username'],
  [/^(pham vi( (quan ly|phu trach|vai tro|du lieu))?|don vi (phu trach|quan ly|pham vi|theo doi)|(vai tro )?ap dung (cho|tai)|scope( unit)?)$/, 'scope'],
  [/^(vai tro( (trong phan mem|he thong|phan mem|nguoi dung|trong he thong))?|quyen( (han|su dung|truy cap|he thong))?|nhom quyen|phan quyen|roles?)$/, 'roles'],
  [/^(chuc vu|chuc danh|chuc vu chuc danh|vi tri( (viec lam|cong tac))?|chuc vu cong tac|cong viec|post|position|title)( .{0,40})?$/, 'post'],
  [/^((ten )?(don vi|co quan|phong ban|phong|noi|to chuc|bo phan)( (cong tac|lam viec|don vi|truc thuoc))*|don vi cong tac hien nay|co quan don vi( cong tac)?|ma don vi|thuoc (don vi|co quan)|unit)$/, 'unit'],
  [/^(email|e mail|thu dien tu|hop thu( dien tu)?|dia chi (email|thu dien tu|e mail)|(email|thu dien tu) cong vu|mail)$/, 'email'],
  [/^((so )?(dien thoai|di dong|dt|dtdd|sdt)( (di dong|lien he|co quan|ca nhan|so))*|sdt|phone( number)?|mobile|so may)$/, 'phone'],
  [/^(ho (va )?ten( (day du|can bo|cong chuc|nguoi dung|ccvc|cbcc|can bo cong chuc( vien chuc)?))?|ho ten can bo|ten (can bo|nguoi dung|cong chuc|nhan vien)|can bo( cong chuc)?|ho va ten dem va ten|ten day du|full ?name|name|ten)$/, 'fullName'],
  [IGNORED, 'ignored'],
];

const LONGEST_HEADING = 80;

/**
 * What the heading of a column says in a list of this kind, or null. Brackets and stars ("Tên đơn vị (*)") do not count.
 *
 * @example listField('units', 'Tên viết tắt') → 'shortName'
 */
export function listField(kind: ListKind, heading: string): ListField | null {
  const words = fold(heading.slice(0, LONGEST_HEADING * 4).replace(/[([][^()[\]]{0,200}[)\]]/g, ' '));
  if (words === '' || words.length > LONGEST_HEADING) return null;
  const rules: readonly Rule<ListField>[] = kind === 'units' ? UNIT_RULES : PERSON_RULES;
  return rules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

export const nameField = (kind: ListKind): ListField => (kind === 'units' ? 'name' : 'fullName');
