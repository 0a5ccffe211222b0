import { fold } from '#domain';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useDebounced } from '../../../components/useDebounced';
import type { Activity, AnnexSection } from '../planTypes';

/** Behind: past its day, sent back, or a status note that is missing. */
export function isBehind({ standing: { counts } }: Activity): boolean {
  return (counts.overdue ?? 0) + (counts.returned ?? 0) + (counts.notReported ?? 0) > 0;
}

const searchable = (activity: Activity): string =>
  fold([activity.printedNumber, activity.content, activity.expectedResults, activity.partyText, activity.scheduleText].join(' '));

export interface AnnexView {
  sections: AnnexSection[];
  shown: number;
  total: number;
  search: string;
  setSearch: (text: string) => void;
  isOnlyBehind: boolean;
  toggleBehind: () => void;
  hasReading: boolean;
  toggleReading: () => void;
  isFiltered: boolean;
  clear: () => void;
  collapsed: ReadonlySet<string>;
  toggle: (sectionId: string) => void;
  setAllCollapsed: (isCollapsed: boolean) => void;
  open: (sectionId: string) => void;
}

/** What of the annex is shown. Toggles stand in the address, so a view can be sent as a link and back returns to it. */
export function useAnnexView(all: readonly AnnexSection[]): AnnexView {
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState(params.get('q') ?? '');
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const words = fold(useDebounced(search, 200));
  const isOnlyBehind = params.get('behind') === '1';
  const hasReading = params.get('reading') === '1';
  const folded = useMemo(() => new Map(all.flatMap(({ activities }) => activities.map((one) => [one.id, searchable(one)] as const))), [all]);
  const isFiltered = words !== '' || isOnlyBehind;
  const sections = useMemo(() => {
    if (!isFiltered) return [...all];
    const keeps = (one: Activity) => (!isOnlyBehind || isBehind(one)) && (folded.get(one.id) ?? '').includes(words);
    return all.map((section) => ({ ...section, activities: section.activities.filter(keeps) })).filter(({ activities }) => activities.length > 0);
  }, [all, folded, isFiltered, isOnlyBehind, words]);
  const flip = (key: string) =>
    setParams((old) => {
      const next = new URLSearchParams(old);
      if (next.get(key) === '1') next.delete(key);
      else next.set(key, '1');
      return next;
    }, { replace: true });
  const count = (list: readonly AnnexSection[]) => list.reduce((sum, { activities }) => sum + activities.length, 0);
  const set = (id: string, isIn: boolean) => setCollapsed((old) => new Set(isIn ? [...old, id] : [...old].filter((one) => one !== id)));
  return {
    sections,
    shown: count(sections),
    total: count(all),
    search,
    setSearch,
    isOnlyBehind,
    toggleBehind: () => flip('behind'),
    hasReading,
    toggleReading: () => flip('reading'),
    isFiltered,
    clear: () => {
      setSearch('');
      if (isOnlyBehind) flip('behind');
    },
    collapsed,
    toggle: (id) => set(id, !collapsed.has(id)),
    setAllCollapsed: (isCollapsed) => setCollapsed(new Set(isCollapsed ? all.map(({ id }) => id) : [])),
    open: (id) => set(id, false),
  };
}
