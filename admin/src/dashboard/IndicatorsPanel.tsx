import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { Panel } from '../components/Panel';
import { useT } from '../i18n/useT';
import { planAddress, type ResultFrame } from '../resources/indicators/indicatorAddress';
import type { StatusName } from '../resources/indicators/indicatorTypes';
import { periodToShow } from '../resources/indicators/parts/periodChoices';
import { StatusGlyph } from '../resources/indicators/parts/StatusGlyph';
import { usePlanPeriods } from '../resources/indicators/plan/usePlanView';
import { CompactLines } from '../resources/indicators/scoreboard/CompactLines';
import { useScoreboard } from '../resources/indicators/scoreboard/ScoreboardPanel';
import { countByStatus } from '../resources/indicators/scoreboard/scoreSections';
import { usePeriodText } from '../resources/tasks/usePeriodText';
import type { DashboardData } from './dashboardTypes';

type PlanHead = DashboardData['plans'][number];

/** Behind the target with what has been reported since the beginning of the year: these will be missed unless something changes. */
const AT_RISK: readonly StatusName[] = ['NOT_MET', 'NEAR'];
const SHOWN = 6;

/** Indicators against their targets, plan by plan; a plan without open periods for figures shows nothing. */
export function IndicatorsPanel({ data }: { data: DashboardData }) {
  return (
    <Box sx={{ display: 'grid', gap: 2.5, minWidth: 0 }}>
      {data.plans.map((plan) => <PlanIndicators key={plan.id} plan={plan} asOf={data.asOf} />)}
    </Box>
  );
}

function PlanIndicators({ plan, asOf }: { plan: PlanHead; asOf: string }) {
  const periods = usePlanPeriods(plan.id);
  const opened = periods.data?.items ?? [];
  if (!opened.length) return null;
  return <PlanRisks plan={plan} frame={{ planId: plan.id, periodKey: periodToShow(opened, plan.year, asOf), basis: 'yearToDate', unitId: null }} />;
}

function PlanRisks({ plan, frame }: { plan: PlanHead; frame: ResultFrame }) {
  const t = useT();
  const periodText = usePeriodText();
  const { data } = useScoreboard(frame);
  if (!data?.lines.length) return null;
  const risks = AT_RISK.flatMap((status) => data.lines.filter((line) => line.status === status));
  const all = <Box component={Link} to={planAddress(plan.id, 'scoreboard', frame)} sx={{ color: 'primary.main', fontWeight: 500, fontSize: '0.875rem' }}>{t('indicators.dashboard.all')}</Box>;
  return (
    <Panel title={t('indicators.dashboard.title')} action={all} flush>
      <Box sx={{ px: 2.5, pb: 1, fontSize: '0.875rem', color: 'text.secondary' }}>
        {plan.title} · {periodText(frame.periodKey)}{data.isPeriodOver ? '' : ` (${t('indicators.running')})`}, {t('indicators.basis.yearToDate')}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mt: 0.5 }}>
          {countByStatus(data.lines).map(({ status, count }) => (
            <Box key={status} component={Link} to={`${planAddress(plan.id, 'scoreboard', frame)}&status=${status}`} sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center', minHeight: 24, color: 'inherit' }}>
              <StatusGlyph status={status} size={14} /> {t(`indicators.statusShort.${status}`)} {count}
            </Box>
          ))}
        </Box>
      </Box>
      {risks.length ? <CompactLines lines={risks.slice(0, SHOWN)} frame={frame} caption={t('indicators.dashboard.risk')} /> : <Box sx={{ px: 2.5, pb: 2, color: 'text.secondary' }}>{t('indicators.dashboard.none')}</Box>}
      {risks.length > SHOWN ? <Box sx={{ px: 2.5, pb: 1.5, fontSize: '0.875rem', color: 'text.secondary' }}>{t('indicators.dashboard.more', { count: risks.length - SHOWN })}</Box> : null}
    </Panel>
  );
}
