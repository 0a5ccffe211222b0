import { formatDateVi, OVERLAYS } from '#domain';
import Download from '@mui/icons-material/FileDownloadOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import GlobalStyles from '@mui/material/GlobalStyles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { Link } from 'react-router';
import { AsOf } from '../../../components/DateVi';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { SkeletonList } from '../../../components/Skeletons';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { apiUrl } from '../../../providers/httpClient';
import { useIsPrinting } from '../../../theme/useIsPrinting';
import { usePeriodText } from '../../tasks/usePeriodText';
import { indicatorAddress, planAddress, type ResultFrame } from '../indicatorAddress';
import type { Scoreboard, ScoreLine, StatusName } from '../indicatorTypes';
import { ScoreCards } from './ScoreCards';
import { countByStatus, scoreSections } from './scoreSections';
import { ScoreTable, type ScoreLinesProps } from './ScoreTable';
import { PrintHead } from '../parts/PrintHead';
import { StatusFilter } from './StatusFilter';

interface ScoreboardPanelProps {
  readonly frame: ResultFrame;
  readonly asOf: string | null;
  readonly status: StatusName | null;
  readonly onStatus: (status: StatusName | null) => void;
}

const A4_LANDSCAPE = <GlobalStyles styles={{ '@page': { size: 'A4 landscape', margin: '12mm' } }} />;

export function useScoreboard(frame: ResultFrame, asOf: string | null = null) {
  const { planId, ...params } = frame;
  return useApiQuery<Scoreboard>(['indicators', 'scoreboard'], `/plans/${planId}/scoreboard`, { ...params, asOf }, { placeholderData: (previous) => previous });
}

/** How the plan's indicators stand in a period: target, actual, gap, who reported, and the verdict of each target. */
export function ScoreboardPanel({ frame, asOf, status, onStatus }: ScoreboardPanelProps) {
  const t = useT();
  const periodText = usePeriodText();
  const board = useScoreboard(frame, asOf);
  if (board.error && !board.data) return <Card><ErrorState error={board.error} onRetry={() => void board.refetch()} /></Card>;
  if (!board.data) return <Card><SkeletonList rows={10} /></Card>;
  const { data } = board;
  if (!data.lines.length && data.otherLines) return <Card><EmptyState title={t('indicators.board.ownNoneTitle')} help={t('indicators.board.ownNoneHelp', { count: data.otherLines })} /></Card>;
  if (!data.lines.length) return <Card><EmptyState title={t('indicators.board.emptyTitle')} help={t('indicators.board.emptyHelp')} /></Card>;
  return (
    <>
      {A4_LANDSCAPE}
      <PrintHead what={[t('indicators.tab.scoreboard'), periodText(data.periodKey), t(`indicators.basis.${data.basis}`)].join(', ')} unitName={data.unit?.name ?? null} asOf={data.asOf} />
      <Waiting board={data} frame={frame} />
      <Card>
        <BoardHead board={data} frame={frame} />
        <Box className="no-print" sx={{ borderTop: 1, borderColor: 'divider' }}>
          <StatusFilter counts={countByStatus(data.lines)} chosen={status} onChoose={onStatus} />
        </Box>
        <BoardLines board={data} frame={frame} status={status} />
        <OverlayHelp lines={data.lines} />
      </Card>
    </>
  );
}

function Waiting({ board: { waitingDecisions }, frame }: { board: Scoreboard; frame: ResultFrame }) {
  const t = useT();
  if (!waitingDecisions) return null;
  return (
    <Alert severity="warning" className="no-print" sx={{ mb: 2 }} action={<Button component={Link} to={planAddress(frame.planId, 'decisions', frame)} size="small">{t('indicators.board.waitingLink')}</Button>}>
      {t('indicators.board.waitingTitle', { count: waitingDecisions })}
    </Alert>
  );
}

function BoardHead({ board, frame }: { board: Scoreboard; frame: ResultFrame }) {
  const t = useT();
  const { planId, ...params } = frame;
  const whose = (board.unit ? [board.unit] : board.scopeUnits).map(({ shortName }) => shortName);
  const file = (format: 'docx' | 'xlsx') => apiUrl(`/plans/${planId}/scoreboard/file`, { ...params, format });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 2, py: 1 }}>
      <Box sx={{ flex: '1 1 240px', fontSize: '0.875rem', color: 'text.secondary' }}>
        {whose.length ? `${t('indicators.series.unitOf', { unit: whose.join(', ') })} · ` : ''}
        {t('indicators.window', { from: formatDateVi(board.window.startOn), to: formatDateVi(board.window.cutOffOn) })}
        {board.isPeriodOver ? '' : ` (${t('indicators.notOver')})`} · <AsOf date={board.asOf} /> · {t('indicators.board.total', { count: board.lines.length })}
        {board.otherLines ? ` · ${t('indicators.board.otherLines', { count: board.otherLines })}` : ''}
      </Box>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        <Button size="small" startIcon={<Download />} href={file('docx')}>{t('indicators.board.word')}</Button>
        <Button size="small" startIcon={<Download />} href={file('xlsx')}>{t('indicators.board.excel')}</Button>
        <Button size="small" startIcon={<Print />} onClick={() => window.print()}>{t('indicators.board.print')}</Button>
      </Box>
    </Box>
  );
}

/** What limits results on this board, said once in words: a hover is nothing to a phone or to paper. */
function OverlayHelp({ lines }: { lines: readonly ScoreLine[] }) {
  const t = useT();
  const used = new Set(lines.flatMap(({ overlays, targets }) => [...overlays, ...targets.flatMap((target) => target.overlays)]));
  if (!used.size) return null;
  return (
    <Box component="dl" sx={{ m: 0, px: 2, py: 1.25, borderTop: 1, borderColor: 'divider', fontSize: '0.8125rem', color: 'text.secondary', '& dt, & dd': { display: 'inline', m: 0 } }}>
      {OVERLAYS.filter((overlay) => used.has(overlay)).map((overlay) => (
        <div key={overlay}><dt>{t(`indicators.overlay.${overlay}`)}:</dt> <dd>{t(`indicators.overlayHelp.${overlay}`)}</dd></div>
      ))}
    </Box>
  );
}

function BoardLines({ board, frame, status }: { board: Scoreboard; frame: ResultFrame; status: StatusName | null }) {
  const t = useT();
  const periodText = usePeriodText();
  const lines = status ? board.lines.filter((line) => line.status === status) : board.lines;
  if (!lines.length) return <EmptyState title={t('indicators.board.emptyFilteredTitle')} help={t('indicators.board.emptyFilteredHelp')} />;
  return (
    <ScoreLines
      sections={scoreSections(lines)}
      caption={t('indicators.board.caption', { period: periodText(board.periodKey), basis: t(`indicators.basis.${board.basis}`) })}
      lineTo={(line) => indicatorAddress(line.indicator.id, { ...frame, assignmentId: line.assignmentId ?? undefined })}
      decisionsTo={() => planAddress(frame.planId, 'decisions', frame)}
    />
  );
}

/** A table where there is room for it and on paper, cards on a phone. */
export function ScoreLines(props: ScoreLinesProps) {
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'), { noSsr: true });
  const isPrinting = useIsPrinting();
  return isWide || isPrinting ? <ScoreTable {...props} /> : <ScoreCards {...props} />;
}
