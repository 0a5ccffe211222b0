import { formatDateVi, isCalendarDate } from '#domain';
import { formatDecimal } from '../../../components/numbers';
import { useT } from '../../../i18n/useT';
import type { CollectionFields } from './collectionFields';

/** The rule in plain sentences; what is not used is not mentioned, except who locks. */
export function useCollectionWords(): (fields: CollectionFields) => string {
  const t = useT();
  return ({ periodKind, evaluatedOn, nearMargin, locksAfterDays, isLastWithYear }) =>
    [
      t(`indicatorCollection.every.${periodKind}`),
      isLastWithYear ? t('indicatorCollection.lastWithYear') : null,
      evaluatedOn && isCalendarDate(evaluatedOn) ? t('indicatorCollection.evaluatedOn', { date: formatDateVi(evaluatedOn) }) : null,
      nearMargin ? t('indicatorCollection.near', { margin: formatDecimal(nearMargin) }) : null,
      locksAfterDays === null ? t('indicatorCollection.byHand') : t('indicatorCollection.byItself', { count: locksAfterDays }),
    ].filter(Boolean).join(' ');
}
