import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useT } from '../../../i18n/useT';
import type { Assignment, PlanSheets } from '../annex/annexTypes';
import { ReadingNotes } from '../annex/reading/AssignmentReading';
import { BaselineReading } from '../annex/reading/BaselineReading';
import { useCanManage } from '../annex/useSheets';
import { DecisionCard, lineName, usePlaceOf } from './DecisionCard';
import type { DecisionItem, SheetLine } from './decisionTypes';

interface DoubtCardProps {
  item: DecisionItem;
  annex: PlanSheets | undefined;
  onEdit: (assignmentId: string) => void;
}

/** A printed figure that does not follow from its counts, or a denominator said two ways: kept, said, and settled by a note or a correction (RULES.md I14). */
export function DoubtCard({ item, annex, onEdit }: DoubtCardProps) {
  const t = useT();
  const canDecide = useCanManage();
  const placeOf = usePlaceOf(annex);
  const assignments = new Map((annex?.sheets ?? []).flatMap(({ rows }) => rows.flatMap((row) => row.assignments)).map((one) => [one.id, one]));
  // A matrix says the same of every unit: what is doubted stands once, the lines below it.
  const groups = new Map<string, SheetLine[]>();
  for (const line of item.lines) {
    const key = item.kind === 'denominatorUnclear' ? doubtOf(assignments.get(line.assignmentId)) : line.assignmentId;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return (
    <DecisionCard item={item} annex={annex} hasOwnLines>
      {[...groups.values()].map((lines) => {
        const assignment = assignments.get(lines[0]!.assignmentId);
        return (
          <Box key={lines[0]!.assignmentId} sx={{ display: 'grid', gap: 1, fontSize: '0.875rem' }}>
            {assignment ? <div><Doubted item={item} assignment={assignment} /></div> : null}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {lines.map((line) => (
                <Box component="li" key={line.assignmentId} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', color: 'text.secondary', minHeight: 34 }}>
                  <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>{placeOf(line)}</Box>
                  {canDecide && assignments.has(line.assignmentId) ? (
                    <Button size="small" variant="outlined" aria-label={`${t('indicatorAnnex.decisions.settle')}: ${lineName(line)}`} onClick={() => onEdit(line.assignmentId)}>{t('indicatorAnnex.decisions.settle')}</Button>
                  ) : null}
                </Box>
              ))}
            </Box>
          </Box>
        );
      })}
    </DecisionCard>
  );
}

const doubtOf = (assignment: Assignment | undefined): string => JSON.stringify([assignment?.numeratorText, assignment?.denominatorText, assignment?.readingNotes]);

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
