import Box from '@mui/material/Box';
import { formatCount } from '../../components/numbers';
import { useT } from '../../i18n/useT';
import { groupNames } from '../names/groupNames';
import { useImportWork } from '../review/importContext';
import { freshIndicators } from './freshIndicators';

/** In numbers, before anything is made. */
export function WhatIsMade() {
  const t = useT();
  const { imported } = useImportWork();
  const { counts, tables, header } = imported;
  const names = groupNames(imported);
  const rows = tables.filter(({ isIncluded }) => isIncluded).flatMap((table) => table.rows.filter(({ isLeftOut }) => !isLeftOut));
  const fresh = freshIndicators(rows);
  const leftOut = tables.reduce((sum, table) => sum + (table.isIncluded ? table.rows.filter(({ isLeftOut }) => isLeftOut).length : 0), 0);
  const unknownGroups = names.filter(({ party }) => party.kind === 'unknown' && party.nature !== 'unit').length;
  const unknownUnits = names.filter(({ party }) => party.kind === 'unknown' && party.nature === 'unit').length;
  const chosen = names.filter(({ party }) => party.chosenBy === 'name').length;
  const made = [
    counts.sections ? t('planImport.counts.sections', { count: formatCount(counts.sections) }) : null,
    counts.activities ? t('planImport.counts.activities', { count: formatCount(counts.activities) }) : null,
    counts.indicators ? t('planImport.counts.indicators', { count: formatCount(counts.indicators) }) : null,
    header.legalBases.length ? t('planImport.save.bases', { count: header.legalBases.length }) : null,
  ].filter(Boolean);
  const remarks = [
    fresh ? t('planImport.save.freshIndicators', { count: fresh }) : null,
    chosen ? t('planImport.save.chosenNames', { count: chosen }) : null,
    unknownGroups ? t('planImport.save.unknownGroups', { count: unknownGroups }) : null,
    unknownUnits ? t('planImport.save.unknownUnits', { count: unknownUnits }) : null,
    leftOut ? t('planImport.save.leftOut', { count: leftOut }) : null,
  ].filter(Boolean);
  return (
    <Box>
      <Box sx={{ fontWeight: 600 }}>{t('planImport.save.makes', { what: made.join(', ') })}</Box>
      {remarks.length ? <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, color: 'text.secondary', fontSize: '0.875rem' }}>{remarks.map((text) => <li key={text}>{text}</li>)}</Box> : null}
    </Box>
  );
}
