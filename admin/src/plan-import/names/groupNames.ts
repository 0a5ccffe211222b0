import { fold } from '#domain';
import type { ImportParty, PlanImport } from '../importTypes';

/** One name of the document, wherever it stands. */
export interface NameInDocument {
  /** Folded: marks, case and signs do not count. */
  readonly key: string;
  /** As printed, the first time. */
  readonly name: string;
  readonly count: number;
  /** Rows it stands in, in order. */
  readonly rowKeys: readonly string[];
  /** How it is understood: the party as it stands in the first row nobody corrected by itself. */
  readonly party: ImportParty;
  /** A doubt about who is meant waits in some row. */
  readonly isDoubtful: boolean;
}

const ABOUT_WHO: ReadonlySet<string> = new Set(['unitUnknown', 'unitUnsure', 'unitSeveral', 'groupUnknown', 'groupUnsure', 'groupOpen']);

/** Nobody has been found for it, or a person should say whether the right one was. */
export const isUndecided = ({ party, isDoubtful }: NameInDocument): boolean => party.kind === 'unknown' || isDoubtful;

/** Nobody known first, then what is doubtful, then by how often it stands in the document. */
export function groupNames({ tables }: Pick<PlanImport, 'tables'>): NameInDocument[] {
  const names = new Map<string, { name: string; count: number; rowKeys: string[]; party: ImportParty; isDoubtful: boolean }>();
  for (const table of tables.filter(({ isIncluded }) => isIncluded)) {
    for (const row of table.rows.filter(({ isLeftOut }) => !isLeftOut)) {
      const doubted = new Set(row.doubts.filter(({ code, isSettled, weight }) => ABOUT_WHO.has(code) && !isSettled && weight === 'ask').map(({ params }) => fold(String(params['name'] ?? ''))));
      for (const party of [...(row.activity?.parties ?? []), ...row.indicators.flatMap(({ parties }) => parties)]) {
        const key = fold(party.name);
        if (key === '') continue;
        const known = names.get(key);
        if (known === undefined) names.set(key, { name: party.name, count: 1, rowKeys: [row.key], party, isDoubtful: doubted.has(key) });
        else {
          known.count += 1;
          if (known.rowKeys.at(-1) !== row.key) known.rowKeys.push(row.key);
          known.isDoubtful ||= doubted.has(key);
          if (known.party.chosenBy === 'person' && party.chosenBy !== 'person') known.party = party;
        }
      }
    }
  }
  const rank = ({ party, isDoubtful }: { party: ImportParty; isDoubtful: boolean }) => (party.kind === 'unknown' ? 0 : isDoubtful ? 1 : 2);
  return [...names].map(([key, found]) => ({ key, ...found })).sort((one, other) => rank(one) - rank(other) || other.count - one.count);
}
