import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { useT } from '../../../i18n/useT';
import { useApiMutation } from '../../../components/useApi';
import type { Assignment, PlanSheets, Target } from '../annex/annexTypes';
import { meaningBody } from '../annex/meaning/meaningBody';
import { draftOf } from '../annex/meaning/meaningDraft';
import { SIGNS, useTargetWords } from '../annex/reading/useTargetWords';
import { ANNEX_KEYS, useCanManage } from '../annex/useSheets';
import { DecidedMark, lineName } from './DecisionCard';
import type { DecisionItem } from './decisionTypes';

interface UnstatedListProps {
  items: DecisionItem[];
  annex: PlanSheets | undefined;
  onEdit: (assignmentId: string) => void;
}

/** Targets without a written sign: most of them. The applied one is said, and can be confirmed by name in one press (RULES.md I3). */
export function UnstatedList({ items, annex, onEdit }: UnstatedListProps) {
  const t = useT();
  const canDecide = useCanManage();
  const words = useTargetWords();
  const change = useApiMutation({ invalidates: ANNEX_KEYS });
  const assignments = new Map((annex?.sheets ?? []).flatMap(({ rows }) => rows.flatMap((row) => row.assignments)).map((one) => [one.id, one]));
  const confirm = (assignment: Assignment, { id, appliedComparator }: Target) => {
    const draft = draftOf(assignment);
    const targets = draft.targets.map((target) => (target.id === id ? { ...target, appliedComparator } : target));
    change.mutate({ method: 'PATCH', path: `/indicator-assignments/${assignment.id}`, body: { targets: meaningBody({ ...draft, targets }).targets }, version: assignment.version });
  };
  return (
    <Card>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.flatMap((item) =>
          item.targets.map((target) => {
            const line = item.lines.find(({ assignmentId }) => assignmentId === target.assignmentId) ?? item.lines[0];
            const assignment = assignments.get(target.assignmentId);
            const { figure, applied, details } = words(target, item.indicator.direction);
            const name = line ? lineName(line) : item.indicator.name;
            return (
              <Box component="li" key={target.id} sx={({ palette }) => ({ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: 2, py: 1, borderBottom: `1px solid ${palette.line}`, '&:last-of-type': { borderBottom: 0 } })}>
                <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
                  {name}
                  <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                    <b>{figure}</b> {[applied ? `(${applied})` : null, ...details].filter(Boolean).join(' · ')}
                  </Box>
                </Box>
                {canDecide && assignment && !item.isDecided ? (
                  <>
                    <Button size="small" variant="outlined" disabled={change.isPending} aria-label={`${t('indicatorAnnex.decisions.confirmSign', { sign: SIGNS[target.appliedComparator] })}: ${name}`} onClick={() => confirm(assignment, target)}>
                      {t('indicatorAnnex.decisions.confirmSign', { sign: SIGNS[target.appliedComparator] })}
                    </Button>
                    <Button size="small" aria-label={`${t('indicatorAnnex.decisions.otherSign')}: ${name}`} onClick={() => onEdit(assignment.id)}>{t('indicatorAnnex.decisions.otherSign')}</Button>
                  </>
                ) : (
                  <DecidedMark isDecided={item.isDecided} />
                )}
              </Box>
            );
          }),
        )}
      </Box>
    </Card>
  );
}
