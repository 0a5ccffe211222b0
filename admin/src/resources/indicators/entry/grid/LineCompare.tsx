import Box from '@mui/material/Box';
import { useT } from '../../../../i18n/useT';
import { usePeriodText } from '../../../tasks/usePeriodText';
import type { ReportLine } from '../entryTypes';
import { useLineWords } from './useLineWords';

/** The period before and the same period last year, beside what is typed. */
export function LineCompare({ line }: { line: ReportLine }) {
  const t = useT();
  const periodText = usePeriodText();
  const { figureText } = useLineWords();
  const others = [
    { key: 'previous' as const, figure: line.previous },
    { key: 'sameLastYear' as const, figure: line.sameLastYear },
  ].filter(({ figure }) => figure !== null);
  if (others.length === 0) return <Box component="span" sx={{ color: 'text.secondary' }}>–</Box>;
  return (
    <Box sx={{ display: 'grid', gap: 0.25, fontSize: '0.8125rem' }}>
      {others.map(({ key, figure }) => (
        <Box key={key} title={periodText(figure!.periodKey)}>
          <Box component="span" sx={{ color: 'text.secondary' }}>{t(`indicatorEntry.grid.${key}`)}: </Box>
          {figureText(figure, line)}
        </Box>
      ))}
    </Box>
  );
}
