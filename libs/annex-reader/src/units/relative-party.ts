import { fold, type UnitLevel } from '#domain';
import type { PartyTarget } from '../model/reading.js';
import { nameForm } from './name-form.js';
import type { UnitIndex } from './unit-index.js';

type Relative = (PartyTarget & { kind: 'relative' })['relative'];

const DISTRICTS = new Set(['huyen', 'quan', 'thi xa']);
const COMMUNES = new Set(['xa', 'phuong', 'thi tran']);

/**
 * "Văn phòng HĐND-UBND huyện" in a province's document means each district's own; in a district's it is the one office.
 * Null where the owner's level is not known, or where the place is said.
 *
 * @example relativeOf('Văn phòng HĐND-UBND huyện', unitIndex(directory, { ownerLevel: 'province' })) === 'districtOffice'
 */
export function relativeOf(name: string, { ownerLine, ownerLevel, places }: UnitIndex): Relative | null {
  if (ownerLevel === null) return null;
  const { initials, level, place } = nameForm(name, places);
  if (place !== '' || initials === '' || initials === 'ubnd') return null;
  const levels = new Set<UnitLevel>([ownerLevel, ...ownerLine.map((unit) => unit.level)]);
  if (levels.has('commune')) return null;
  if (COMMUNES.has(level)) return levels.has('province') || levels.has('district') ? 'ownOffice' : null;
  return DISTRICTS.has(level) && !levels.has('district') && levels.has('province') ? 'districtOffice' : null;
}

const COUNCIL = '(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)';
/** The level right behind the council's name is its own; those after it say where it lies. */
const LEVELS: readonly (readonly [RegExp, UnitLevel])[] = [
  [new RegExp(`\\b${COUNCIL} tinh\\b`), 'province'],
  [new RegExp(`\\b${COUNCIL} (?:huyen|quan|thi xa)\\b`), 'district'],
  [new RegExp(`\\b${COUNCIL} (?:xa|phuong|thi tran|dac khu)\\b`), 'commune'],
  [/^(?:giam doc )?so\b/, 'department'],
  [/^(?:truong )?phong\b/, 'office'],
];

/**
 * The level of who issues a document, by its name; null where it does not tell ("UBND thành phố").
 *
 * @example levelOfIssuer('Chủ tịch UBND tỉnh Kon Tum') === 'province'
 */
export function levelOfIssuer(issuer: string | null): UnitLevel | null {
  const words = fold(issuer ?? '');
  return LEVELS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
