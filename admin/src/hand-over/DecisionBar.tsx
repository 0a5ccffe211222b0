import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ConfirmWithReason } from '../components/ConfirmWithReason';
import { useApiMutation } from '../components/useApi';
import { useT } from '../i18n/useT';
import type { HandOver, HandOverOutcome, HandOverStatus } from './handOverTypes';
import { Refusals } from './Refusals';
import type { HandOverChoices } from './useHandOverChoices';

type Verb = 'confirm' | 'leave';

/** What is done with the marked work: to its successors, or left where it is. One call decides about all. */
export function DecisionBar({ choices, status }: { choices: HandOverChoices; status: HandOverStatus }) {
  const t = useT();
  const notify = useNotify();
  const [verb, setVerb] = useState<Verb | null>(null);
  const [refused, setRefused] = useState<{ of: readonly HandOver[]; codes: HandOverOutcome['refused'] } | null>(null);
  const { markedItems, successorOf } = choices;
  const count = markedItems.length;
  const undecided = markedItems.filter((item) => successorOf(item) === null).length;
  const decide = useApiMutation<HandOverOutcome>({
    invalidates: [['hand-overs'], ['tasks'], ['measurement-reports'], ['dashboard'], ['plans'], ['indicators']],
    onSuccess: (outcome) => {
      if (outcome.done.length) notify(t(verb === 'leave' ? 'handOver.leftDone' : 'handOver.done', { count: outcome.done.length }), { type: outcome.refused.length ? 'warning' : 'success' });
      if (outcome.refused.length) setRefused({ of: markedItems, codes: outcome.refused });
      setVerb(null);
      choices.clear();
    },
  });
  const send = (reason: string) => {
    const items = markedItems.map((item) => ({ kind: item.kind, id: item.id, version: item.version, ...(verb === 'confirm' ? { successorId: successorOf(item) } : {}) }));
    decide.mutate({ path: `/hand-overs/${verb}`, body: verb === 'leave' ? { items, reason } : { items, ...(reason ? { note: reason } : {}) } });
  };
  return (
    <>
      {count > 0 ? (
        <Box role="region" aria-label={t('handOver.decide')} sx={{ position: 'sticky', bottom: { xs: 64, md: 12 }, zIndex: 2, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: 2, py: 1.25, borderRadius: '8px', border: 1, borderColor: 'divider', backgroundColor: 'background.paper', boxShadow: 3 }}>
          <Box role="status" sx={{ fontWeight: 600, flex: { xs: '1 0 100%', sm: 1 }, minWidth: 160 }}>
            {t('handOver.marked', { count })}
            {undecided > 0 ? <Box component="span" sx={{ display: 'block', fontWeight: 400, fontSize: '0.875rem', color: 'text.secondary' }}>{t('handOver.undecided', { count: undecided })}</Box> : null}
          </Box>
          {status === 'waiting' ? <Button sx={{ ml: 'auto' }} onClick={() => setVerb('leave')}>{t('handOver.leave')}</Button> : null}
          <Button variant="contained" disabled={undecided > 0} onClick={() => setVerb('confirm')}>{t('handOver.confirm')}</Button>
        </Box>
      ) : null}
      <ConfirmWithReason
        open={verb === 'confirm'} title={t('handOver.confirmTitle', { count })} text={<ConfirmText items={markedItems} successorOf={successorOf} />}
        reasonLabel={t('handOver.note')} confirmLabel={t('handOver.confirm')} isPending={decide.isPending} onConfirm={send} onClose={() => setVerb(null)}
      />
      <ConfirmWithReason
        open={verb === 'leave'} title={t('handOver.leaveTitle', { count })} text={t('handOver.leaveText')} isReasonRequired
        confirmLabel={t('handOver.leave')} isPending={decide.isPending} onConfirm={send} onClose={() => setVerb(null)}
      />
      {refused ? <Refusals items={refused.of} refused={refused.codes} onClose={() => setRefused(null)} /> : null}
    </>
  );
}

/** To whom how much goes, before it goes. */
function ConfirmText({ items, successorOf }: { items: readonly HandOver[]; successorOf: HandOverChoices['successorOf'] }) {
  const t = useT();
  const counts = new Map<string, number>();
  for (const item of items) {
    const name = item.successors.find(({ id }) => id === successorOf(item))?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (
    <>
      {t('handOver.confirmText')}
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5, color: 'text.primary' }}>
        {[...counts].map(([name, count]) => <li key={name}>{t('handOver.countFor', { name, count })}</li>)}
      </Box>
    </>
  );
}
