import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router';
import { ConfirmWithReason } from '../../components/ConfirmWithReason';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { formatCount } from '../../components/numbers';
import { Panel } from '../../components/Panel';
import { SkeletonList } from '../../components/Skeletons';
import { useApiMutation, useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { ApiError } from '../../providers/problem';
import type { AmendedByImport, ImportComparison } from '../importTypes';
import { useImportWork } from '../review/importContext';
import { putImport } from '../review/useImport';
import { amendBody, foundAgain, leftAtFirst, taken, toggled } from './comparisonChoices';
import { AddedLines, ChangedLines, WithdrawnLines } from './ComparedLines';
import { ProblemList } from './ProblemList';

const AMENDING_MS = 120_000;

/** What the newer version changes in the plan, line by line; what is ticked is taken over. */
export function ComparisonPanel({ planId }: { planId: string }) {
  const { imported } = useImportWork();
  const found = useApiQuery<ImportComparison>(['plan-imports', imported.id, 'comparison', imported.version], `/plan-imports/${imported.id}/comparison`, { planId });
  if (found.data) return <Comparison key={planId} comparison={found.data} />;
  return <Panel>{found.error ? <ErrorState error={found.error} onRetry={() => void found.refetch()} /> : <SkeletonList rows={4} />}</Panel>;
}

function Comparison({ comparison }: { comparison: ImportComparison }) {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { imported, isOpen } = useImportWork();
  const [left, setLeft] = useState(() => leftAtFirst(comparison));
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const { plan, added, changed, withdrawn, same, sheetsNotCompared } = comparison;
  const isIssued = plan.state === 'issued';
  const amend = useApiMutation<AmendedByImport>({
    invalidates: [['plan-imports', 'list'], ['plans'], ['tasks'], ['dashboard']],
    onStale: () => void client.invalidateQueries({ queryKey: ['plan-imports', imported.id] }),
    onError: (error) => {
      setAsking(false);
      setRefusal(error);
      return [400, 409, 422].includes(error.status);
    },
    onSuccess: (result) => {
      putImport(client, { ...imported, state: 'saved', planId: result.planId });
      const done = t('planImport.compare.done', { added: result.added, changed: result.changed, withdrawn: result.withdrawn, tasks: result.withdrawnTasks });
      notify([done, isIssued && result.added + result.changed ? t('planImport.compare.toIssue') : null].filter(Boolean).join(' '), { type: 'success', multiLine: true });
      navigate(`/plans/${result.planId}/show`);
    },
  });
  const counts = taken(comparison, left);
  const choices = { left, onToggle: (keys: readonly string[], isTaken: boolean) => setLeft(toggled(left, keys, isTaken)), isOpen };
  const send = (note: string) => {
    setRefusal(null);
    amend.mutate({ path: `/plan-imports/${imported.id}/amend`, version: imported.version, timeoutMs: AMENDING_MS, body: { ...amendBody(comparison, left), ...(note ? { note } : {}) } });
  };
  return (
    <>
      <Panel title={t('planImport.compare.title', { title: plan.title })}>
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Box sx={{ fontWeight: 600 }}>{t('planImport.compare.counts', { added: added.length, changed: changed.length, withdrawn: withdrawn.length, same })}</Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t(isIssued ? 'planImport.compare.issuedHelp' : plan.state === 'closed' ? 'planImport.compare.closedHelp' : 'planImport.compare.draftHelp')}</Box>
          {comparison.isUnlike ? <Alert severity="warning">{t('planImport.compare.unlike', foundAgain(comparison))} {isOpen && withdrawn.length ? t('planImport.compare.unlikeHelp') : null}</Alert> : null}
          {sheetsNotCompared.length ? <Alert severity="warning">{t('planImport.compare.sheets', { titles: sheetsNotCompared.map((title) => title.replace(/\s*\n\s*/g, ' ')).join('; ') })}</Alert> : null}
          {isOpen && isIssued && left.size > 0 ? <Alert severity="warning">{t('planImport.compare.onceHelp')}</Alert> : null}
          {isOpen && plan.state !== 'closed' ? (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
              <Button variant="contained" size="large" disabled={counts.total === 0} onClick={() => setAsking(true)}>{t('planImport.compare.apply')}</Button>
              <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t('planImport.compare.taken', { ...counts })} {isIssued && counts.openTasks ? <Box component="span" sx={{ color: 'tones.red.ink' }}>{t('planImport.compare.withdrawTasks', { count: formatCount(counts.openTasks) })}</Box> : null}</Box>
            </Box>
          ) : null}
        </Box>
      </Panel>
      <ProblemList refusal={refusal} />
      {added.length + changed.length + withdrawn.length === 0 ? <Panel><EmptyState title={t('planImport.compare.nothing')} help={t('planImport.compare.nothingHelp')} /></Panel> : null}
      <ChangedLines lines={changed} {...choices} />
      <AddedLines lines={added} {...choices} />
      <WithdrawnLines lines={withdrawn} {...choices} />
      <ConfirmWithReason
        open={isAsking} title={t('planImport.compare.confirmTitle', { title: plan.title })} confirmLabel={t('planImport.compare.apply')} reasonLabel={t('planImport.compare.note')} hasNoReason={!isIssued} isPending={amend.isPending}
        text={<>{t('planImport.compare.taken', { ...counts })} {t(isIssued ? 'planImport.compare.issuedHelp' : 'planImport.compare.draftHelp')}{isIssued && counts.withdrawn ? <Box sx={{ mt: 1, color: 'tones.red.ink' }}>{t('planImport.compare.withdrawHelp', { count: counts.withdrawn })} {counts.openTasks ? t('planImport.compare.withdrawTasks', { count: formatCount(counts.openTasks) }) : null}</Box> : null}</>}
        onConfirm={send} onClose={() => setAsking(false)}
      />
    </>
  );
}
