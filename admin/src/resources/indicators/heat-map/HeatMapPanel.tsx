import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useCallback, useMemo } from 'react';
import { CellLegend, CellLegendItem, CellReadout, CellTableCard, CornerSign, useCellPlace, type CellPlace } from '../../../components/cell-table';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { SkeletonList } from '../../../components/Skeletons';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { usePeriodText } from '../../tasks/usePeriodText';
import { indicatorAddress, unitAddress, type ResultFrame } from '../indicatorAddress';
import { STATUS_NAMES, type HeatMap } from '../indicatorTypes';
import { dividedText, withUnit } from '../parts/measured';
import { numbered } from '../parts/numbered';
import { PrintHead } from '../parts/PrintHead';
import { StatusChip } from '../parts/StatusChip';
import { StatusGlyph } from '../parts/StatusGlyph';
import { heatModel, type HeatColumn, type HeatModel } from './heatMapModel';
import { HeatMapTable } from './HeatMapTable';

interface HeatMapPanelProps {
  readonly frame: ResultFrame;
  readonly isTroubleOnly: boolean;
  readonly onTroubleOnly: (isTroubleOnly: boolean) => void;
}

/** Units × indicators of one period, one sign a cell. */
export function HeatMapPanel({ frame, isTroubleOnly, onTroubleOnly }: HeatMapPanelProps) {
  const t = useT();
  const { planId, ...params } = frame;
  const periodText = usePeriodText();
  const answer = useApiQuery<HeatMap>(['indicators', 'heat-map'], `/plans/${planId}/indicator-heat-map`, params);
  const model = useMemo(() => (answer.data ? heatModel(answer.data, isTroubleOnly) : null), [answer.data, isTroubleOnly]);
  if (answer.error && !answer.data) return <Card><ErrorState error={answer.error} onRetry={() => void answer.refetch()} /></Card>;
  if (!answer.data || !model) return <Card><SkeletonList rows={12} /></Card>;
  if (!answer.data.units.length || !answer.data.indicators.length) return <Card><EmptyState title={t('indicators.heatMap.emptyTitle')} help={t('indicators.heatMap.emptyHelp')} /></Card>;
  const { periodKey, basis, asOf, unit } = answer.data;
  const { hiddenUnits, hiddenIndicators, rows, columns } = model;
  return (
    <CellTableCard
      troubleLabel={t('indicators.heatMap.troubleOnly')}
      isTroubleOnly={isTroubleOnly}
      onTroubleOnly={onTroubleOnly}
      size={isTroubleOnly ? t('indicators.heatMap.hidden', { units: hiddenUnits, indicators: hiddenIndicators }) : t('indicators.heatMap.size', { units: rows.length, indicators: columns.length })}
      printLabel={t('indicators.heatMap.print')}
      legend={<Legend model={model} />}
    >
      <PrintHead what={[t('indicators.tab.heatMap'), periodText(periodKey), t(`indicators.basis.${basis}`)].join(', ')} unitName={unit?.name ?? null} asOf={asOf} />
      {rows.length ? <HeatMapWithReadout frame={frame} model={model} /> : <EmptyState title={t('indicators.heatMap.noTroubleTitle')} help={t('indicators.heatMap.noTroubleHelp')} />}
    </CellTableCard>
  );
}

function HeatMapWithReadout({ frame, model }: { frame: ResultFrame; model: HeatModel }) {
  const t = useT();
  const periodText = usePeriodText();
  const { place, setPlace, open, to } = useCellPlace(useCallback((at: CellPlace) => addressAt(frame, model, at), [frame, model]));
  const unit = (place && model.rows[place.row]?.unit) ?? null;
  const column = (place && model.columns[place.column]) ?? null;
  return (
    <>
      <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
        <HeatMapTable model={model} label={t('indicators.heatMap.label', { period: periodText(frame.periodKey) })} onPoint={setPlace} onOpen={open} />
      </Box>
      <CellReadout
        unit={unit}
        what={column && { text: nameOf(column), title: column.section ? `${column.section}\n${column.title}` : column.title }}
        state={<CellState model={model} place={place} />}
        link={to ? { to, text: column ? t('indicators.heatMap.open') : t('indicators.heatMap.openUnit') } : null}
        help={t('indicators.heatMap.help')}
      />
    </>
  );
}

const nameOf = ({ printedNumber, title }: HeatColumn): string => numbered(printedNumber, title);

/** A cell opens the unit's figures of the indicator, a heading the indicator, a name or a sum the unit. */
function addressAt(frame: ResultFrame, { rows, columns }: HeatModel, { row, column }: CellPlace): string | null {
  const unitId = rows[row]?.unit.id;
  const indicator = columns[column];
  if (!indicator) return unitId ? unitAddress(unitId, frame) : null;
  if (unitId && !rows[row]?.cells[column]) return null;
  return indicatorAddress(indicator.indicatorId, { ...frame, ...(unitId ? { unitId } : {}), assignmentId: indicator.assignmentId });
}

function CellState({ model: { rows, columns }, place }: { model: HeatModel; place: CellPlace | null }) {
  const t = useT();
  const row = place ? rows[place.row] : undefined;
  const column = place ? columns[place.column] : undefined;
  if (!place || !row || !column) return null;
  const cell = row.cells[place.column];
  if (!cell) return <span>{t('indicators.heatMap.empty')}</span>;
  return (
    <>
      {cell.value === null ? null : <b>{withUnit(dividedText(cell.value, cell.status), column.measureUnit)}</b>}
      <StatusChip status={cell.status} overlays={cell.overlays} />
    </>
  );
}

/** On paper also what the numbers over the columns mean. */
function Legend({ model: { used, columns, bands } }: { model: HeatModel }) {
  const t = useT();
  let next = 0;
  const groups = (bands.length ? bands : [{ title: '', span: columns.length }]).map(({ title, span }) => ({ title, items: columns.slice(next, (next += span)) }));
  return (
    <>
      <CellLegend label={t('indicators.heatMap.legend')}>
        {STATUS_NAMES.filter((status) => used.has(status)).map((status) => (
          <CellLegendItem key={status} sign={<StatusGlyph status={status} size={14} />}>{t(`indicators.status.${status}`)}</CellLegendItem>
        ))}
        <CellLegendItem sign={<CornerSign />}>{t('indicators.heatMap.overlayLegend')}</CellLegendItem>
      </CellLegend>
      <Box sx={{ display: 'none', '@media print': { display: 'block', columns: 2, fontSize: '9pt', px: 2 } }}>
        {groups.map(({ title, items }, index) => (
          <Box key={index} sx={{ mb: 1 }}>
            {title ? <Box component="p" sx={{ m: 0, fontWeight: 600, breakAfter: 'avoid' }}>{title}</Box> : null}
            <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {items.map((column) => <li key={column.assignmentId}>{nameOf(column)} ({column.measureUnit})</li>)}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
