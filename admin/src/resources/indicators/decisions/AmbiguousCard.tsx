import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { ConfirmWithReason } from '../../../components/ConfirmWithReason';
import { useApiMutation } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import type { PlanSheets, Target } from '../annex/annexTypes';
import { TargetReading } from '../annex/reading/TargetReading';
import { shortNumber, SIGNS } from '../annex/reading/useTargetWords';
import { ANNEX_KEYS, useCanManage } from '../annex/useSheets';
import { StatusChip } from '../parts/StatusChip';
import { DecideDialog, type Choice } from './DecideDialog';
import { DecisionCard, DecisionHistory } from './DecisionCard';
import type { DecisionItem } from './decisionTypes';
import type { Verdicts } from './useVerdicts';

/** An increase that can be read several ways: each with its figure and what it would come to (RULES.md I9). */
export function AmbiguousCard({ item, annex, verdicts }: { item: DecisionItem; annex: PlanSheets | undefined; verdicts: Verdicts }) {
  return (
    <DecisionCard item={item} annex={annex}>
      {item.targets.map((target) => <AmbiguousTarget key={target.id} item={item} target={target} verdicts={verdicts} />)}
    </DecisionCard>
  );
}

function AmbiguousTarget({ item, target, verdicts }: { item: DecisionItem; target: Target; verdicts: Verdicts }) {
  const t = useT();
  const canDecide = useCanManage();
  const [asked, setAsked] = useState<{ kind: 'decide'; choice: Choice } | { kind: 'revoke' } | null>(null);
  const done = () => setAsked(null);
  const change = useApiMutation({ invalidates: ANNEX_KEYS, onSuccess: done });
  const judged = verdicts.of(target.id);
  const { decision } = target;
  const figure = (value: string) => `${SIGNS[target.appliedComparator]} ${shortNumber(value)} ${target.measureUnit}`.trim();
  return (
    <>
      <Box sx={{ fontSize: '0.875rem' }}><TargetReading target={target} direction={item.indicator.direction} isBrief /></Box>
      {target.readings.length === 0 ? <Alert severity="warning">{t('indicatorAnnex.decisions.noReading')}</Alert> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))', lg: 'repeat(4, minmax(0, 1fr))' } }}>
        {target.readings.map(({ reading, value }) => {
          const status = judged?.readings.find((one) => one.reading === reading)?.status ?? null;
          const isChosen = decision?.reading === reading;
          return (
            <Box component="li" key={reading} sx={({ palette }) => ({ border: `${isChosen ? 2 : 1}px solid ${isChosen ? palette.primary.main : palette.line}`, borderRadius: '6px', p: 1.25, display: 'grid', gap: 0.5, alignContent: 'start', justifyItems: 'start' })}>
              <Box sx={{ fontSize: '1.0625rem', fontWeight: 600 }}>{figure(value)}</Box>
              <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t(`indicatorAnnex.readings.${reading}`)}</Box>
              {status ? <StatusChip status={status} variant="compact" /> : null}
              {isChosen ? <Box sx={{ fontSize: '0.8125rem', fontWeight: 600, color: 'primary.main' }}>{t('indicatorAnnex.decisions.chosen')}</Box> : null}
              {canDecide && !decision ? <Button size="small" variant="outlined" aria-label={`${t('indicatorAnnex.decisions.choose')}: ${figure(value)}, ${t(`indicatorAnnex.readings.${reading}`)}`} onClick={() => setAsked({ kind: 'decide', choice: { reading, text: figure(value) } })}>{t('indicatorAnnex.decisions.choose')}</Button> : null}
            </Box>
          );
        })}
      </Box>
      {canDecide ? (
        <Box>
          {decision ? (
            <Button size="small" onClick={() => setAsked({ kind: 'revoke' })}>{t('indicatorAnnex.decisions.revoke')}</Button>
          ) : (
            <Button size="small" onClick={() => setAsked({ kind: 'decide', choice: { reading: 'absolute', text: null } })}>{t('indicatorAnnex.decisions.otherNumber')}</Button>
          )}
        </Box>
      ) : null}
      <DecisionHistory
        entries={[
          ...(decision ? [{ key: 'standing', text: `${figure(decision.value)} (${t(`indicatorAnnex.readings.${decision.reading}`)})`, note: decision.note, by: decision.decidedBy, at: decision.decidedAt, revoked: null }] : []),
          ...target.revokedDecisions.map((one) => ({ key: one.revokedAt, text: `${figure(one.value)} (${t(`indicatorAnnex.readings.${one.reading}`)})`, note: one.note, by: one.decidedBy, at: one.decidedAt, revoked: { by: one.revokedBy, at: one.revokedAt } })),
        ]}
      />
      {asked?.kind === 'decide' ? (
        <DecideDialog choice={asked.choice} isPending={change.isPending} errors={change.error?.body.errors} onDecide={(body) => change.mutate({ path: `/indicator-targets/${target.id}/decision`, body, version: target.version })} onClose={done} />
      ) : null}
      <ConfirmWithReason
        open={asked?.kind === 'revoke'}
        title={t('indicatorAnnex.decisions.revoke')}
        text={t('indicatorAnnex.decisions.revokeText')}
        confirmLabel={t('indicatorAnnex.decisions.revoke')}
        isReasonRequired
        tone="danger"
        isPending={change.isPending}
        onConfirm={(reason) => change.mutate({ path: `/indicator-targets/${target.id}/revoke-decision`, body: { reason }, version: target.version })}
        onClose={done}
      />
    </>
  );
}
