import { fillMessage, LIST_DOUBT_WORDS } from '#contracts';
import { useLocaleState } from 'react-admin';
import { useT } from '../../i18n/useT';
import type { Locale } from '../../providers/problem';
import type { ListDoubt, ListField, ListRow } from '../listTypes';
import { missingOf, openDoubts } from './rowFacts';

export interface Remark {
  readonly tone: 'fault' | 'ask' | 'note';
  readonly field: ListField | null;
  readonly text: string;
}

/** All that is to be said of a row, what hinders its saving first. */
export function useRemarks(): (row: ListRow, byKey: ReadonlyMap<string, ListRow>) => Remark[] {
  const t = useT();
  const [locale] = useLocaleState();
  const words = ({ code, params }: ListDoubt) => fillMessage(LIST_DOUBT_WORDS[code][locale as Locale], params);
  return (row, byKey) => {
    const open = openDoubts(row);
    const isSaid = (field: ListField | null) => open.some((doubt) => doubt.field === field);
    const missing = row.isLeftOut ? [] : missingOf(row, byKey);
    return [
      ...row.faults.map(({ field, message }): Remark => ({ tone: 'fault', field, text: field === null ? message : `${t(`listImport.field.${field}`)}: ${message}` })),
      ...missing.filter(({ field, what }) => what !== 'empty' || !isSaid(field)).map(({ field, what }): Remark => ({
        tone: 'fault', field, text: what === 'parentLeftOut' ? t('listImport.parentLeftOut') : t('listImport.missing', { field: t(`listImport.field.${field}`) }),
      })),
      ...open.map((doubt): Remark => ({ tone: row.isLeftOut ? 'note' : 'ask', field: doubt.field, text: words(doubt) })),
      ...row.doubts.filter(({ weight }) => weight === 'note').map((doubt): Remark => ({ tone: 'note', field: doubt.field, text: words(doubt) })),
      ...row.unread.map(({ heading, text }): Remark => ({ tone: 'note', field: null, text: t('listImport.unreadCell', { heading, text }) })),
    ];
  };
}
