import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState, NoRight } from '../../../components/ErrorState';
import { SkeletonList } from '../../../components/Skeletons';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useCan } from '../../../providers/session';
import { usePeriodText } from '../../tasks/usePeriodText';
import type { Assignment, PlanSheets, Sheet, SheetRow } from '../annex/annexTypes';
import { MeaningDialog } from '../annex/meaning/MeaningDialog';
import { useCanManage, useSheets } from '../annex/useSheets';
import { AmbiguousCard } from './AmbiguousCard';
import { ConflictCard } from './ConflictCard';
import { countOpen, isToDecide, TO_CONFIRM, TO_DECIDE, type DecisionItem, type DecisionKind } from './decisionTypes';
import { DoubtCard } from './DoubtCard';
import { UnstatedList } from './UnstatedList';
import { useVerdicts, type Verdicts } from './useVerdicts';

interface Edited {
  sheet: Sheet;
  row: SheetRow;
  assignment: Assignment;
}

/** Every open doubt about the annex with what would follow from each way to settle it (RULES.md I9, I10, I14). */
export function DecisionsPage({ planId }: { planId: string }) {
  const t = useT();
  const canRead = useCan('indicators.read');
  const [params, setParams] = useSearchParams();
  const decisions = useApiQuery<{ items: DecisionItem[] }>(['plans', planId, 'indicator-decisions'], `/plans/${planId}/indicator-decisions`, undefined, { enabled: canRead });
  const sheets = useSheets(planId);
  const verdicts = useVerdicts(planId);
  const [edited, setEdited] = useState<Edited | null>(null);
  if (!canRead) return <NoRight />;
  if (decisions.error && !decisions.data) return <Card><ErrorState error={decisions.error} onRetry={() => void decisions.refetch()} /></Card>;
  if (!decisions.data) return <Card><SkeletonList /></Card>;
  const all = decisions.data.items;
  const hasDecided = params.get('decided') === '1';
  const shown = all.filter(({ isDecided }) => hasDecided || !isDecided);
  const { toDecide, toConfirm } = countOpen(all);
  const toggle = () =>
    setParams((old) => {
      const next = new URLSearchParams(old);
      if (hasDecided) next.delete('decided');
      else next.set('decided', '1');
      return next;
    }, { replace: true });
  const onEdit = (assignmentId: string) => setEdited(findAssignment(sheets.data, assignmentId));
  return (
    <>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1.5 }}>
        <Box role="status" sx={{ flex: '1 1 240px' }}>{all.length ? t('indicatorAnnex.decisions.open', { toDecide, toConfirm }) : null}</Box>
        {all.length ? <FormControlLabel control={<Switch size="small" checked={hasDecided} onChange={toggle} />} label={t('indicatorAnnex.decisions.showDecided')} sx={{ ml: 0, mr: 0, gap: 0.5 }} /> : null}
      </Box>
      {shown.length === 0 ? (
        <Card><EmptyState icon={TaskAlt} title={t(all.length ? 'indicatorAnnex.decisions.allDecided' : 'indicatorAnnex.decisions.none')} help={t('indicatorAnnex.decisions.noneHelp')} /></Card>
      ) : (
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {[...TO_DECIDE, ...TO_CONFIRM].map((kind) => <Kind key={kind} kind={kind} items={shown.filter((item) => item.kind === kind)} planId={planId} annex={sheets.data} verdicts={verdicts} onEdit={onEdit} />)}
        </Box>
      )}
      {edited ? <MeaningDialog {...edited} planId={planId} onClose={() => setEdited(null)} /> : null}
    </>
  );
}

function findAssignment(annex: PlanSheets | undefined, id: string): Edited | null {
  for (const sheet of annex?.sheets ?? []) {
    for (const row of sheet.rows) {
      const assignment = row.assignments.find((one) => one.id === id);
      if (assignment) return { sheet, row, assignment };
    }
  }
  return null;
}

export interface KindProps {
  items: DecisionItem[];
  planId: string;
  annex: PlanSheets | undefined;
  verdicts: Verdicts;
  onEdit: (assignmentId: string) => void;
}

function Kind({ kind, ...props }: KindProps & { kind: DecisionKind }) {
  const t = useT();
  const canDecide = useCanManage();
  const periodText = usePeriodText();
  const titleId = `decisions-${kind}`;
  if (props.items.length === 0) return null;
  const items = kind === 'denominatorUnclear' ? byIndicator(props.items) : props.items;
  const hasVerdicts = (kind === 'ambiguousTarget' || kind === 'conflictingTargets') && props.verdicts.periodKey !== null;
  return (
    <section aria-labelledby={titleId}>
      <Typography id={titleId} variant="h2">
        {t(isToDecide(kind) ? 'indicatorAnnex.decisions.toDecide' : 'indicatorAnnex.decisions.toConfirm')}: {t(`indicatorAnnex.decisions.kinds.${kind}`)} ({props.items.length})
      </Typography>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 1.25, maxWidth: 900 }}>
        {t(`indicatorAnnex.decisions.kindHelp.${kind}`)} {t(`indicatorAnnex.decisions.${canDecide ? 'kindDo' : 'kindWait'}.${kind}`)}
        {hasVerdicts ? ` ${t('indicatorAnnex.decisions.verdictsOf', { period: periodText(props.verdicts.periodKey) })}` : ''}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {kind === 'unstatedComparator' ? <UnstatedList {...props} /> : items.map((item, index) => <Item key={`${item.indicator.id}-${index}`} item={item} {...props} />)}
      </Box>
    </section>
  );
}

/** The same doubt about one indicator, line by line, is one thing to read. */
function byIndicator(items: readonly DecisionItem[]): DecisionItem[] {
  const merged = new Map<string, DecisionItem>();
  for (const item of items) {
    const key = `${item.indicator.id} ${item.isDecided}`;
    const before = merged.get(key);
    merged.set(key, before ? { ...before, lines: [...before.lines, ...item.lines] } : item);
  }
  return [...merged.values()];
}

function Item({ item, ...props }: KindProps & { item: DecisionItem }) {
  if (item.kind === 'ambiguousTarget') return <AmbiguousCard item={item} annex={props.annex} verdicts={props.verdicts} />;
  if (item.kind === 'conflictingTargets') return <ConflictCard item={item} {...props} />;
  return <DoubtCard item={item} annex={props.annex} onEdit={props.onEdit} />;
}
