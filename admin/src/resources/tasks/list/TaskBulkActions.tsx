import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { ConfirmWithReason } from '../../../components/ConfirmWithReason';
import { useApiMutation } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useCan, useMe } from '../../../providers/session';
import { AssignDialog } from '../AssignDialog';
import type { BulkResult, TaskRow } from '../taskTypes';

export interface BulkOutcome {
  result: BulkResult;
  rows: readonly TaskRow[];
}

interface TaskBulkActionsProps {
  rows: TaskRow[];
  clear: () => void;
  /** Shown by the page: these actions go away with the rows when a change moves them out of the filter. */
  onOutcome: (outcome: BulkOutcome) => void;
}

type Verb = 'assign' | 'approve' | 'return';

/** One change for all chosen tasks in one call; what the server refuses is named task by task. */
export function TaskBulkActions({ rows, clear, onOutcome }: TaskBulkActionsProps) {
  const t = useT();
  const me = useMe();
  const mayAssign = useCan('tasks.assign');
  const mayReview = useCan('tasks.review');
  const [verb, setVerb] = useState<Verb | null>(null);
  const bulk = useApiMutation<BulkResult>({
    invalidates: [['tasks'], ['dashboard'], ['reviews']],
    onSuccess: (result) => {
      setVerb(null);
      clear();
      onOutcome({ result, rows });
    },
  });
  const count = rows.length;
  const waiting = rows.filter(({ state }) => state === 'submitted').length;
  const send = (name: Verb, body: object) => bulk.mutate({ path: `/tasks/bulk/${name}`, body: { ...body, items: rows.map(({ id, version }) => ({ id, version })) } });
  const unitIds = new Set(rows.map(({ unit }) => unit.id));
  const unitId = unitIds.size === 1 ? rows[0]!.unit.id : (me?.unit.id ?? rows[0]!.unit.id);
  return (
    <>
      <Box component="span" role="status" sx={{ fontWeight: 600, mr: 1 }}>{t('tasks.bulk.chosen', { count })}</Box>
      {mayReview ? (
        <>
          <Button size="small" variant="contained" disabled={waiting === 0} onClick={() => setVerb('approve')}>{t('tasks.bulk.approve')}</Button>
          <Button size="small" variant="outlined" disabled={waiting === 0} onClick={() => setVerb('return')}>{t('tasks.bulk.return')}</Button>
        </>
      ) : null}
      {mayAssign ? <Button size="small" variant="outlined" onClick={() => setVerb('assign')}>{t('tasks.bulk.assign')}</Button> : null}
      <Button size="small" onClick={clear}>{t('tasks.bulk.clear')}</Button>
      {verb === 'assign' ? <AssignDialog unitId={unitId} current={null} isPending={bulk.isPending} onAssign={(person) => send('assign', { assigneeId: person?.id ?? null })} onClose={() => setVerb(null)} /> : null}
      <ConfirmWithReason open={verb === 'approve'} hasNoReason title={t('tasks.bulk.approveTitle', { count })} text={t('tasks.bulk.approveText', { waiting, count })} confirmLabel={t('tasks.bulk.approve')} isPending={bulk.isPending} onConfirm={() => send('approve', {})} onClose={() => setVerb(null)} />
      <ConfirmWithReason open={verb === 'return'} isReasonRequired title={t('tasks.bulk.returnTitle', { count })} text={t('tasks.bulk.returnText')} confirmLabel={t('tasks.bulk.return')} isPending={bulk.isPending} onConfirm={(note) => send('return', { note })} onClose={() => setVerb(null)} />
    </>
  );
}
