import { formatDateVi, isCalendarDate } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { formatDecimal } from '../../../components/numbers';
import { useT } from '../../../i18n/useT';
import type { PlanSheets } from './annexTypes';
import { CollectionDialog } from './CollectionDialog';

/** How often figures are asked for, and the day they are judged on where the document names one (RULES.md I15). */
export function CollectionLine({ annex, isEdited }: { annex: PlanSheets; isEdited: boolean }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const { collection } = annex;
  const { evaluatedOn = null, nearMargin = null } = collection ?? {};
  const words = [
    t(`indicatorAnnex.collection.every.${collection?.periodKind ?? 'quarter'}`),
    evaluatedOn && isCalendarDate(evaluatedOn) ? t('indicatorAnnex.collection.evaluatedOn', { date: formatDateVi(evaluatedOn) }) : null,
    nearMargin ? t('indicatorAnnex.collection.near', { margin: formatDecimal(nearMargin) }) : null,
  ];
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5, color: 'text.secondary', fontSize: '0.875rem' }}>
      <span>{words.filter(Boolean).join(' ')}</span>
      {isEdited ? <Button size="small" onClick={() => setOpen(true)}>{t('indicatorAnnex.collection.edit')}</Button> : null}
      {isOpen ? <CollectionDialog annex={annex} onClose={() => setOpen(false)} /> : null}
    </Box>
  );
}
