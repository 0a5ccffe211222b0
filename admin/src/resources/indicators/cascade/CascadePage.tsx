import AccountTree from '@mui/icons-material/AccountTreeOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { Link } from 'react-router';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState, NoRight } from '../../../components/ErrorState';
import { Panel } from '../../../components/Panel';
import { SkeletonList } from '../../../components/Skeletons';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useCan } from '../../../providers/session';
import { useSheets } from '../annex/useSheets';
import type { Assignment } from '../annex/annexTypes';
import { CascadeLevels } from './CascadeLevels';
import type { Cascade, OrdinalGap, Repeat } from './cascadeTypes';
import { GapList } from './GapList';

/** From the document at the top down to the plans that hand its figures on: for one indicator, or what a plan left out. */
export function CascadePage({ planId, indicatorId }: { planId?: string; indicatorId?: string }) {
  if (!useCan('indicators.read')) return <NoRight />;
  if (indicatorId) return <IndicatorCascade indicatorId={indicatorId} />;
  return planId ? <PlanCascade planId={planId} /> : null;
}

function IndicatorCascade({ indicatorId }: { indicatorId: string }) {
  const t = useT();
  const cascade = useApiQuery<Cascade>(['indicators', indicatorId, 'cascade'], `/indicators/${indicatorId}/cascade`);
  if (cascade.error && !cascade.data) return <Card><ErrorState error={cascade.error} onRetry={() => void cascade.refetch()} /></Card>;
  if (!cascade.data) return <Card><SkeletonList rows={4} /></Card>;
  if (cascade.data.levels.length === 0) return <Card><EmptyState icon={AccountTree} title={t('indicatorAnnex.cascade.empty')} help={t('indicatorAnnex.cascade.emptyHelp')} /></Card>;
  return <CascadeLevels cascade={cascade.data} />;
}

function PlanCascade({ planId }: { planId: string }) {
  const t = useT();
  const gaps = useApiQuery<{ items: OrdinalGap[]; repeats: Repeat[] }>(['plans', planId, 'indicator-gaps'], `/plans/${planId}/indicator-gaps`);
  const sheets = useSheets(planId);
  if (gaps.error && !gaps.data) return <Card><ErrorState error={gaps.error} onRetry={() => void gaps.refetch()} /></Card>;
  if (!gaps.data) return <Card><SkeletonList rows={4} /></Card>;
  const assignments = (sheets.data?.sheets ?? []).flatMap(({ rows }) => rows.flatMap((row) => row.assignments));
  // Only a place with a number in a list above can be seen to be passed over.
  const isNumbered = assignments.some(({ bases }) => bases.some(({ ordinal }) => ordinal !== null));
  const withGap = gaps.data.items.filter(({ missingOrdinals }) => missingOrdinals.length > 0);
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Panel title={t('indicatorAnnex.cascade.gaps')}>
        {withGap.length ? <GapList gaps={withGap} /> : <EmptyState icon={TaskAlt} title={t(isNumbered ? 'indicatorAnnex.cascade.noGaps' : 'indicatorAnnex.cascade.unknownGaps')} help={t('indicatorAnnex.cascade.noGapsHelp')} />}
      </Panel>
      <Panel title={t('indicatorAnnex.cascade.byIndicator')}>
        {assignments.length ? <IndicatorLinks assignments={assignments} repeats={gaps.data.repeats} /> : <EmptyState icon={AccountTree} title={t('indicatorAnnex.cascade.empty')} />}
      </Panel>
    </Box>
  );
}

/** Each indicator of the plan once, with the way to its cascade. */
function IndicatorLinks({ assignments, repeats }: { assignments: readonly Assignment[]; repeats: readonly Repeat[] }) {
  const t = useT();
  const byIndicator = new Map<string, Assignment[]>();
  for (const assignment of assignments) byIndicator.set(assignment.indicator.id, [...(byIndicator.get(assignment.indicator.id) ?? []), assignment]);
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
      {[...byIndicator.values()].map((group) => {
        const { indicator } = group[0]!;
        const repeat = repeats.find(({ indicatorId }) => indicatorId === indicator.id);
        const documents = new Set(group.flatMap(({ bases }) => bases.flatMap(({ document }) => (document ? [document.id] : []))));
        return (
          <Box component="li" key={indicator.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Box component={Link} to={`/indicators/${indicator.id}/show?tab=cascade`} sx={{ color: 'primary.main', flex: '1 1 280px', minWidth: 0 }}>{indicator.name}</Box>
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{[t('indicatorAnnex.cascade.counts', { lines: group.length, documents: documents.size }), repeat && repeat.planCount > 1 ? t('indicatorAnnex.cascade.repeated', { plans: repeat.planCount, levels: repeat.levelCount }) : t('indicatorAnnex.cascade.notRepeated')].join(' · ')}</Box>
          </Box>
        );
      })}
    </Box>
  );
}
