import { formatDateVi } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { useState } from 'react';
import { Link } from 'react-router';
import { InstantVi } from '../../../components/DateVi';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { Panel } from '../../../components/Panel';
import { SkeletonList } from '../../../components/Skeletons';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useCan } from '../../../providers/session';
import { usePeriodText } from '../../tasks/usePeriodText';
import type { ResultFrame } from '../indicatorAddress';
import type { EvaluationRound } from '../indicatorTypes';
import type { PeriodChoices } from '../parts/periodChoices';
import { RoundDialog } from './RoundDialog';

/** Evaluations of a plan, each as of a day of its own (RULES.md I15); what was locked stays as it was (I11). */
export function RoundsPanel({ frame, choices }: { frame: ResultFrame; choices: PeriodChoices }) {
  const t = useT();
  const mayEvaluate = useCan('indicators.review');
  const [isOpen, setOpen] = useState(false);
  const rounds = useApiQuery<{ items: EvaluationRound[] }>(['indicators', 'rounds', frame.planId], `/plans/${frame.planId}/evaluation-rounds`);
  if (rounds.error && !rounds.data) return <Card><ErrorState error={rounds.error} onRetry={() => void rounds.refetch()} /></Card>;
  if (!rounds.data) return <Card><SkeletonList rows={4} /></Card>;
  const action = mayEvaluate ? <Button variant="contained" onClick={() => setOpen(true)}>{t('indicators.round.new')}</Button> : undefined;
  const { items } = rounds.data;
  return (
    <>
      {items.length ? (
        <Panel title={t('indicators.round.title')} action={action} flush>
          <Box sx={{ px: 2.5, pb: 1.5, fontSize: '0.875rem', color: 'text.secondary' }}>{t('indicators.round.help')}</Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {items.map((round) => <RoundLine key={round.id} round={round} all={items} />)}
          </Box>
        </Panel>
      ) : (
        <Card><EmptyState title={t('indicators.round.emptyTitle')} help={mayEvaluate ? t('indicators.round.emptyHelp') : t('indicators.round.emptyReader')} action={action} /></Card>
      )}
      {isOpen ? <RoundDialog frame={frame} choices={choices} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** A round made again carries the name of the first: the day it counts up to tells them apart. */
export function roundName({ title, asOf }: Pick<EvaluationRound, 'title' | 'asOf'>, t: ReturnType<typeof useT>): string {
  return t('indicators.round.nameAsOf', { title, date: formatDateVi(asOf) });
}

function RoundLine({ round, all }: { round: EvaluationRound; all: readonly EvaluationRound[] }) {
  const t = useT();
  const periodText = usePeriodText();
  const earlier = round.previous;
  const isReplaced = all.some(({ previous }) => previous?.id === round.id);
  return (
    <Box component="li" sx={{ px: 2.5, py: 1.5, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.25 }}>
      <Box component={Link} to={`/indicators/rounds/${round.id}`} sx={{ color: 'text.primary', fontWeight: 600, textDecoration: 'none', '&:hover': { color: 'primary.main', textDecoration: 'underline' } }}>
        {roundName(round, t)}
      </Box>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
        {[periodText(round.periodKey), t(`indicators.basis.${round.basis}`)].join(' · ')}
        {' · '}
        <RoundState round={round} />
        {isReplaced ? ` · ${t('indicators.round.replacedBy')}` : ''}
      </Box>
      {earlier ? <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t('indicators.round.replaces', { title: roundName(earlier, t) })}{round.reason ? `: ${round.reason}` : ''}</Box> : null}
    </Box>
  );
}

export function RoundState({ round }: { round: EvaluationRound }) {
  const t = useT();
  if (!round.lockedAt) return <>{t('indicators.round.open')}</>;
  return <>{t('indicators.round.lockedOn')} <InstantVi at={round.lockedAt} />{round.lockedBy ? `, ${round.lockedBy.fullName}` : ''}</>;
}
