import { formatDateVi, isCalendarDate } from '#domain';
import Box from '@mui/material/Box';
import { formatDecimal } from '../../../../components/numbers';
import { useT } from '../../../../i18n/useT';
import type { Baseline } from '../annexTypes';
import { Doubt, Quiet } from './ReadingPart';
import { withUnit } from './useTargetWords';

const day = (date: string | null): string => (date && isCalendarDate(date) ? formatDateVi(date) : '…');

/** The figure the document starts from, beside what its own counts give (RULES.md I14). */
export function BaselineReading({ baseline, measureUnit }: { baseline: Baseline; measureUnit: string }) {
  const t = useT();
  const { label, statedText, computedText, agreesWithStated, isWithoutCases, sourceSystem, windowFrom, windowTo, note, parts } = baseline;
  const hasWindow = windowFrom !== null || windowTo !== null;
  return (
    <Box sx={{ minWidth: 0 }}>
      {label ? <Quiet>{label}: </Quiet> : null}
      {isWithoutCases ? t('indicatorAnnex.baseline.withoutCases') : <b>{statedText || t('common.notStated')}</b>}
      {isWithoutCases && statedText ? <Quiet> “{statedText}”</Quiet> : null}
      {parts.map((part, index) => (
        <Box key={index}>
          <Quiet>
            {part.label ? `${part.label}: ` : ''}
            {formatDecimal(part.numerator)}/{formatDecimal(part.denominator)}
            {part.statedText ? ` (${t('indicatorAnnex.baseline.printed', { text: part.statedText })})` : ''}
          </Quiet>
        </Box>
      ))}
      {computedText ? (
        agreesWithStated === false ? (
          <Doubt>{t('indicatorAnnex.baseline.disagrees', { stated: statedText, computed: withUnit(computedText, measureUnit) })}</Doubt>
        ) : (
          <Box><Quiet>{t(agreesWithStated ? 'indicatorAnnex.baseline.agrees' : 'indicatorAnnex.baseline.computed', { computed: withUnit(computedText, measureUnit) })}</Quiet></Box>
        )
      ) : null}
      {sourceSystem || hasWindow ? (
        <Box>
          <Quiet>{[sourceSystem, hasWindow ? t('indicatorAnnex.baseline.window', { from: day(windowFrom), to: day(windowTo) }) : null].filter(Boolean).join(' · ')}</Quiet>
        </Box>
      ) : null}
      {note ? <Box><Quiet>{note}</Quiet></Box> : null}
    </Box>
  );
}
