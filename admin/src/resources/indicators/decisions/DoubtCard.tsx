import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useT } from '../../../i18n/useT';
import type { Assignment, PlanSheets } from '../annex/annexTypes';
import { ReadingNotes } from '../annex/reading/AssignmentReading';
import { BaselineReading } from '../annex/reading/BaselineReading';
import { useCanManage } from '../annex/useSheets';
import { DecisionCard, lineName } from './DecisionCard';
import type { DecisionItem } from './decisionTypes';

interface DoubtCardProps {
  item: DecisionItem;
  annex: PlanSheets | undefined;
  onEdit: (assignmentId: string) => void;
}

/** A printed figure that does not follow from its counts, or a denominator said two ways: kept, said, and settled by a note or a correction (RULES.md I14). */
export function DoubtCard({ item, annex, onEdit }: DoubtCardProps) {
  const t = useT();
  const canDecide = useCanManage();
  const assignments = new Map((annex?.sheets ?? []).flatMap(({ rows }) => rows.flatMap((row) => row.assignments)).map((one) => [one.id, one]));
  return (
    <DecisionCard item={item}>
      {item.lines.map((line) => {
        const assignment = assignments.get(line.assignmentId);
        return (
          <Box key={line.assignmentId} sx={{ display: 'grid', gap: 1, fontSize: '0.875rem', justifyItems: 'start' }}>
            {assignment ? <Doubted item={item} assignment={assignment} /> : null}
            {canDecide && assignment ? (
              <Button size="small" variant="outlined" aria-label={`${t('indicatorAnnex.decisions.settle')}: ${lineName(line)}`} onClick={() => onEdit(line.assignmentId)}>{t('indicatorAnnex.decisions.settle')}</Button>
            ) : null}
          </Box>
        );
      })}
    </DecisionCard>
  );
}

function Doubted({ item, assignment }: { item: DecisionItem; assignment: Assignment }) {
  const t = useT();
  if (item.kind === 'statedNotComputed') {
    return assignment.baselines.filter(({ id }) => item.baselineId === null || id === item.baselineId).map((baseline) => <BaselineReading key={baseline.id} baseline={baseline} measureUnit={assignment.measureUnit ?? item.indicator.measureUnit} />);
  }
  return (
    <>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 0.5 }}>
        {([['numeratorText', assignment.numeratorText], ['denominatorText', assignment.denominatorText]] as const).map(([key, text]) => (
          <div key={key}>
            <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{t(`indicatorAnnex.${key}`)}</Box>
            <Box component="dd" sx={{ m: 0 }}>{text ?? t('common.notStated')}</Box>
          </div>
        ))}
      </Box>
      <ReadingNotes notes={assignment.readingNotes} />
    </>
  );
}
