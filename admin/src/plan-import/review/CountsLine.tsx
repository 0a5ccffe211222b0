import Box from '@mui/material/Box';
import { formatCount } from '../../components/numbers';
import { useT } from '../../i18n/useT';
import type { ImportCounts } from '../importTypes';

/** "45 hoạt động · 3 chỗ cần xem · 0 chữ chưa hiểu": what has been read, and what still waits for a person. */
export function CountsLine({ counts: { sections, activities, indicators, toSee, leftovers, refusals } }: { counts: ImportCounts }) {
  const t = useT();
  const read = [
    sections ? t('planImport.counts.sections', { count: formatCount(sections) }) : null,
    activities || !indicators ? t('planImport.counts.activities', { count: formatCount(activities) }) : null,
    indicators ? t('planImport.counts.indicators', { count: formatCount(indicators) }) : null,
  ].filter(Boolean).join(' · ');
  return (
    <>
      <b>{read}</b>
      {' · '}
      <Box component="span" sx={{ color: toSee ? 'tones.amber.ink' : 'tones.green.ink', fontWeight: 500 }}>{t('planImport.counts.toSee', { count: formatCount(toSee) })}</Box>
      {' · '}
      <Box component="span" sx={{ color: leftovers ? 'tones.amber.ink' : undefined }}>{t('planImport.counts.leftovers', { count: formatCount(leftovers) })}</Box>
      {refusals ? <> · <Box component="span" sx={{ color: 'tones.red.ink', fontWeight: 500 }}>{t('planImport.counts.refusals', { count: formatCount(refusals) })}</Box></> : null}
    </>
  );
}
