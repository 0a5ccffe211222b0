import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState, NoRight } from '../../../components/ErrorState';
import { SkeletonList } from '../../../components/Skeletons';
import { useT } from '../../../i18n/useT';
import { useCan } from '../../../providers/session';
import { CollectionRule } from '../collection';
import type { PlanSheets } from './annexTypes';
import { SheetPanel } from './SheetPanel';
import { SheetsToolbar, type SheetsLayer } from './SheetsToolbar';
import { newSheetPath, useCanManage, useSheets } from './useSheets';

/** The annex of indicators of one plan: the sheets as issued, and beside them what they mean (RULES.md I1). */
export function SheetsPage({ planId }: { planId: string }) {
  const canRead = useCan('indicators.read');
  const sheets = useSheets(planId);
  if (!canRead) return <NoRight />;
  if (sheets.error && !sheets.data) return <Card><ErrorState error={sheets.error} onRetry={() => void sheets.refetch()} /></Card>;
  if (!sheets.data) return <Card><SkeletonList /></Card>;
  return <Sheets annex={sheets.data} planId={planId} />;
}

function Sheets({ annex, planId }: { annex: PlanSheets; planId: string }) {
  const t = useT();
  const canManage = useCanManage();
  const [params, setParams] = useSearchParams();
  const isOn = (key: SheetsLayer) => params.get(key) === '1';
  const toggle = (key: SheetsLayer) =>
    setParams((old) => {
      const next = new URLSearchParams(old);
      if (isOn(key)) next.delete(key);
      else next.set(key, '1');
      return next;
    }, { replace: true });
  if (annex.sheets.length === 0) {
    const add = <Button variant="contained" component={Link} to={newSheetPath(planId)}>{t('indicatorAnnex.addSheet')}</Button>;
    return <Card><EmptyState title={t('indicatorAnnex.empty')} help={canManage ? t('indicatorAnnex.emptyHelp') : undefined} action={canManage ? add : undefined} /></Card>;
  }
  const sheets = [...annex.sheets].sort((one, other) => one.position - other.position);
  return (
    <>
      <SheetsToolbar planId={planId} sheets={sheets} isOn={isOn} onToggle={toggle} />
      <CollectionRule planId={planId} isEdited={isOn('edit')} />
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {sheets.map((sheet) => <SheetPanel key={sheet.id} sheet={sheet} planId={planId} hasReading={isOn('reading')} isEdited={canManage && isOn('edit')} count={sheets.length} />)}
      </Box>
    </>
  );
}
