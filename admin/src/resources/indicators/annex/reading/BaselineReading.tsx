import { formatDateVi, formatMeasured, isCalendarDate } from '#domain';
import Box from '@mui/material/Box';
import { formatDecimal, numberMarks } from '../../../../components/numbers';
import { useT } from '../../../../i18n/useT';
import type { Baseline } from '../annexTypes';
import { Doubt, Quiet } from './ReadingPart';

const day = (date: string | null): string => (date && isCalendarDate(date) ? formatDateVi(date) : '…');

/** The figure the document starts from, beside what its own counts give (RULES.md I14). */
export function BaselineReading({ baseline }: { baseline: Baseline }) {
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
          <Doubt>{t('indicatorAnnex.baseline.disagrees', { stated: statedText, computed: computedNumber(computedText) })}</Doubt>
        ) : (
          <Box><Quiet>{t(agreesWithStated ? 'indicatorAnnex.baseline.agrees' : 'indicatorAnnex.baseline.computed', { computed: computedNumber(computedText) })}</Quiet></Box>
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

/** "14.818993" as people read it: two places, as printed figures have (RULES.md I6). */
const computedNumber = (text: string): string => formatMeasured({ numerator: text, denominator: '1' }, numberMarks());
