import { calendarQuarterOf, formatDateVi, parsePeriodKey } from '#domain';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { AsOf } from '../../../components/DateVi';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { PageTitle } from '../../../components/PageTitle';
import { Panel } from '../../../components/Panel';
import { SkeletonPage } from '../../../components/Skeletons';
import { UnitSelect } from '../../../components/UnitSelect';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useToday } from '../../../providers/session';
import { usePeriodText } from '../../tasks/usePeriodText';
import { indicatorAddress, planAddress, unitAddress } from '../indicatorAddress';
import { STATUS_NAMES, type Basis, type StatusName, type UnitIndicators, type UnitScoreboard } from '../indicatorTypes';
import { periodChoices } from '../parts/periodChoices';
import { ScoreLines } from '../scoreboard/ScoreboardPanel';
import { countByStatus, scoreSections } from '../scoreboard/scoreSections';
import { StatusFilter } from '../scoreboard/StatusFilter';

/** A unit's page: every indicator that it, or a unit below it, is asked for, plan by plan. */
export function UnitPage() {
  const t = useT();
  const { id = '' } = useParams();
  const [query, setQuery] = useSearchParams();
  const asked = query.get('periodKey');
  const periodKey = asked && parsePeriodKey(asked) ? asked : null;
  const basis: Basis = query.get('basis') === 'period' ? 'period' : 'yearToDate';
  const status = STATUS_NAMES.find((one) => one === query.get('status')) ?? null;
  const answer = useApiQuery<UnitIndicators>(['indicators', 'unit', id], `/org-units/${id}/indicators`, { periodKey, basis }, { placeholderData: (previous) => (previous?.unit.id === id ? previous : undefined) });
  const change = (key: string, value: string | null) =>
    setQuery((before) => {
      const after = new URLSearchParams(before);
      if (value) after.set(key, value);
      else after.delete(key);
      return after;
    });
  if (answer.error && !answer.data) return <ErrorState error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <SkeletonPage />;
  const { unit, plans, asOf } = answer.data;
  const years = plans.map(({ plan }) => plan.year);
  const year = Math.max(...years);
  const current = plans.filter(({ plan }) => plan.year === year).flatMap((plan) => plan.lines);
  return (
    <>
      <PageTitle title={t('indicators.unit.title', { unit: unit.name })} parent={{ to: '/indicators', label: t('indicators.title') }} subtitle={<>{t('indicators.unit.subtitle')} <AsOf date={asOf} /></>} />
      <UnitFilters unitId={id} periodKey={periodKey} basis={basis} change={change} />
      {current.length ? (
        <>
          <Card className="no-print" sx={{ mb: 2.5 }}>
            {years.some((one) => one !== year) ? <Box sx={{ px: 2, pt: 1.25, fontSize: '0.875rem', color: 'text.secondary' }}>{t('indicators.unit.countsOf', { year })}</Box> : null}
            <StatusFilter counts={countByStatus(current)} chosen={status} onChoose={(next) => change('status', next)} />
          </Card>
          <Box sx={{ display: 'grid', gap: 2.5 }}>
            {plans.map((plan) => <PlanLines key={plan.plan.id} board={plan} unitId={id} basis={basis} status={status} />)}
          </Box>
        </>
      ) : (
        <Card><EmptyState title={t('indicators.unit.emptyTitle')} help={t('indicators.unit.emptyHelp')} /></Card>
      )}
    </>
  );
}

interface UnitFiltersProps {
  readonly unitId: string;
  readonly periodKey: string | null;
  readonly basis: Basis;
  readonly change: (key: string, value: string | null) => void;
}

function UnitFilters({ unitId, periodKey, basis, change }: UnitFiltersProps) {
  const t = useT();
  const periodText = usePeriodText();
  const navigate = useNavigate();
  const today = useToday();
  const year = parsePeriodKey(periodKey ?? calendarQuarterOf(today))!.year;
  const { collected, wider } = periodChoices('quarter', year);
  const shown = [...collected, ...wider, String(year - 1)];
  const options = periodKey && !shown.includes(periodKey) ? [periodKey, ...shown] : shown;
  return (
    <Box className="no-print" sx={{ display: 'grid', gap: 1.5, mb: 2.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' } }}>
      <TextField select label={t('indicators.filter.period')} value={periodKey ?? ''} onChange={(event) => change('periodKey', event.target.value || null)} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
        <MenuItem value="">{t('indicators.unit.latest')}</MenuItem>
        {options.map((key) => <MenuItem key={key} value={key}>{periodText(key)}</MenuItem>)}
      </TextField>
      <TextField select label={t('indicators.basis.label')} value={basis} onChange={(event) => change('basis', event.target.value)}>
        <MenuItem value="period">{t('indicators.basis.period')}</MenuItem>
        <MenuItem value="yearToDate">{t('indicators.basis.yearToDate')}</MenuItem>
      </TextField>
      <UnitSelect label={t('indicators.unit.choose')} value={unitId} onChange={(next) => (next ? navigate(unitAddress(next, { periodKey: periodKey ?? undefined, basis })) : undefined)} />
    </Box>
  );
}

function PlanLines({ board, unitId, basis, status }: { board: UnitScoreboard; unitId: string; basis: Basis; status: StatusName | null }) {
  const t = useT();
  const periodText = usePeriodText();
  const lines = status ? board.lines.filter((line) => line.status === status) : board.lines;
  if (!lines.length) return null;
  const frame = { planId: board.plan.id, periodKey: board.periodKey, basis, unitId };
  return (
    <Panel title={board.plan.title} action={<Box component={Link} to={planAddress(board.plan.id, 'scoreboard', frame)} className="no-print" sx={{ color: 'primary.main', fontWeight: 500, fontSize: '0.875rem' }}>{t('indicators.landing.open')}</Box>} flush>
      <Box sx={{ px: 2.5, pb: 1.25, fontSize: '0.875rem', color: 'text.secondary' }}>
        {periodText(board.periodKey)} · {t('indicators.window', { from: formatDateVi(board.window.startOn), to: formatDateVi(board.window.cutOffOn) })}
        {board.isPeriodOver ? '' : ` (${t('indicators.notOver')})`}
      </Box>
      <ScoreLines
        sections={scoreSections(lines)}
        isOneUnit
        headingLevel={3}
        caption={`${board.plan.title}, ${periodText(board.periodKey)}`}
        lineTo={(line) => indicatorAddress(line.indicator.id, { ...frame, assignmentId: line.assignmentId ?? undefined })}
        decisionsTo={() => planAddress(board.plan.id, 'decisions', frame)}
      />
    </Panel>
  );
}
