import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link } from 'react-router';
import { useT } from '../../../i18n/useT';
import { indicatorAddress, type ResultFrame } from '../indicatorAddress';
import type { JudgedTarget, ScoreLine } from '../indicatorTypes';
import { targetText } from '../parts/measured';
import { numbered } from '../parts/numbered';
import { StatusChip } from '../parts/StatusChip';
import { Actual } from './lineParts';
import { mergedTargets } from './mergedTargets';
import { openFigure } from './TargetText';

interface CompactLinesProps {
  readonly lines: readonly ScoreLine[];
  readonly frame: ResultFrame;
  readonly caption: string;
}

/** A phone has room for one column beside the name. */
const fromTablet = { display: { xs: 'none', sm: 'table-cell' } } as const;
const onPhone = { display: { xs: 'inline', sm: 'none' } } as const;

/** A few lines of a scoreboard beside other work: what, how much, against which target. */
export function CompactLines({ lines, frame, caption }: CompactLinesProps) {
  const t = useT();
  return (
    <Table size="small" aria-label={caption} sx={{ '& th, & td': { px: { xs: 1.25, sm: 2 } } }}>
      <TableHead>
        <TableRow>
          <TableCell>{t('indicators.board.title')}</TableCell>
          <TableCell align="right" sx={{ width: 170, ...fromTablet }}>{t('indicators.board.actual')}</TableCell>
          <TableCell sx={{ width: { xs: 150, sm: 230 } }}>
            <Box component="span" sx={onPhone}>{t('indicators.board.actualAndStatus')}</Box>
            <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>{t('indicators.board.status')}</Box>
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={line.key}>
            <TableCell component="th" scope="row">
              <LineLink line={line} frame={frame} />
              <Goals targets={line.targets} />
            </TableCell>
            <TableCell align="right" sx={fromTablet}><Actual line={line} /></TableCell>
            <TableCell>
              <Box sx={{ display: { xs: 'flex', sm: 'none' }, flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline', mb: 0.5 }}><Actual line={line} /></Box>
              <StatusChip status={line.status} overlays={line.overlays} variant="compact" />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function LineLink({ line, frame }: { line: ScoreLine; frame: ResultFrame }) {
  return (
    <Box component={Link} to={indicatorAddress(line.indicator.id, { ...frame, assignmentId: line.assignmentId ?? undefined })} sx={{ color: 'text.primary', fontWeight: 500, textDecoration: 'none', '&:hover': { color: 'primary.main', textDecoration: 'underline' } }}>
      {numbered(line.printedNumber, line.title)}
    </Box>
  );
}

/** "Mục tiêu ≥ 50 %; ≥ 60 %": all of them, since none speaks for the others. */
function Goals({ targets }: { targets: readonly JudgedTarget[] }) {
  const t = useT();
  const texts = mergedTargets(targets).map(({ target }) => goalText(target, t));
  if (!texts.length) return null;
  return <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t('indicators.series.target', { value: texts.join('; ') })}</Box>;
}

export function goalText(target: JudgedTarget, t: ReturnType<typeof useT>): string {
  const { appliedValue, appliedComparator, measureUnit } = target;
  return appliedValue === null ? openFigure(target, t) : `${t(`indicators.comparator.${appliedComparator}`)}\u00a0${targetText(appliedValue, measureUnit)}`;
}
