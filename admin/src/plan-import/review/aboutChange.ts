import { fold } from '#domain';
import type { PlanImport } from '../importTypes';

/** A change of an import: below which address, and what is sent. */
export interface AskedChange {
  readonly path: string;
  readonly body: object;
}

/**
 * What of an import a change is about. The version is that of the whole import: where somebody else has changed another part of
 * it, what a person did here is made against the new version without asking; where this very part is another now, she decides
 * anew (RULES.md X4).
 */
export function aboutChange({ path, body }: AskedChange, imported: PlanImport): unknown {
  const rows = imported.tables.flatMap((table) => table.rows);
  const given = body as { rowKeys?: string[]; name?: string; header?: object; tables?: { key: string }[]; comparesWithPlanId?: unknown };
  if (path === '/rows') return rows.filter(({ key }) => given.rowKeys?.includes(key)).map(({ key, isSeen, isLeftOut, doubts }) => ({ key, isSeen, isLeftOut, doubts }));
  if (path === '/names') {
    const name = fold(given.name ?? '');
    const parties = rows.flatMap(({ activity, indicators }) => [...(activity?.parties ?? []), ...indicators.flatMap((one) => one.parties)]);
    return parties.filter((party) => fold(party.name) === name).map(({ unitId, groupId, externalName }) => ({ unitId, groupId, externalName }));
  }
  const row = /^\/rows\/(.+)$/.exec(path)?.[1];
  if (row !== undefined) return rows.find(({ key }) => key === row) ?? null;
  return {
    header: given.header ? imported.header : null,
    tables: imported.tables.filter(({ key }) => given.tables?.some((one) => one.key === key)).map(({ kind, isIncluded, isSeen, title, columns }) => ({ kind, isIncluded, isSeen, title, columns })),
    areLeftoversSeen: imported.areLeftoversSeen,
    comparesWithPlanId: imported.comparesWithPlanId,
  };
}

export const isUntouched = (change: AskedChange, before: PlanImport, now: PlanImport): boolean => now.state === 'open' && JSON.stringify(aboutChange(change, before)) === JSON.stringify(aboutChange(change, now));
