import Box from '@mui/material/Box';
import { formatDecimal } from '../../components/numbers';
import { useT } from '../../i18n/useT';
import { describeRule } from '../../resources/plans/schedule/describeRule';
import type { ImportActivity, ImportRow } from '../importTypes';
import { IndicatorReading } from './IndicatorReading';
import { Part, Side } from './Part';
import { PartyLine } from './PartyLine';

/** How a row is understood. */
export function ReadingSide({ row }: { row: ImportRow }) {
  const t = useT();
  const { activity, indicators, kind, title } = row;
  return (
    <Side title={t('planImport.row.reading')} isReading>
      {kind === 'item' || kind === 'subItem' ? null : <Part title={t('planImport.row.kind')}>{t(`planImport.rowKinds.${kind}`)}: <b>{title}</b></Part>}
      {activity ? <ActivityParts activity={activity} hasOther={indicators.length > 0} /> : null}
      {indicators.map((indicator, index) => <IndicatorReading key={index} indicator={indicator} number={indicators.length > 1 ? index + 1 : 0} />)}
    </Side>
  );
}

function ActivityParts({ activity, hasOther }: { activity: ImportActivity; hasOther: boolean }) {
  const t = useT();
  const { deliverables, parties, rules, leftover, figures, citations, note } = activity;
  return (
    <>
      {deliverables.length || !hasOther ? (
        <Part title={t('plans.reading.deliverables')}>
          {deliverables.length === 0 ? <Nothing /> : deliverables.length === 1 ? deliverables[0] : <Box component="ol" sx={{ m: 0, pl: 2.25 }}>{deliverables.map((text, index) => <li key={index}>{text}</li>)}</Box>}
        </Part>
      ) : null}
      <Part title={t('plans.reading.parties')}>
        <Box sx={{ display: 'grid', gap: 0.5 }}>{parties.length ? parties.map((party, index) => <PartyLine key={index} party={party} />) : <Nothing />}</Box>
      </Part>
      <Part title={t('plans.reading.schedule')}>
        {rules.length ? rules.map(({ rule, confidence }, index) => (
          <div key={index}>
            {describeRule(rule, t)}
            {confidence === 'low' ? <Box component="span" sx={{ color: 'tones.amber.ink' }}> ({t('plans.reading.lowConfidence')})</Box> : null}
          </div>
        )) : <Nothing />}
        {leftover ? <Box sx={{ color: 'tones.amber.ink' }}>{t('planImport.row.leftover', { text: leftover })}</Box> : null}
      </Part>
      {figures.length ? (
        <Part title={t('plans.reading.figures')}>
          {figures.map(({ quote, comparator, value, measureUnit }, index) => <div key={index}>{value === null ? null : <b>{t(`plans.comparators.${comparator}`)} {formatDecimal(value)} {measureUnit} – </b>}“{quote}”</div>)}
        </Part>
      ) : null}
      {citations.length ? <Part title={t('plans.reading.bases')}>{citations.map(({ wording }, index) => <div key={index}>{wording}</div>)}</Part> : null}
      {note ? <Part title={t('plans.form.activityNote')}>{note}</Part> : null}
    </>
  );
}

export function Nothing() {
  return <Box component="span" sx={{ color: 'text.secondary' }}>{useT()('planImport.row.nothing')}</Box>;
}
