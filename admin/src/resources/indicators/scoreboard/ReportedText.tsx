import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useId, useState } from 'react';
import { useT } from '../../../i18n/useT';
import { useMe } from '../../../providers/session';
import type { ScoreLine } from '../indicatorTypes';

interface ReportedTextProps {
  readonly line: ScoreLine;
  /** On the page of one unit the question is not how many, but whether. */
  readonly isOneUnit?: boolean;
}

/** How many units a result rests on, and who is missing by name (RULES.md I5, I11). */
export function ReportedText({ line: { reported, missingUnits, missingCount, eachUnit }, isOneUnit = false }: ReportedTextProps) {
  const t = useT();
  const me = useMe();
  const { expected, withData, noCases, notAvailable, notApplicable } = reported;
  if (expected === 0) return <Box component="span" sx={{ color: 'text.secondary' }}>{t('indicators.board.nobodyExpected')}</Box>;
  // "0/1 units, 1 missing" is no way to tell the reader's own unit that it has not reported.
  const isOwn = missingUnits.length === 1 && missingUnits[0]!.id === me?.unit.id;
  const isDone = reported.reported === 1 && withData === 1 && !eachUnit;
  if (expected === 1 && (isOneUnit || isOwn || isDone)) return <OneUnit isReported={reported.reported === 1} hasData={withData + noCases + notAvailable + notApplicable > 0} />;
  // Over several periods more units can have figures than have reported every period.
  const hasParts = withData > reported.reported;
  const parts = [
    withData === reported.reported ? null : t(hasParts ? 'indicators.board.withSomeData' : 'indicators.board.withData', { withData, expected }),
    noCases ? t('indicators.board.noCases', { count: noCases }) : null,
    notAvailable ? t('indicators.board.notAvailable', { count: notAvailable }) : null,
    notApplicable ? t('indicators.board.notApplicable', { count: notApplicable }) : null,
    eachUnit ? t('indicators.board.eachUnit', { met: eachUnit.met, of: eachUnit.of }) : null,
  ].filter((part) => part !== null);
  return (
    <>
      <div>{t(hasParts ? 'indicators.board.reportedAllOf' : 'indicators.board.reportedOf', { reported: reported.reported, expected })}</div>
      {parts.length ? <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{parts.join('; ')}</Box> : null}
      {missingCount > 0 ? <Missing names={missingUnits.map(({ shortName }) => shortName)} count={missingCount} /> : null}
    </>
  );
}

function OneUnit({ isReported, hasData }: { isReported: boolean; hasData: boolean }) {
  const t = useT();
  return <>{t(isReported ? 'indicators.unit.reported' : hasData ? 'indicators.unit.partly' : 'indicators.unit.notReported')}</>;
}

/** Closed at first, because a board of three hundred communes would be nothing but names; always open on paper. */
function Missing({ names, count }: { names: readonly string[]; count: number }) {
  const t = useT();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const more = count - names.length;
  return (
    <>
      <ButtonBase
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        sx={({ palette }) => ({ font: 'inherit', fontSize: '0.8125rem', fontWeight: 500, minHeight: 24, textAlign: 'left', color: palette.primary.main, textDecoration: 'underline', textDecorationStyle: 'dotted', textUnderlineOffset: '3px', '@media print': { color: palette.text.primary, textDecoration: 'none' } })}
      >
        {t('indicators.board.missing', { count })}
      </ButtonBase>
      <Box id={id} sx={{ display: isOpen ? 'block' : 'none', fontSize: '0.8125rem', color: 'text.secondary', '@media print': { display: 'block' } }}>
        {names.join(', ')}
        {more > 0 ? ` ${t('indicators.board.missingMore', { count: more })}` : ''}
      </Box>
    </>
  );
}
