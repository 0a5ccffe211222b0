import { fold } from '#domain';
import { useMemo, useState } from 'react';
import type { ImportRow, ImportTable } from '../importTypes';
import { isToSee } from '../rowFacts';

export const ROWS_A_PAGE = 40;

/**
 * The rows of a table that are shown. While only what waits is shown, a row that is settled stays where it is until the filter is
 * set anew: nothing jumps away under the hand.
 */
export function useShownRows({ rows }: ImportTable, isOpen: boolean) {
  const [isOnlyToSee, setOnlyToSee] = useState(() => isOpen && rows.some(isToSee));
  const [kept, setKept] = useState<ReadonlySet<string>>(() => waiting(rows));
  const [words, setWords] = useState('');
  const [page, setPage] = useState(0);
  const shown = useMemo(() => {
    const sought = fold(words);
    return rows.filter((row) => (!isOnlyToSee || kept.has(row.key) || isToSee(row)) && (sought === '' || fold(`${row.printedNumber} ${row.title} ${row.cells.map(({ text }) => text).join(' ')}`).includes(sought)));
  }, [rows, isOnlyToSee, kept, words]);
  const pages = Math.max(1, Math.ceil(shown.length / ROWS_A_PAGE));
  const at = Math.min(page, pages - 1);
  const filter = (only: boolean) => {
    setKept(waiting(rows));
    setOnlyToSee(only);
    setPage(0);
  };
  const search = (text: string) => {
    setWords(text);
    setPage(0);
  };
  /** Turns to the page of a row, and leaves what hides it. */
  const show = (key: string) => {
    const index = shown.findIndex((row) => row.key === key);
    if (index >= 0) return setPage(Math.floor(index / ROWS_A_PAGE));
    const row = rows.find((one) => one.key === key);
    setWords('');
    if (row && !isToSee(row)) setOnlyToSee(false);
    const all = row && isToSee(row) && isOnlyToSee ? rows.filter((one) => kept.has(one.key) || isToSee(one)) : rows;
    setPage(Math.max(0, Math.floor(all.findIndex((one) => one.key === key) / ROWS_A_PAGE)));
  };
  return { shown, onPage: shown.slice(at * ROWS_A_PAGE, (at + 1) * ROWS_A_PAGE), page: at, pages, setPage, isOnlyToSee, filter, words, search, show };
}

export type ShownRows = ReturnType<typeof useShownRows>;

const waiting = (rows: readonly ImportRow[]): ReadonlySet<string> => new Set(rows.filter(isToSee).map(({ key }) => key));
