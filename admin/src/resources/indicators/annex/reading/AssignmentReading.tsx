import { fold } from '#domain';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../../../i18n/useT';
import type { Assignment } from '../annexTypes';
import { BaselineReading } from './BaselineReading';
import { BasisReading, PartyReading } from './PartyReading';
import { Quiet, ReadingPart, Remark } from './ReadingPart';
import { TargetReading } from './TargetReading';

/** What one row (or one of its cells) is taken to mean, beside the printed words (RULES.md I1). */
export function AssignmentReading({ assignment, columnHeading, action }: { assignment: Assignment; columnHeading: string | null; action: ReactNode }) {
  const t = useT();
  const { indicator, title, isTitleComposed, parties, bases, baselines, targets, readingNotes } = assignment;
  const numerator = assignment.numeratorText;
  const denominator = assignment.denominatorText;
  return (
    <Box sx={{ display: 'grid', gap: 1, fontSize: '0.8125rem', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Quiet>{columnHeading ? `${columnHeading}: ` : `${t('indicatorAnnex.reading.indicator')}: `}</Quiet>
          <Box component={Link} to={`/indicators/${indicator.id}/show`} sx={{ color: 'primary.main', fontWeight: 600 }}>{indicator.name}</Box>{' '}
          <Quiet>
            {[indicator.code, t(`indicatorAnnex.kinds.${indicator.kind}`), t(`indicatorAnnex.accumulations.${indicator.accumulation}`), t(`indicatorAnnex.directions.${indicator.direction}`)].join(' · ')}
          </Quiet>
          {fold(title) === fold(indicator.name) ? null : (
            <Box>
              {title}
              {isTitleComposed ? <Quiet> ({t('indicatorAnnex.reading.composed')})</Quiet> : null}
            </Box>
          )}
          {numerator || denominator ? <Box><Quiet>{[numerator, denominator].map((text) => text ?? '…').join(' / ')}</Quiet></Box> : null}
          {assignment.scoringText ? <Box><Quiet>{t('indicatorAnnex.reading.scoring')}: {assignment.scoringText}</Quiet></Box> : null}
        </Box>
        {action}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, columnGap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(auto-fit, minmax(210px, 1fr))' } }}>
        <ReadingPart title={t('indicatorAnnex.reading.targets')}>
          {targets.length ? targets.map((target) => <TargetReading key={target.id} target={target} direction={indicator.direction} />) : <Quiet>{t('indicatorAnnex.reading.noTarget')}</Quiet>}
        </ReadingPart>
        <ReadingPart title={t('indicatorAnnex.reading.parties')}>
          {parties.length ? parties.map((party) => <PartyReading key={party.id} party={party} />) : <Quiet>{t('indicatorAnnex.reading.nothing')}</Quiet>}
        </ReadingPart>
        {bases.length ? <ReadingPart title={t('indicatorAnnex.reading.bases')}>{bases.map((basis) => <BasisReading key={basis.id} basis={basis} />)}</ReadingPart> : null}
        {baselines.length ? <ReadingPart title={t('indicatorAnnex.reading.baselines')}>{baselines.map((baseline) => <BaselineReading key={baseline.id} baseline={baseline} measureUnit={assignment.measureUnit ?? indicator.measureUnit} />)}</ReadingPart> : null}
      </Box>
      <ReadingNotes notes={readingNotes} />
    </Box>
  );
}

export function ReadingNotes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>{notes.map((note) => <Remark key={note}>{note}</Remark>)}</Box>;
}
