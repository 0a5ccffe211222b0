import { fold } from '#domain';
import type { ListRole } from './list-model.js';

/** In order: the first that fits wins. Words are folded. */
const ROLE_WORDS: readonly (readonly [RegExp, ListRole])[] = [
  [/^(quan tri( (vien|he thong|phan mem))?|admin|administrator|nguoi quan tri)$/, 'administrator'],
  [/^(van phong dau moi|dieu phoi( vien)?|co quan dau moi|can bo dieu phoi|coordinator|van phong)$/, 'coordinator'],
  [/^(can bo dau moi( don vi)?|dau moi( don vi)?|can bo (don vi|phu trach)|cong chuc dau moi|unit officer|unitofficer)$/, 'unitOfficer'],
  [/^(lanh dao don vi|thu truong( don vi| co quan)?|truong don vi|nguoi dung dau( don vi)?|phu trach don vi|unit head|unithead)$/, 'unitHead'],
  [/^(lanh dao( (tinh|huyen|xa|phuong|ubnd|co quan|uy ban))?|chu tich|pho chu tich|leader)$/, 'leader'],
  [/^(nhan vien|chuyen vien|cong chuc( vien chuc)?|vien chuc|can bo|nguoi thuc hien|can bo thuc hien|can bo duoc giao|staff)$/, 'staff'],
  [/^(kiem toan|kiem tra|giam sat|thanh tra|xem tat ca|nguoi kiem tra|kiem tra( va)? giam sat|auditor)$/, 'auditor'],
];

/** What a post says of the role; a guess that a person confirms, and never one that reaches beyond the own unit. */
const POST_WORDS: readonly (readonly [RegExp, ListRole])[] = [
  [/^(pho )?(truong phong|chanh van phong|giam doc|chu tich|truong ban|thu truong|chi cuc truong|hat truong|truong tram|tram truong|chanh thanh tra|cuc truong|truong)\b/, 'unitHead'],
  [/^(chuyen vien|cong chuc|can bo|nhan vien|van thu|ke toan|ky su|vien chuc|phu trach)\b/, 'staff'],
];

export interface RolesRead {
  readonly roles: readonly ListRole[];
  /** Words that name no role. */
  readonly unknown: readonly string[];
}

/** @example readRoles('Lãnh đạo đơn vị; Cán bộ đầu mối') → { roles: ['unitHead', 'unitOfficer'], unknown: [] } */
export function readRoles(text: string): RolesRead {
  const roles: ListRole[] = [];
  const unknown: string[] = [];
  for (const whole of parts(text.slice(0, 1000), /[;\n]/u)) {
    // "Công chức, viên chức" is one role; "Lãnh đạo, nhân viên" are two.
    for (const words of roleOf(whole) === null ? parts(whole, /[,+/]/u) : [whole]) {
      const role = roleOf(words);
      if (role === null) unknown.push(words);
      else if (!roles.includes(role)) roles.push(role);
    }
  }
  return { roles, unknown };
}

const parts = (text: string, mark: RegExp): string[] => text.split(mark).map((part) => part.trim()).filter((part) => fold(part) !== '');

function roleOf(words: string): ListRole | null {
  const folded = fold(words.replace(/[([][^()[\]]{0,200}[)\]]/g, ' '));
  return ROLE_WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

export function roleOfPost(post: string): ListRole | null {
  const folded = fold(post);
  return folded === '' ? null : (POST_WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null);
}
