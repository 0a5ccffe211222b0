import { PageTitle } from '../../../../components/PageTitle';
import { useT } from '../../../../i18n/useT';
import { ReportsPage } from './ReportsPage';

/** What units of every plan have handed in to the reader's office; the first page counts it. */
export function WaitingPage() {
  const t = useT();
  return (
    <>
      <PageTitle title={t('indicatorEntry.reports.title')} subtitle={t('indicatorEntry.reports.subtitle')} parent={{ to: '/indicators', label: t('indicators.title') }} />
      <ReportsPage />
    </>
  );
}
