import Button from '@mui/material/Button';
import { useState } from 'react';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useCan } from '../../../providers/session';
import type { Indicator } from './catalogueTypes';
import { IndicatorDialog } from './IndicatorDialog';

/** On the indicator's own page: correct it, or begin a new version. */
export function IndicatorEditButton({ indicatorId }: { indicatorId: string }) {
  const t = useT();
  const canManage = useCan('indicators.manage');
  const [isOpen, setOpen] = useState(false);
  const indicator = useApiQuery<Indicator>(['indicators', indicatorId], `/indicators/${indicatorId}`, undefined, { enabled: canManage });
  if (!canManage) return null;
  return (
    <>
      <Button variant="outlined" disabled={!indicator.data} onClick={() => setOpen(true)}>{t('indicatorAnnex.catalogue.edit')}</Button>
      {isOpen && indicator.data ? <IndicatorDialog indicator={indicator.data} onSaved={() => setOpen(false)} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
