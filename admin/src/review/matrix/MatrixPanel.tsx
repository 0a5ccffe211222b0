import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import FormControlLabel from '@mui/material/FormControlLabel';
import GlobalStyles from '@mui/material/GlobalStyles';
import Switch from '@mui/material/Switch';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { SkeletonList } from '../../components/Skeletons';
import { useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import { reviewAddress, type ReviewFrame } from '../reviewAddress';
import type { ReviewMatrix } from '../reviewTypes';
import { MatrixLegend } from './MatrixLegend';
import { matrixModel, spotAt, type MatrixModel, type Place } from './matrixModel';
import { MatrixReadout } from './MatrixReadout';
import { MatrixTable } from './MatrixTable';

interface MatrixPanelProps {
  frame: ReviewFrame;
  label: string;
  isTroubleOnly: boolean;
  onTroubleOnly: (isTroubleOnly: boolean) => void;
}

const A3_LANDSCAPE = <GlobalStyles styles={{ '@page': { size: 'A3 landscape', margin: '10mm' } }} />;

export function MatrixPanel({ frame, label, isTroubleOnly, onTroubleOnly }: MatrixPanelProps) {
  const t = useT();
  const answer = useApiQuery<ReviewMatrix>(['reviews', 'matrix'], '/reviews/matrix', { ...frame });
  const model = useMemo(() => (answer.data ? matrixModel(answer.data, isTroubleOnly) : null), [answer.data, isTroubleOnly]);
  if (answer.error && !answer.data) return <Card><ErrorState error={answer.error} onRetry={() => void answer.refetch()} /></Card>;
  if (!answer.data || !model) return <Card><SkeletonList rows={12} /></Card>;
  if (!answer.data.units.length) return <Card><EmptyState title={t('review.emptyTitle')} help={t('review.emptyHelp')} /></Card>;
  return (
    <Card>
      {A3_LANDSCAPE}
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, px: 2, py: 0.75 }}>
        <FormControlLabel control={<Switch checked={isTroubleOnly} onChange={(event) => onTroubleOnly(event.target.checked)} />} label={t('review.troubleOnly')} />
        <Box role="status" sx={{ flex: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>
          {isTroubleOnly ? t('review.hidden', { units: model.hiddenUnits, activities: model.hiddenActivities }) : t('review.size', { units: model.rows.length, activities: model.columns.length })}
        </Box>
        <Button size="small" startIcon={<Print />} onClick={() => window.print()}>
          {t('review.print')}
        </Button>
      </Box>
      {model.rows.length ? <MatrixWithReadout frame={frame} label={label} model={model} isTroubleOnly={isTroubleOnly} /> : <EmptyState title={t('review.noTroubleTitle')} help={t('review.noTroubleHelp')} />}
      <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
        <MatrixLegend answer={answer.data} />
      </Box>
    </Card>
  );
}

/** Keeps what is pointed at apart from the grid, which is not drawn anew for it. */
function MatrixWithReadout({ frame, label, model, isTroubleOnly }: { frame: ReviewFrame; label: string; model: MatrixModel; isTroubleOnly: boolean }) {
  const navigate = useNavigate();
  const [place, setPlace] = useState<Place | null>(null);
  const open = useCallback(
    (at: Place) => {
      const to = addressAt(frame, model, at);
      if (to) navigate(to);
    },
    [frame, model, navigate],
  );
  return (
    <>
      <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
        <MatrixTable model={model} label={label} isTroubleOnly={isTroubleOnly} onPoint={setPlace} onOpen={open} />
      </Box>
      <MatrixReadout spot={place && spotAt(model, place)} to={place && addressAt(frame, model, place)} />
    </>
  );
}

/** One task opens itself; several, and every total, open the list that counts exactly them. */
function addressAt(frame: ReviewFrame, model: MatrixModel, place: Place): string | null {
  const spot = spotAt(model, place);
  if (!spot) return null;
  if (spot.unit && spot.activity) {
    if (!spot.cell) return null;
    if (spot.cell.taskCount === 1 && spot.cell.taskId) return `/tasks/${spot.cell.taskId}/show`;
    return reviewAddress(frame, 'all', { activityId: spot.activity.id, onlyUnitId: spot.unit.id });
  }
  return reviewAddress(frame, spot.figure ?? 'assigned', { activityId: spot.activity?.id, onlyUnitId: spot.unit?.id });
}
