import Box from '@mui/material/Box';
import { CellLegend, CellLegendItem, CornerSign } from '../../components/cell-table';
import { StandingGlyph } from '../../components/StandingGlyph';
import { STANDINGS } from '../../components/standings';
import { useT } from '../../i18n/useT';
import type { ReviewMatrix } from '../reviewTypes';

export function MatrixLegend({ answer }: { answer: ReviewMatrix }) {
  const t = useT();
  const used = new Set(answer.cells.map((cell) => answer.standings[cell[2]]));
  const faint = (
    <Box component="span" aria-hidden="true" sx={{ display: 'inline-flex', opacity: 0.55 }}>
      <StandingGlyph standing="notYetDue" size={10} />
    </Box>
  );
  return (
    <CellLegend label={t('review.legend')}>
      {STANDINGS.filter((standing) => used.has(standing)).map((standing) => (
        <CellLegendItem key={standing} sign={<StandingGlyph standing={standing} size={14} />}>{t(`work.standing.${standing}`)}</CellLegendItem>
      ))}
      <CellLegendItem sign={<CornerSign />}>{t('review.carriedLegend')}</CellLegendItem>
      <CellLegendItem sign={faint}>{t('review.coordinatingLegend')}</CellLegendItem>
      <CellLegendItem>{t('review.severalLegend')}</CellLegendItem>
    </CellLegend>
  );
}
