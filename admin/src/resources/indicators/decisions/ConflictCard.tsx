import { strictest } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { ConfirmWithReason } from '../../../components/ConfirmWithReason';
import { useApiMutation } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import type { Headline, PlanSheets, Target } from '../annex/annexTypes';
import { TargetReading } from '../annex/reading/TargetReading';
import { useTargetWords } from '../annex/reading/useTargetWords';
import { ANNEX_KEYS, useCanManage } from '../annex/useSheets';
import { StatusChip } from '../parts/StatusChip';
import { DecisionCard, DecisionHistory, usePlaceOf } from './DecisionCard';
import type { DecisionItem } from './decisionTypes';
import type { Verdicts } from './useVerdicts';

interface ConflictCardProps {
  item: DecisionItem;
  planId: string;
  annex: PlanSheets | undefined;
  verdicts: Verdicts;
}

/** Several documents ask different figures of one indicator: each with its verdict, and which one a person put at the head (RULES.md I10). */
export function ConflictCard({ item, planId, annex, verdicts }: ConflictCardProps) {
  const t = useT();
  const canDecide = useCanManage();
  const words = useTargetWords();
  const placeOf = usePlaceOf(annex);
  const [asked, setAsked] = useState<{ kind: 'choose'; target: Target } | { kind: 'revoke'; headline: Headline } | null>(null);
  const done = () => setAsked(null);
  const change = useApiMutation({ invalidates: ANNEX_KEYS, onSuccess: done });
  const { headline, targets } = item;
  const hardest = strictest(targets.filter(({ valueKind }) => valueKind === 'absolute').map(({ id, appliedComparator, value }) => ({ id, comparator: appliedComparator, value })));
  const past = (annex?.headlines ?? []).filter(({ indicatorId, revokedAt }) => indicatorId === item.indicator.id && revokedAt !== null);
  const nameOf = (targetId: string) => {
    const target = targets.find(({ id }) => id === targetId);
    return target ? words(target, item.indicator.direction).figure : '…';
  };
  return (
    <DecisionCard item={item} annex={annex} hasOwnLines>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
        {targets.map((target) => {
          const judged = verdicts.of(target.id);
          const line = item.lines.find(({ assignmentId }) => assignmentId === target.assignmentId);
          const isHead = headline?.targetId === target.id;
          return (
            <Box component="li" key={target.id} sx={({ palette }) => ({ border: `${isHead ? 2 : 1}px solid ${isHead ? palette.primary.main : palette.line}`, borderRadius: '6px', p: 1.5, display: 'grid', gap: 0.75, alignContent: 'start', justifyItems: 'start' })}>
              {line ? <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{placeOf(line)}</Box> : null}
              <Box sx={{ fontSize: '0.875rem' }}><TargetReading target={target} direction={item.indicator.direction} /></Box>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
                {judged ? <StatusChip status={judged.status} overlays={judged.overlays} variant="compact" /> : null}
                {hardest?.id === target.id ? <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t('indicatorAnnex.decisions.strictest')}</Box> : null}
                {isHead ? <Box component="span" sx={{ fontSize: '0.8125rem', fontWeight: 600, color: 'primary.main' }}>{t('indicatorAnnex.decisions.atHead')}</Box> : null}
              </Box>
              {canDecide && !headline ? <Button size="small" variant="outlined" aria-label={`${t('indicatorAnnex.decisions.putAtHead')}: ${nameOf(target.id)}`} onClick={() => setAsked({ kind: 'choose', target })}>{t('indicatorAnnex.decisions.putAtHead')}</Button> : null}
            </Box>
          );
        })}
      </Box>
      {canDecide && headline ? <Box><Button size="small" onClick={() => setAsked({ kind: 'revoke', headline })}>{t('indicatorAnnex.decisions.revoke')}</Button></Box> : null}
      <DecisionHistory
        entries={[
          ...(headline ? [{ key: headline.id, text: t('indicatorAnnex.decisions.headIs', { figure: nameOf(headline.targetId) }), note: headline.note, by: headline.decidedBy, at: headline.decidedAt, revoked: null }] : []),
          ...past.map((one) => ({ key: one.id, text: t('indicatorAnnex.decisions.headIs', { figure: nameOf(one.targetId) }), note: one.note, by: one.decidedBy, at: one.decidedAt, revoked: one.revokedBy && one.revokedAt ? { by: one.revokedBy, at: one.revokedAt } : null })),
        ]}
      />
      <ConfirmWithReason
        open={asked?.kind === 'choose'}
        title={t('indicatorAnnex.decisions.putAtHead')}
        text={asked?.kind === 'choose' ? t('indicatorAnnex.decisions.putAtHeadText', { figure: nameOf(asked.target.id) }) : null}
        confirmLabel={t('indicatorAnnex.decisions.decide')}
        reasonLabel={t('indicatorAnnex.decisions.why')}
        isReasonRequired
        isPending={change.isPending}
        onConfirm={(note) => asked?.kind === 'choose' && change.mutate({ path: `/plans/${planId}/indicator-headlines`, body: { indicatorId: item.indicator.id, targetId: asked.target.id, note } })}
        onClose={done}
      />
      <ConfirmWithReason
        open={asked?.kind === 'revoke'}
        title={t('indicatorAnnex.decisions.revoke')}
        text={t('indicatorAnnex.decisions.revokeText')}
        confirmLabel={t('indicatorAnnex.decisions.revoke')}
        isReasonRequired
        tone="danger"
        isPending={change.isPending}
        onConfirm={(reason) => asked?.kind === 'revoke' && change.mutate({ path: `/indicator-headlines/${asked.headline.id}/revoke`, body: { reason }, version: asked.headline.version })}
        onClose={done}
      />
    </DecisionCard>
  );
}
