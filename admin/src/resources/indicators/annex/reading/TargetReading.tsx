import type { Direction } from '#domain';
import Box from '@mui/material/Box';
import { InstantVi } from '../../../../components/DateVi';
import { useT } from '../../../../i18n/useT';
import { DocumentName } from '../../../plans/parts/DocumentName';
import type { Target } from '../annexTypes';
import { Doubt, Quiet } from './ReadingPart';
import { useTargetWords, withUnit, wordingBeside } from './useTargetWords';

interface TargetReadingProps {
  target: Target;
  direction: Direction;
  /** Where its readings and the decision stand beside it. */
  isBrief?: boolean;
}

/** One target as read, with who applied what the document leaves open (RULES.md I3, I9). */
export function TargetReading({ target, direction, isBrief = false }: TargetReadingProps) {
  const t = useT();
  const { figure, applied, details } = useTargetWords()(target, direction);
  const wording = wordingBeside(target);
  const isOpen = target.valueKind === 'increaseUnresolved' && target.decision === null;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="span" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{figure}</Box>
      {applied ? <> <Quiet>({applied})</Quiet></> : null}
      {details.length ? <Box><Quiet>{details.join(' · ')}</Quiet></Box> : null}
      {wording ? <Box><Quiet>“{wording}”</Quiet></Box> : null}
      {target.document ? <Box><Quiet><DocumentName document={target.document} /></Quiet></Box> : null}
      {isOpen && !isBrief ? (
        <Doubt>
          {t('indicatorAnnex.target.unresolved', { readings: target.readings.map(({ value }) => withUnit(value, target.measureUnit)).join(' · ') })}
        </Doubt>
      ) : null}
      {target.decision && !isBrief ? (
        <Box>
          {t('indicatorAnnex.target.decided', { reading: t(`indicatorAnnex.readings.${target.decision.reading}`), value: withUnit(target.decision.value, target.measureUnit), name: target.decision.decidedBy.fullName })}{' '}
          <Quiet><InstantVi at={target.decision.decidedAt} /></Quiet>
        </Box>
      ) : null}
      {target.note ? <Box><Quiet>{target.note}</Quiet></Box> : null}
    </Box>
  );
}
