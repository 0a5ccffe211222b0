import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Link, useNavigate, useParams } from 'react-router';
import { ConfirmWithReason } from '../../../components/ConfirmWithReason';
import { ErrorState } from '../../../components/ErrorState';
import { PageTitle } from '../../../components/PageTitle';
import { Panel } from '../../../components/Panel';
import { SkeletonPage } from '../../../components/Skeletons';
import { useApiMutation, useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useCan } from '../../../providers/session';
import { usePeriodText } from '../../tasks/usePeriodText';
import { planAddress } from '../indicatorAddress';
import type { EvaluationRound, EvaluationRoundDetail } from '../indicatorTypes';
import { ReEvaluateDialog } from './ReEvaluateDialog';
import { RoundResults } from './RoundResults';
import { isChanged, unitRows, wholeRows, type RoundRow } from './roundRows';
import { roundName, RoundState } from './RoundsPanel';

const WHOLE = '';

/** One evaluation; a re-evaluation shows the earlier result beside its own (RULES.md I11). */
export function RoundPage() {
  const t = useT();
  const { id = '' } = useParams();
  const periodText = usePeriodText();
  const [unitId, setUnitId] = useState(WHOLE);
  const ask = { unitId: unitId || null };
  const round = useApiQuery<EvaluationRoundDetail>(['indicators', 'rounds', id], `/evaluation-rounds/${id}`, ask, { placeholderData: (last) => (last?.id === id ? last : undefined) });
  const previousId = round.data?.previous?.id ?? null;
  const earlier = useApiQuery<EvaluationRoundDetail>(['indicators', 'rounds', previousId], `/evaluation-rounds/${previousId}`, ask, { enabled: previousId !== null && unitId !== WHOLE });
  if (round.error && !round.data) return <ErrorState error={round.error} onRetry={() => void round.refetch()} />;
  if (!round.data) return <SkeletonPage />;
  const { data } = round;
  return (
    <>
      <PageTitle
        title={roundName(data, t)}
        parent={{ to: planAddress(data.plan.id, 'rounds'), label: t('indicators.round.back') }}
        subtitle={
          <>
            {data.plan.title} · {periodText(data.periodKey)}, {t(`indicators.basis.${data.basis}`)} · <RoundState round={data} />
            {data.createdBy ? <Box>{t('indicators.round.createdBy')}: {data.createdBy.fullName}</Box> : null}
            {data.previous ? (
              <Box>
                <Box component={Link} to={`/indicators/rounds/${data.previous.id}`} sx={{ color: 'primary.main' }}>{t('indicators.round.replaces', { title: roundName(data.previous, t) })}</Box>: {data.reason}
              </Box>
            ) : null}
          </>
        }
        action={<RoundActions round={data} />}
      />
      <Panel title={t('indicators.round.results')} flush>
        <UnitChoice round={data} value={unitId} onChange={setUnitId} />
        <Results
          rows={unitId === WHOLE && data.lines.length ? wholeRows(data, t('indicators.board.whole')) : unitRows(data, earlier.data ?? null)}
          caption={t('indicators.round.resultsCaption', { title: data.title })}
          hasEarlier={data.previous !== null}
        />
      </Panel>
    </>
  );
}

interface ResultsProps {
  readonly rows: readonly RoundRow[];
  readonly caption: string;
  readonly hasEarlier: boolean;
}

/** Of a re-evaluation what came out differently is looked at first; the rest is one press away. */
function Results({ rows, caption, hasEarlier }: ResultsProps) {
  const t = useT();
  const [isAll, setAll] = useState(false);
  if (!hasEarlier) return <RoundResults rows={rows} caption={caption} hasEarlier={false} />;
  const changed = rows.filter(isChanged);
  const showsAll = isAll || changed.length === 0;
  return (
    <>
      <Box className="no-print" sx={{ px: 2.5, pb: 1.5 }}>
        <ToggleButtonGroup exclusive size="small" value={showsAll} onChange={(_, next: boolean | null) => (next === null ? undefined : setAll(next))} aria-label={t('indicators.round.show')}>
          <ToggleButton value={false} disabled={changed.length === 0}>{t('indicators.round.changedOnly', { count: changed.length })}</ToggleButton>
          <ToggleButton value>{t('indicators.round.allRows', { count: rows.length })}</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      <RoundResults rows={showsAll ? rows : changed} caption={caption} hasEarlier />
    </>
  );
}

function UnitChoice({ round: { units, lines }, value, onChange }: { round: EvaluationRoundDetail; value: string; onChange: (unitId: string) => void }) {
  const t = useT();
  if (!units.length || !lines.length) return null;
  return (
    <Box className="no-print" sx={{ px: 2.5, pb: 1.5, maxWidth: 420 }}>
      <TextField select label={t('indicators.round.unit')} value={value} onChange={(event) => onChange(event.target.value)} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
        <MenuItem value={WHOLE}>{t('indicators.round.whole')}</MenuItem>
        {units.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
      </TextField>
    </Box>
  );
}

function RoundActions({ round }: { round: EvaluationRoundDetail }) {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const mayEvaluate = useCan('indicators.review');
  const [asked, setAsked] = useState<'lock' | 'reEvaluate' | null>(null);
  const invalidates = [['indicators', 'rounds']];
  const lock = useApiMutation<EvaluationRound>({ invalidates, onSuccess: () => { setAsked(null); notify(t('indicators.round.lockedDone'), { type: 'success' }); } });
  const again = useApiMutation<EvaluationRound>({ invalidates, onSuccess: (next) => { setAsked(null); notify(t('indicators.round.reEvaluated'), { type: 'success' }); navigate(`/indicators/rounds/${next.id}`); } });
  if (!mayEvaluate) return null;
  if (round.state === 'open') {
    return (
      <>
        <Button variant="contained" onClick={() => setAsked('lock')}>{t('indicators.round.lock')}</Button>
        <ConfirmWithReason open={asked === 'lock'} title={t('indicators.round.lockTitle')} text={t('indicators.round.lockText')} confirmLabel={t('indicators.round.lock')} hasNoReason isPending={lock.isPending} onConfirm={() => lock.mutate({ path: `/evaluation-rounds/${round.id}/lock`, version: round.version })} onClose={() => setAsked(null)} />
      </>
    );
  }
  return (
    <>
      <Button variant="outlined" onClick={() => setAsked('reEvaluate')}>{t('indicators.round.reEvaluate')}</Button>
      {asked === 'reEvaluate' ? <ReEvaluateDialog round={round} isPending={again.isPending} onConfirm={(body) => again.mutate({ path: `/evaluation-rounds/${round.id}/re-evaluate`, body, version: round.version })} onClose={() => setAsked(null)} /> : null}
    </>
  );
}
