import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { useT } from '../../../i18n/useT';
import type { ApiChange } from '../../../components/useApi';
import type { Assignment, PlanSheets, Target } from '../annex/annexTypes';
import { SIGNS, useTargetWords } from '../annex/reading/useTargetWords';
import { ANNEX_KEYS, useCanManage } from '../annex/useSheets';
import { useInTurn } from '../parts/useInTurn';
import { confirmations } from './confirmations';
import { DecidedMark, lineName, usePlaceOf } from './DecisionCard';
import type { DecisionItem } from './decisionTypes';

interface UnstatedListProps {
  items: DecisionItem[];
  annex: PlanSheets | undefined;
  onEdit: (assignmentId: string) => void;
}

interface Unstated {
  item: DecisionItem;
  target: Target;
}

/** Targets without a written sign: most of them. Alike ones stand together, say once how the sign came about, and are confirmed by name in one press (RULES.md I3). */
export function UnstatedList({ items, annex, onEdit }: UnstatedListProps) {
  const words = useTargetWords();
  const inTurn = useInTurn(ANNEX_KEYS);
  const assignments = new Map((annex?.sheets ?? []).flatMap(({ rows }) => rows.flatMap((row) => row.assignments)).map((one) => [one.id, one]));
  const groups = new Map<string, Unstated[]>();
  for (const item of items) {
    for (const target of item.targets) {
      const key = `${item.isDecided} ${words(target, item.indicator.direction).applied ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), { item, target }]);
    }
  }
  return (
    <>
      {inTurn.progress ? <Progress {...inTurn.progress} /> : null}
      {[...groups].map(([key, group]) => (
        <UnstatedGroup key={key} group={group} annex={annex} assignments={assignments} isBusy={inTurn.progress !== null} onConfirm={(changes) => void inTurn.run(changes)} onEdit={onEdit} />
      ))}
    </>
  );
}

function Progress({ done, total }: { done: number; total: number }) {
  const t = useT();
  return <Box role="status" sx={{ fontSize: '0.875rem', fontWeight: 600 }}>{t('indicatorAnnex.decisions.confirming', { done, total })}</Box>;
}

interface UnstatedGroupProps {
  group: readonly Unstated[];
  annex: PlanSheets | undefined;
  assignments: ReadonlyMap<string, Assignment>;
  isBusy: boolean;
  onConfirm: (changes: ApiChange[]) => void;
  onEdit: (assignmentId: string) => void;
}

function UnstatedGroup({ group, annex, assignments, isBusy, onConfirm, onEdit }: UnstatedGroupProps) {
  const t = useT();
  const canDecide = useCanManage();
  const words = useTargetWords();
  const { item, target } = group[0]!;
  const sign = SIGNS[target.appliedComparator];
  const reason = t('indicatorAnnex.decisions.confirmReason', { sign });
  const open = group.filter((one) => !one.item.isDecided && assignments.has(one.target.assignmentId)).map((one) => one.target);
  return (
    <Card>
      <Box sx={({ palette }) => ({ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: 2, py: 1, borderBottom: `1px solid ${palette.line}`, backgroundColor: 'accentSoft' })}>
        <Box sx={{ flex: '1 1 260px', minWidth: 0, fontWeight: 600 }}>{words(target, item.indicator.direction).applied ?? sign} ({group.length})</Box>
        {canDecide && open.length > 1 ? (
          <Button size="small" variant="contained" disabled={isBusy} onClick={() => onConfirm(confirmations(open, assignments, reason))}>{t('indicatorAnnex.decisions.confirmAll', { sign, count: open.length })}</Button>
        ) : null}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {group.map((one) => (
          <UnstatedRow key={one.target.id} {...one} annex={annex} canConfirm={canDecide && open.includes(one.target)} isBusy={isBusy} onConfirm={() => onConfirm(confirmations([one.target], assignments, reason))} onEdit={() => onEdit(one.target.assignmentId)} />
        ))}
      </Box>
    </Card>
  );
}

interface UnstatedRowProps extends Unstated {
  annex: PlanSheets | undefined;
  canConfirm: boolean;
  isBusy: boolean;
  onConfirm: () => void;
  onEdit: () => void;
}

function UnstatedRow({ item, target, annex, canConfirm, isBusy, onConfirm, onEdit }: UnstatedRowProps) {
  const t = useT();
  const words = useTargetWords();
  const placeOf = usePlaceOf(annex);
  const line = item.lines.find(({ assignmentId }) => assignmentId === target.assignmentId) ?? item.lines[0];
  const { figure, details } = words(target, item.indicator.direction);
  const name = line ? lineName(line) : item.indicator.name;
  const confirm = t('indicatorAnnex.decisions.confirmSign', { sign: SIGNS[target.appliedComparator] });
  return (
    <Box component="li" sx={({ palette }) => ({ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: 2, py: 1, borderBottom: `1px solid ${palette.line}`, '&:last-of-type': { borderBottom: 0 } })}>
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        {line ? placeOf(line) : name}
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}><b>{figure}</b>{details.length ? ` · ${details.join(' · ')}` : ''}</Box>
      </Box>
      {canConfirm ? (
        <>
          <Button size="small" variant="outlined" disabled={isBusy} aria-label={`${confirm}: ${name}`} onClick={onConfirm}>{confirm}</Button>
          <Button size="small" aria-label={`${t('indicatorAnnex.decisions.otherSign')}: ${name}`} onClick={onEdit}>{t('indicatorAnnex.decisions.otherSign')}</Button>
        </>
      ) : (
        <DecidedMark item={item} />
      )}
    </Box>
  );
}
