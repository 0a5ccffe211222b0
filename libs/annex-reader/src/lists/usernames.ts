import { fold } from '#domain';
import { nameForm } from '../units/name-form.js';

const USERNAME = /^[a-z0-9](?:[a-z0-9._-]{1,38}[a-z0-9])$/;
const LONGEST = 40;
const LONGEST_PLACE = 16;

export const isListUsername = (username: string): boolean => USERNAME.test(username);

const letters = (text: string): string => fold(text).replace(/[^a-z0-9]/gu, '');

/** The place of a unit, or its initials: "UBND xã Ba Vinh" → "bavinh", "Phòng Tư pháp" → "ptp". */
function unitPart(unitName: string): string {
  const { place, initials } = nameForm(unitName);
  return (place === '' ? initials : letters(place)).slice(0, LONGEST_PLACE);
}

/** Proposes user names that nobody has, here or in the list. */
export class Usernames {
  private readonly taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }

  /** False where somebody has it. */
  take(username: string): boolean {
    if (this.taken.has(username)) return false;
    this.taken.add(username);
    return true;
  }

  /**
   * The name without marks and the unit's place, with a number where that is taken.
   *
   * @example propose('Phạm Thị Hoà', 'UBND xã Ba Vinh') → 'phamthihoa.bavinh'
   */
  propose(fullName: string, unitName: string): string {
    const unit = unitPart(unitName);
    const person = letters(fullName).slice(0, LONGEST - LONGEST_PLACE - 5) || 'nguoidung';
    const base = [person, unit].filter((part) => part !== '').join('.').padEnd(3, '0');
    for (let number = 1; ; number += 1) {
      const username = number === 1 ? base : `${base}${number}`;
      if (this.take(username)) return username;
    }
  }
}
