import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { formatDecimal } from '../../../components/numbers';
import { useT } from '../../../i18n/useT';
import type { UnitRef } from '../../../providers/apiTypes';
import { indicatorAddress } from '../indicatorAddress';
import type { EvaluationResult, EvaluationRoundDetail } from '../indicatorTypes';
import { StatusChip } from '../parts/StatusChip';

interface ResultsTableProps {
  readonly round: EvaluationRoundDetail;
  /** The evaluation that this one makes again. */
  readonly earlier: EvaluationRoundDetail | null;
}

const keyOf = ({ assignmentId, targetId, unit }: EvaluationResult): string => [assignmentId, targetId, unit?.id].join(' ');
const WHOLE = '';

/** The results of a round, of the whole or of one unit; beside those of the round before where there is one. */
export function ResultsTable({ round, earlier }: ResultsTableProps) {
  const t = useT();
  const [unitId, setUnitId] = useState(WHOLE);
  const units = useMemo(() => unitsOf(round.results), [round.results]);
  const before = useMemo(() => new Map(earlier?.results.map((result) => [keyOf(result), result])), [earlier]);
  const shown = round.results.filter(({ unit }) => (unit?.id ?? WHOLE) === unitId);
  const caption = t('indicators.round.resultsCaption', { title: round.title });
  return (
    <>
      {units.length ? (
        <Box className="no-print" sx={{ px: 2.5, pb: 1.5, maxWidth: 420 }}>
          <TextField select label={t('indicators.round.unit')} value={unitId} onChange={(event) => setUnitId(event.target.value)} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
            <MenuItem value={WHOLE}>{t('indicators.round.whole')}</MenuItem>
            {units.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
          </TextField>
        </Box>
      ) : null}
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={caption}>
        <Table size="small" sx={{ minWidth: 720, '& caption': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' } }}>
          <caption>{caption}</caption>
          <TableHead>
            <TableRow>
              <TableCell>{t('indicators.board.number')}</TableCell>
              <TableCell>{t('indicators.board.title')}</TableCell>
              <TableCell>{t('indicators.round.target')}</TableCell>
              {earlier ? <TableCell>{t('indicators.round.before')}</TableCell> : null}
              <TableCell>{earlier ? t('indicators.round.after') : t('indicators.board.status')}</TableCell>
              <TableCell>{t('indicators.round.reported')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((result) => (
              <TableRow key={keyOf(result)}>
                <TableCell>{result.printedNumber || '–'}</TableCell>
                <TableCell component="th" scope="row">
                  <Box component={Link} to={indicatorAddress(result.indicatorId, { planId: round.plan.id, assignmentId: result.assignmentId, periodKey: round.periodKey, basis: round.basis, unitId: result.unit?.id })} sx={{ color: 'text.primary', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } }}>
                    {result.title}
                  </Box>
                </TableCell>
                <TableCell>{result.targetText || t('indicators.board.noTarget')}</TableCell>
                {earlier ? <TableCell><ResultCell result={before.get(keyOf(result))} /></TableCell> : null}
                <TableCell><ResultCell result={result} /></TableCell>
                <TableCell><Reported result={result} /></TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}

function unitsOf(results: readonly EvaluationResult[]): UnitRef[] {
  const byId = new Map<string, UnitRef>();
  for (const { unit } of results) if (unit) byId.set(unit.id, unit);
  return [...byId.values()];
}

/** The figures as they were frozen, with the verdict on them. */
function ResultCell({ result }: { result: EvaluationResult | undefined }) {
  if (!result) return <>–</>;
  const { numerator, denominator, status, overlays } = result;
  return (
    <>
      <StatusChip status={status} overlays={overlays} variant="compact" />
      {numerator === null || denominator === null ? null : <Box sx={{ mt: 0.5 }}>{denominator === '1' ? formatDecimal(numerator) : `${formatDecimal(numerator)}/${formatDecimal(denominator)}`}</Box>}
    </>
  );
}

function Reported({ result: { expectedUnits, reportedUnits, missingUnitNames } }: { result: EvaluationResult }) {
  const t = useT();
  return (
    <>
      {t('indicators.board.reportedOf', { reported: reportedUnits, expected: expectedUnits })}
      {missingUnitNames.length ? <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t('indicators.round.missing', { names: missingUnitNames.join(', ') })}</Box> : null}
    </>
  );
}
