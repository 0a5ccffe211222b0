import Box from '@mui/material/Box';
import { formatDecimal } from '../../components/numbers';
import { useT } from '../../i18n/useT';
import { SIGNS } from '../../resources/indicators/annex/reading/useTargetWords';
import type { ImportIndicator, ImportTarget } from '../importTypes';
import { Part } from './Part';
import { PartyLine } from './PartyLine';

/** A target in words: "≥ 45 %", "tăng thêm 20 %", "20 %" where the document states no comparison. */
export function useTargetFigure(): (target: ImportTarget) => string {
  const t = useT();
  return ({ comparator, valueKind, value, measureUnit, purpose, isEachUnit }) => {
    const sign = comparator === 'unstated' ? '' : SIGNS[comparator];
    const figure = valueKind === 'absolute' ? [sign, formatDecimal(value), measureUnit].filter(Boolean).join(' ') : t(`indicatorAnnex.valueKindFigure.${valueKind}`, { sign, value: formatDecimal(value), unit: measureUnit });
    return [figure.trim(), purpose === 'assigned' ? null : t(`indicatorAnnex.purposes.${purpose}`), isEachUnit ? t('indicatorAnnex.target.each') : null].filter(Boolean).join(', ');
  };
}

/** One indicator as it is understood. */
export function IndicatorReading({ indicator, number }: { indicator: ImportIndicator; number: number }) {
  const t = useT();
  const figureOf = useTargetFigure();
  const { title, measureUnit, targets, baselines, parties, bases, numeratorText, denominatorText, scoringText, indicatorId, indicatorSuggestions } = indicator;
  const known = indicatorSuggestions.find(({ id }) => id === indicatorId);
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)', ...(number ? { pt: 1, borderTop: 1, borderColor: 'divider' } : {}) }}>
      <Part title={number ? t('planImport.indicator.numbered', { number }) : t('planImport.indicator.one')}>
        <b>{title}</b>{measureUnit ? ` (${measureUnit})` : ''}
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{indicatorId ? t('planImport.indicator.known', { name: known?.name ?? title }) : t('planImport.indicator.fresh')}</Box>
      </Part>
      <Part title={t('indicatorAnnex.reading.targets')}>
        {targets.length ? targets.map((target, index) => <div key={index}><b>{figureOf(target)}</b>{target.wording ? <Box component="span" sx={{ color: 'text.secondary' }}> “{target.wording}”</Box> : null}</div>) : t('indicatorAnnex.reading.noTarget')}
      </Part>
      {baselines.length ? (
        <Part title={t('indicatorAnnex.reading.baselines')}>
          {baselines.map(({ label, isWithoutCases, statedText, parts }, index) => (
            <div key={index}>
              {label ? `${label}: ` : ''}{isWithoutCases ? t('indicatorAnnex.baseline.withoutCases') : <b>{statedText}</b>}
              {parts.map((part, place) => <Box key={place} component="span" sx={{ color: 'text.secondary' }}> {part.label ? `${part.label}: ` : ''}{formatDecimal(part.numerator)}/{formatDecimal(part.denominator)}</Box>)}
            </div>
          ))}
        </Part>
      ) : null}
      {parties.length ? <Part title={t('indicatorAnnex.reading.parties')}><Box sx={{ display: 'grid', gap: 0.5 }}>{parties.map((party, index) => <PartyLine key={index} party={party} />)}</Box></Part> : null}
      {numeratorText ? <Part title={t('indicatorAnnex.numeratorText')}>{numeratorText}</Part> : null}
      {denominatorText ? <Part title={t('indicatorAnnex.denominatorText')}>{denominatorText}</Part> : null}
      {scoringText ? <Part title={t('indicatorAnnex.reading.scoring')}>{scoringText}</Part> : null}
      {bases.length ? <Part title={t('indicatorAnnex.reading.bases')}>{bases.map(({ wording }, index) => <div key={index}>{wording}</div>)}</Part> : null}
    </Box>
  );
}
