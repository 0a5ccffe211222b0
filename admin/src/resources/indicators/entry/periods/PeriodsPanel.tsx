import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { formatDateVi } from '#domain';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { ConfirmWithReason } from '../../../../components/ConfirmWithReason';
import { formatInstantVi } from '../../../../components/DateVi';
import { EmptyState } from '../../../../components/EmptyState';
import { ErrorState } from '../../../../components/ErrorState';
import { Panel } from '../../../../components/Panel';
import { SkeletonList } from '../../../../components/Skeletons';
import { useApiMutation, useApiQuery } from '../../../../components/useApi';
import { useT } from '../../../../i18n/useT';
import { useCan, useToday } from '../../../../providers/session';
import type { Plan } from '../../../plans/planTypes';
import { usePeriodText } from '../../../tasks/usePeriodText';
import { CollectionRule } from '../../collection';
import { usePeriodLabel } from '../../parts/usePeriodLabel';
import { AFTER_FIGURES, WATCHED } from '../afterFigures';
import type { IndicatorPeriod, IndicatorPeriods } from '../entryTypes';

const COUNTS = ['expected', 'draft', 'submitted', 'returned', 'verified', 'locked', 'late'] as const;

/** The periods of a plan: open one, see how far its reports are, lock it (RULES.md I11, I12). */
export function PeriodsPanel({ planId }: { planId: string }) {
  const t = useT();
  const mayManage = useCan('indicators.review');
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('sm'), { noSsr: true });
  const periods = useApiQuery<IndicatorPeriods>(['plans', planId, 'indicator-periods'], `/plans/${planId}/indicator-periods`, undefined, WATCHED);
  const items = [...(periods.data?.items ?? [])].sort((a, b) => (a.startOn < b.startOn ? 1 : -1));
  const body = () => {
    if (periods.isPending) return <SkeletonList rows={3} />;
    if (!periods.data) return <ErrorState error={periods.error} onRetry={() => void periods.refetch()} />;
    if (items.length === 0) return <NoPeriod planId={planId} />;
    return isWide ? <PeriodTable items={items} mayManage={mayManage} /> : <PeriodCards items={items} mayManage={mayManage} />;
  };
  return (
    <Panel flush title={t('indicatorEntry.periods.title')} action={mayManage ? <OpenPeriod planId={planId} openings={periods.data?.openings ?? []} /> : undefined}>
      <CollectionRule planId={planId} isFlush />
      {body()}
    </Panel>
  );
}

/** A draft opens no period: it says what comes first, to whom may do it with the way there. */
function NoPeriod({ planId }: { planId: string }) {
  const t = useT();
  const mayIssue = useCan('plans.issue');
  const isDraft = useApiQuery<Plan>(['plans', planId], `/plans/${planId}`).data?.state === 'draft';
  return (
    <EmptyState
      title={t('indicatorEntry.periods.none')}
      help={t(isDraft ? 'indicatorEntry.periods.draftHelp' : 'indicatorEntry.periods.noneHelp')}
      action={isDraft && mayIssue ? <Button component={Link} to={`/plans/${planId}/issue`} variant="contained">{t('indicatorEntry.periods.issueFirst')}</Button> : undefined}
    />
  );
}

function OpenPeriod({ planId, openings }: { planId: string; openings: IndicatorPeriods['openings'] }) {
  const t = useT();
  const notify = useNotify();
  const periodText = usePeriodText();
  const today = useToday();
  const [asked, setAsked] = useState<string | null>(null);
  const dueOn = openings.find(({ periodKey }) => periodKey === asked)?.dueOn;
  const open = useApiMutation<IndicatorPeriod>({
    invalidates: AFTER_FIGURES,
    onSuccess: ({ counts }) => {
      setAsked(null);
      notify(t('indicatorEntry.periods.opened', { count: counts.expected }), { type: 'success' });
    },
  });
  return (
    <>
      {openings.map(({ periodKey: key }) => <Button key={key} variant="outlined" size="small" onClick={() => setAsked(key)}>{t('indicatorEntry.periods.open', { period: periodText(key) })}</Button>)}
      <ConfirmWithReason
        open={asked !== null}
        hasNoReason
        title={t('indicatorEntry.periods.openTitle', { period: periodText(asked) })}
        text={
          <>
            {t('indicatorEntry.periods.openText')}
            {dueOn && dueOn < today ? <Box sx={{ mt: 1, color: 'tones.amber.ink' }}>{t('indicatorEntry.periods.lateOpening', { date: formatDateVi(dueOn) })}</Box> : null}
          </>
        }
        confirmLabel={t('indicatorEntry.periods.open', { period: periodText(asked) })}
        isPending={open.isPending}
        onConfirm={() => open.mutate({ path: `/plans/${planId}/indicator-periods`, body: { periodKey: asked } })}
        onClose={() => setAsked(null)}
      />
    </>
  );
}

function PeriodTable({ items, mayManage }: { items: readonly IndicatorPeriod[]; mayManage: boolean }) {
  const t = useT();
  const columns = ['period', ...COUNTS] as const;
  return (
    <Box tabIndex={0} role="region" aria-label={t('indicatorEntry.periods.caption')} sx={{ overflowX: 'auto', '&:focus-visible': { outlineOffset: -2 } }}>
      <Table size="small" aria-label={t('indicatorEntry.periods.caption')} sx={{ '& th, & td': { px: { xs: 1, lg: 1.25 } }, '& th:first-of-type': { pl: 2 }, '& thead th': { whiteSpace: 'normal', lineHeight: 1.25, verticalAlign: 'bottom' } }}>
        <TableHead>
          <TableRow>
            {columns.map((column) => <TableCell key={column} align={(COUNTS as readonly string[]).includes(column) ? 'right' : undefined}>{t(`indicatorEntry.periods.columns.${column}`)}</TableCell>)}
            {mayManage ? <TableCell>{t('indicatorEntry.periods.columns.action')}</TableCell> : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map((period) => (
            <TableRow key={period.id}>
              <TableCell component="th" scope="row" sx={{ minWidth: 150 }}>
                <PeriodLink period={period} />
                <PeriodDays period={period} />
              </TableCell>
              {period.counts.expected === 0 ? <TableCell colSpan={COUNTS.length} sx={{ color: 'text.secondary' }}>{t('indicatorEntry.periods.noneInSight')}</TableCell> : COUNTS.map((name) => <TableCell key={name} align="right" sx={countLook(name, shownCount(period, name))}>{shownCount(period, name)}</TableCell>)}
              {mayManage ? <TableCell><LockPeriod period={period} /></TableCell> : null}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** On a phone a period with its counts in words, and what can be done with it, in sight. */
function PeriodCards({ items, mayManage }: { items: readonly IndicatorPeriod[]; mayManage: boolean }) {
  const t = useT();
  return (
    <Box component="ul" aria-label={t('indicatorEntry.periods.caption')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((period) => (
        <Box component="li" key={period.id} sx={{ display: 'grid', gap: 0.5, px: 2, py: 1.5, borderTop: 1, borderColor: 'divider', justifyItems: 'start' }}>
          <PeriodLink period={period} />
          <PeriodDays period={period} />
          <Box sx={{ fontSize: '0.875rem' }}>
            {period.counts.expected === 0 ? t('indicatorEntry.periods.noneInSight') : COUNTS.filter((name) => name === 'expected' || shownCount(period, name) > 0).map((name, index) => (
              <Box key={name} component="span" sx={name === 'late' ? { color: 'tones.red.ink' } : undefined}>{index ? ' · ' : ''}{t(`indicatorEntry.periods.columns.${name}`)} {shownCount(period, name)}</Box>
            ))}
          </Box>
          {mayManage ? <LockPeriod period={period} /> : null}
        </Box>
      ))}
    </Box>
  );
}

function PeriodDays({ period }: { period: IndicatorPeriod }) {
  const t = useT();
  const missed = missedOf(period);
  return (
    <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', fontWeight: 400 }}>
      {formatDateVi(period.startOn)}–{formatDateVi(period.cutOffOn)}
      {missed ? <Box sx={{ color: 'tones.red.ink' }}>{t('indicatorEntry.periods.missedCount', { count: missed })}</Box> : null}
    </Box>
  );
}

const missedOf = ({ lockedAt, counts }: IndicatorPeriod): number => (lockedAt ? counts.draft + counts.returned : 0);

/** After the lock nobody is entering any more: what was not handed in is named below the period instead. */
const shownCount = (period: IndicatorPeriod, name: (typeof COUNTS)[number]): number => (period.lockedAt && (name === 'draft' || name === 'returned') ? 0 : period.counts[name]);

/** A count of nothing is quiet, so that the eye finds what is there. */
function countLook(name: (typeof COUNTS)[number], count: number) {
  if (count === 0) return { color: 'text.secondary' };
  return name === 'late' ? { color: 'tones.red.ink', fontWeight: 600 } : { fontWeight: 500 };
}

/** Narrows the list of reports below to this period; the address keeps what else it says. */
function PeriodLink({ period }: { period: IndicatorPeriod }) {
  const t = useT();
  const label = usePeriodLabel()(period);
  const [params] = useSearchParams();
  const next = new URLSearchParams(params);
  next.set('periodKey', period.periodKey);
  next.delete('page');
  return (
    <Box component={Link} to={{ search: `?${next.toString()}` }} replace aria-label={t('indicatorEntry.periods.show', { period: label })} sx={{ color: 'text.primary', fontWeight: 500, textDecoration: 'none', '&:hover': { color: 'primary.main', textDecoration: 'underline' } }}>
      {label}
    </Box>
  );
}

/** Locking again takes in what was corrected since; a period with nothing left to lock says when it was. */
function LockPeriod({ period }: { period: IndicatorPeriod }) {
  const t = useT();
  const notify = useNotify();
  const today = useToday();
  const periodText = usePeriodText();
  const [isAsking, setAsking] = useState(false);
  const lock = useApiMutation<IndicatorPeriod>({
    invalidates: AFTER_FIGURES,
    onSuccess: () => {
      setAsking(false);
      notify(t('indicatorEntry.periods.locked'), { type: 'success' });
    },
  });
  // Before the period's end locking is a rare and quiet thing: most have not entered anything yet.
  const { counts, lockedAt, cutOffOn } = period;
  const hasToLock = counts.submitted + counts.verified > 0;
  if (lockedAt && !hasToLock) return <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{t('indicatorEntry.periods.lockedOn', { date: formatInstantVi(lockedAt).slice(0, 10) })}</Box>;
  const title = t('indicatorEntry.periods.lockTitle', { period: periodText(period.periodKey) });
  return (
    <>
      <Button size="small" variant={today > cutOffOn ? 'outlined' : 'text'} color={today > cutOffOn ? 'primary' : 'inherit'} aria-label={`${t('indicatorEntry.periods.lock')}, ${periodText(period.periodKey)}`} onClick={() => setAsking(true)} sx={{ whiteSpace: 'nowrap', ...(today > cutOffOn ? {} : { color: 'text.secondary' }) }}>{t('indicatorEntry.periods.lock')}</Button>
      <ConfirmWithReason
        open={isAsking}
        title={title}
        text={
          <>
            {t('indicatorEntry.periods.lockText', { count: counts.draft + counts.returned })}
            {today <= cutOffOn ? <Box sx={{ mt: 1, color: 'tones.amber.ink' }}>{t('indicatorEntry.periods.notOver', { date: formatDateVi(cutOffOn) })}</Box> : null}
          </>
        }
        reasonLabel={t('indicatorEntry.actions.noteOptional')}
        confirmLabel={t('indicatorEntry.periods.lock')}
        isPending={lock.isPending}
        onConfirm={(note) => lock.mutate({ path: `/indicator-periods/${period.id}/lock`, body: note ? { note } : {}, version: period.version })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
