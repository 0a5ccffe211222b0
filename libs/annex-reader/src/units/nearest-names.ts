import { fold } from '#domain';
import type { UnitDirectory } from '../model/directory.js';
import type { Candidate } from '../model/reading.js';

interface Entry {
  readonly kind: 'unit' | 'group';
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly trigrams: number;
}

const SHORTLIST = 40;
const LONGEST = 160;

/** One spelling for what is written both long and short, so that it does not outweigh the rest of a name. */
const spelled = (name: string): string =>
  fold(name.slice(0, LONGEST * 2)).replace(/\b(?:chu tich )?uy ban nhan dan\b/g, 'ubnd').replace(/\bhoi dong nhan dan\b/g, 'hdnd').replace(/ va /g, ' ').slice(0, LONGEST);

function trigramsOf(text: string): string[] {
  const padded = ` ${text} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return [...found];
}

/** Letters to change, insert or drop, or to swap with a neighbour, between two short texts. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Names by their trigrams: the few that share most with a question are then compared letter by letter. */
export class NearestNames {
  private readonly entries: Entry[] = [];
  private readonly postings = new Map<string, number[]>();

  constructor({ units, groups }: UnitDirectory) {
    for (const { id, name, shortName, aliases } of units) this.add('unit', id, name, [name, ...(shortName ? [shortName] : []), ...aliases]);
    for (const { id, name, aliases } of groups) this.add('group', id, name, [name, ...aliases]);
  }

  private add(kind: 'unit' | 'group', id: string, name: string, names: readonly string[]): void {
    for (const text of new Set(names.map(spelled))) {
      const trigrams = trigramsOf(text);
      const at = this.entries.push({ kind, id, name, text, trigrams: trigrams.length }) - 1;
      for (const trigram of trigrams) {
        const list = this.postings.get(trigram);
        if (list) list.push(at);
        else this.postings.set(trigram, [at]);
      }
    }
  }

  /** The entries that share most trigrams, best first. */
  private shortlist(text: string): Entry[] {
    const asked = trigramsOf(text);
    const shared = new Uint16Array(this.entries.length);
    for (const trigram of asked) for (const at of this.postings.get(trigram) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    const best: { at: number; score: number }[] = [];
    let bar = 0;
    shared.forEach((count, at) => {
      if (count === 0) return;
      const score = (2 * count) / (asked.length + (this.entries[at]?.trigrams ?? 0));
      if (best.length >= SHORTLIST && score <= bar) return;
      best.push({ at, score });
      if (best.length < SHORTLIST * 2) return;
      best.sort((a, b) => b.score - a.score);
      best.length = SHORTLIST;
      bar = best.at(-1)?.score ?? 0;
    });
    return best.sort((a, b) => b.score - a.score).slice(0, SHORTLIST).flatMap(({ at }) => this.entries[at] ?? []);
  }

  find(name: string, limit: number): Candidate[] {
    const text = spelled(name);
    if (text === '') return [];
    const byId = new Map<string, Candidate>();
    for (const { kind, id, name: known, text: other } of this.shortlist(text)) {
      const likeness = Math.round((1 - distance(text, other) / Math.max(text.length, other.length, 1)) * 1000) / 1000;
      const key = `${kind}:${id}`;
      if (likeness > (byId.get(key)?.likeness ?? 0)) byId.set(key, { kind, id, name: known, likeness });
    }
    return [...byId.values()].sort((a, b) => b.likeness - a.likeness || a.name.localeCompare(b.name, 'vi') || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }
}
