import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useCallback, useMemo } from 'react';
import { CellTableCard, useCellPlace, type CellPlace } from '../../components/cell-table';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { SkeletonList } from '../../components/Skeletons';
import { useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import { reviewAddress, type ReviewFrame } from '../reviewAddress';
import type { ReviewMatrix } from '../reviewTypes';
import { MatrixLegend } from './MatrixLegend';
import { matrixModel, spotAt, type MatrixModel } from './matrixModel';
import { MatrixReadout } from './MatrixReadout';
import { MatrixTable } from './MatrixTable';

interface MatrixPanelProps {
  frame: ReviewFrame;
  label: string;
  isTroubleOnly: boolean;
  onTroubleOnly: (isTroubleOnly: boolean) => void;
}

export function MatrixPanel({ frame, label, isTroubleOnly, onTroubleOnly }: MatrixPanelProps) {
  const t = useT();
  const answer = useApiQuery<ReviewMatrix>(['reviews', 'matrix'], '/reviews/matrix', { ...frame });
  const model = useMemo(() => (answer.data ? matrixModel(answer.data, isTroubleOnly) : null), [answer.data, isTroubleOnly]);
  if (answer.error && !answer.data) return <Card><ErrorState error={answer.error} onRetry={() => void answer.refetch()} /></Card>;
  if (!answer.data || !model) return <Card><SkeletonList rows={12} /></Card>;
  if (!answer.data.units.length) return <Card><EmptyState title={t('review.emptyTitle')} help={t('review.emptyHelp')} /></Card>;
  return (
    <CellTableCard
      troubleLabel={t('review.troubleOnly')}
      isTroubleOnly={isTroubleOnly}
      onTroubleOnly={onTroubleOnly}
      size={isTroubleOnly ? t('review.hidden', { units: model.hiddenUnits, activities: model.hiddenActivities }) : t('review.size', { units: model.rows.length, activities: model.columns.length })}
      printLabel={t('review.print')}
      legend={<MatrixLegend answer={answer.data} />}
    >
      {model.rows.length ? <MatrixWithReadout frame={frame} label={label} model={model} isTroubleOnly={isTroubleOnly} /> : <EmptyState title={t('review.noTroubleTitle')} help={t('review.noTroubleHelp')} />}
    </CellTableCard>
  );
}

function MatrixWithReadout({ frame, label, model, isTroubleOnly }: { frame: ReviewFrame; label: string; model: MatrixModel; isTroubleOnly: boolean }) {
  const { place, setPlace, open, to } = useCellPlace(useCallback((at: CellPlace) => addressAt(frame, model, at), [frame, model]));
  return (
    <>
      <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
        <MatrixTable model={model} label={label} isTroubleOnly={isTroubleOnly} onPoint={setPlace} onOpen={open} />
      </Box>
      <MatrixReadout spot={place && spotAt(model, place)} to={to} />
    </>
  );
}

/** One task opens itself; several, and every total, open the list that counts exactly them. */
function addressAt(frame: ReviewFrame, model: MatrixModel, place: CellPlace): string | null {
  const spot = spotAt(model, place);
  if (!spot) return null;
  if (spot.unit && spot.activity) {
    if (!spot.cell) return null;
    if (spot.cell.taskCount === 1 && spot.cell.taskId) return `/tasks/${spot.cell.taskId}/show`;
    return reviewAddress(frame, 'all', { activityId: spot.activity.id, onlyUnitId: spot.unit.id });
  }
  return reviewAddress(frame, spot.figure ?? 'assigned', { activityId: spot.activity?.id, onlyUnitId: spot.unit?.id });
}
