import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { useT } from '../../i18n/useT';
import { reviewAddress, type ReviewFrame } from '../reviewAddress';
import type { ReviewSummary } from '../reviewTypes';
import { FigureTable } from './FigureTable';

interface FigureTabProps {
  frame: ReviewFrame;
  summary: ReviewSummary;
}

export function SectionsTab({ frame, summary }: FigureTabProps) {
  const t = useT();
  const rows = summary.bySection.map(({ sectionId, printedNumber, title, counts, rates }) => ({
    id: sectionId,
    label: t('review.section', { number: printedNumber }),
    name: (
      <>
        <strong>{printedNumber}</strong> {title}
      </>
    ),
    counts,
    rates,
    scope: { sectionId },
  }));
  return <FigureTable frame={frame} rows={rows} nameLabel={t('review.columns.section')} />;
}

export function UnitsTab({ frame, summary }: FigureTabProps) {
  const t = useT();
  const rows = summary.byUnit.map(({ unit, counts, rates }) => ({
    id: unit.id,
    label: unit.shortName,
    name: (
      <Box component={Link} to={reviewAddress(frame, 'assigned', { onlyUnitId: unit.id })} title={unit.name} sx={{ color: 'text.primary', fontWeight: 500, textDecoration: 'none', '&:hover': { textDecoration: 'underline' } }}>
        {unit.shortName}
      </Box>
    ),
    counts,
    rates,
    scope: { onlyUnitId: unit.id },
  }));
  return <FigureTable frame={frame} rows={rows} nameLabel={t('review.columns.unit')} />;
}
