import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { Panel } from '../components/Panel';
import { SkeletonList } from '../components/Skeletons';
import { useT } from '../i18n/useT';
import { planAddress, type ResultFrame } from '../resources/indicators/indicatorAddress';
import type { ScoreLine, StatusName } from '../resources/indicators/indicatorTypes';
import { CompactLines } from '../resources/indicators/scoreboard/CompactLines';
import { ScoreboardPanel, useScoreboard } from '../resources/indicators/scoreboard/ScoreboardPanel';
import type { ReviewFrame } from './reviewAddress';

/** The quarter's results count from the beginning of the year, as the year's targets do. */
const resultFrame = ({ planId, periodKey, unitId }: ReviewFrame): ResultFrame => ({ planId, periodKey, unitId, basis: 'yearToDate' });

interface ReviewIndicatorsProps {
  readonly frame: ReviewFrame;
  readonly status: StatusName | null;
  readonly onStatus: (status: StatusName | null) => void;
}

/** The scoreboard of the period under review (RULES.md Q1). */
export function ReviewIndicators({ frame, status, onStatus }: ReviewIndicatorsProps) {
  return <ScoreboardPanel frame={resultFrame(frame)} asOf={frame.asOf} status={status} onStatus={onStatus} />;
}

const TROUBLE: readonly StatusName[] = ['NOT_MET', 'NEAR', 'AMBIGUOUS', 'NOT_REPORTED'];

const troubled = (lines: readonly ScoreLine[]): ScoreLine[] => TROUBLE.flatMap((status) => lines.filter((line) => line.status === status));

/** Beside the overdue work: the indicators that are not met, in doubt or without figures. A plan without indicators shows nothing. */
export function ReviewIndicatorsAside({ frame }: { frame: ReviewFrame }) {
  const t = useT();
  const results = resultFrame(frame);
  const board = useScoreboard(results, frame.asOf);
  if (board.error || board.data?.lines.length === 0) return null;
  return (
    <Panel title={t('indicators.review.title')} action={<Box component={Link} to={planAddress(frame.planId, 'scoreboard', results)} className="no-print" sx={{ color: 'primary.main', fontWeight: 500, fontSize: '0.875rem' }}>{t('indicators.review.full')}</Box>} flush>
      <Box sx={{ px: 2.5, pb: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>{t('indicators.review.help')}</Box>
      {board.data ? <AsideLines lines={troubled(board.data.lines)} frame={results} /> : <SkeletonList rows={4} />}
    </Panel>
  );
}

function AsideLines({ lines, frame }: { lines: readonly ScoreLine[]; frame: ResultFrame }) {
  const t = useT();
  if (!lines.length) return <Box sx={{ px: 2.5, pb: 2, color: 'text.secondary' }}>{t('indicators.dashboard.none')}</Box>;
  return <CompactLines lines={lines} frame={frame} caption={t('indicators.review.title')} />;
}
