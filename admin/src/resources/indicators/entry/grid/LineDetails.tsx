import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { Link } from 'react-router';
import { formatInstantVi } from '../../../../components/DateVi';
import { FactList } from '../../../../components/Panel';
import { useT } from '../../../../i18n/useT';
import { indicatorAddress } from '../../indicatorAddress';
import { sumsText } from '../../parts/measured';
import type { ReportLine } from '../entryTypes';
import type { LineFields } from '../sheet/lineFields.js';
import type { GridLine } from './gridLines';
import { useLineWords } from './useLineWords';

interface LineDetailsProps {
  readonly grid: GridLine;
  readonly planId: string;
  /** Null where nothing may be changed. */
  readonly onChange: ((id: string, fields: LineFields) => void) | null;
}

/** The whole of a line on demand: how it is counted, where it is assigned, what was there before. */
export function LineDetails({ grid, planId, onChange }: LineDetailsProps) {
  const t = useT();
  const { line, fields, id } = grid;
  const { indicator, measurement } = line;
  const facts = [
    ...(indicator.numeratorText ? [{ label: t('indicatorEntry.details.numeratorText'), value: indicator.numeratorText }] : []),
    ...(indicator.denominatorText ? [{ label: t('indicatorEntry.details.denominatorText'), value: indicator.denominatorText }] : []),
    { label: t('indicatorEntry.details.standsIn'), value: <Places line={line} /> },
    ...(line.cumulativeBefore ? [{ label: t('indicatorEntry.grid.cumulative'), value: sumsText(line.cumulativeBefore, indicator) }] : []),
    ...(measurement ? [{ label: t('indicatorEntry.state.VALUE'), value: `${t('indicatorEntry.details.entered', { person: measurement.enteredBy.fullName, at: formatInstantVi(measurement.enteredAt) })}, ${t(`indicatorEntry.details.source.${measurement.source}`)}` }] : []),
    { label: t('indicatorEntry.details.history'), value: <History line={line} /> },
  ];
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <FactList facts={facts} />
      {onChange && fields.state === 'VALUE' ? (
        <FormControlLabel
          control={<Checkbox size="small" checked={fields.includesBelow} onChange={(_, includesBelow) => onChange(id, { ...fields, includesBelow })} />}
          label={t('indicatorEntry.details.includesBelow')}
          slotProps={{ typography: { variant: 'body2' } }}
        />
      ) : null}
      <Box component={Link} to={indicatorAddress(indicator.id, { planId })} sx={{ color: 'primary.main', justifySelf: 'start' }}>{t('indicatorEntry.details.series')}</Box>
    </Box>
  );
}

function Places({ line }: { line: ReportLine }) {
  const t = useT();
  const { targetText } = useLineWords();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
      {line.assignments.map(({ id, printedNumber, sheetTitle, title, targets }) => (
        <li key={id}>
          {[printedNumber, title].filter(Boolean).join('. ')} <Box component="span" sx={{ color: 'text.secondary' }}>({sheetTitle})</Box>
          {targets.map((target) => (
            <Box key={target.id} sx={{ color: 'text.secondary' }}>
              {[targetText(target), target.document, target.wording ? t('indicatorEntry.details.wording', { text: target.wording }) : null].filter(Boolean).join(' · ')}
            </Box>
          ))}
        </li>
      ))}
    </Box>
  );
}

function History({ line }: { line: ReportLine }) {
  const t = useT();
  const { figureText } = useLineWords();
  if (line.history.length === 0) return <>{t('indicatorEntry.details.noHistory')}</>;
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.25 }}>
      {line.history.map((change) => (
        <li key={`${change.changedAt}${change.state}${change.numerator}`}>
          {t('indicatorEntry.details.historyLine', { at: formatInstantVi(change.changedAt), person: change.changedBy?.fullName ?? t('indicatorEntry.details.system'), value: figureText(change, line), state: t(`indicatorEntry.reportState.${change.reportState}`) })}
          {change.reason ? ` ${change.reason}` : ''}
        </li>
      ))}
    </Box>
  );
}
