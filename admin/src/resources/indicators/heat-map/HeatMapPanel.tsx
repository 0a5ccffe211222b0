import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import FormControlLabel from '@mui/material/FormControlLabel';
import GlobalStyles from '@mui/material/GlobalStyles';
import Switch from '@mui/material/Switch';
import { useCallback, useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { SkeletonList } from '../../../components/Skeletons';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { usePeriodText } from '../../tasks/usePeriodText';
import { indicatorAddress, unitAddress, type ResultFrame } from '../indicatorAddress';
import { STATUS_NAMES, type HeatMap } from '../indicatorTypes';
import { dividedText, withUnit } from '../parts/measured';
import { StatusChip } from '../parts/StatusChip';
import { StatusGlyph } from '../parts/StatusGlyph';
import { heatModel, type HeatModel, type HeatPlace } from './heatMapModel';
import { HeatMapTable } from './HeatMapTable';

interface HeatMapPanelProps {
  readonly frame: ResultFrame;
  readonly isTroubleOnly: boolean;
  readonly onTroubleOnly: (isTroubleOnly: boolean) => void;
}

const A3_LANDSCAPE = <GlobalStyles styles={{ '@page': { size: 'A3 landscape', margin: '10mm' } }} />;

/** Units × indicators of one period, one sign a cell. */
export function HeatMapPanel({ frame, isTroubleOnly, onTroubleOnly }: HeatMapPanelProps) {
  const t = useT();
  const { planId, ...params } = frame;
  const answer = useApiQuery<HeatMap>(['indicators', 'heat-map'], `/plans/${planId}/indicator-heat-map`, params);
  const model = useMemo(() => (answer.data ? heatModel(answer.data, isTroubleOnly) : null), [answer.data, isTroubleOnly]);
  if (answer.error && !answer.data) return <Card><ErrorState error={answer.error} onRetry={() => void answer.refetch()} /></Card>;
  if (!answer.data || !model) return <Card><SkeletonList rows={12} /></Card>;
  if (!answer.data.units.length || !answer.data.indicators.length) return <Card><EmptyState title={t('indicators.heatMap.emptyTitle')} help={t('indicators.heatMap.emptyHelp')} /></Card>;
  return (
    <Card>
      {A3_LANDSCAPE}
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, px: 2, py: 0.75 }}>
        <FormControlLabel control={<Switch checked={isTroubleOnly} onChange={(event) => onTroubleOnly(event.target.checked)} />} label={t('indicators.heatMap.troubleOnly')} />
        <Box role="status" sx={{ flex: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>
          {isTroubleOnly
            ? t('indicators.heatMap.hidden', { units: model.hiddenUnits, indicators: model.hiddenIndicators })
            : t('indicators.heatMap.size', { units: model.rows.length, indicators: model.columns.length })}
        </Box>
        <Button size="small" startIcon={<Print />} onClick={() => window.print()}>{t('indicators.heatMap.print')}</Button>
      </Box>
      {model.rows.length ? <HeatMapWithReadout frame={frame} model={model} /> : <EmptyState title={t('indicators.heatMap.noTroubleTitle')} help={t('indicators.heatMap.noTroubleHelp')} />}
      <Box sx={{ borderTop: 1, borderColor: 'divider' }}><Legend model={model} /></Box>
    </Card>
  );
}

/** Keeps what is pointed at apart from the grid, which is not drawn anew for it. */
function HeatMapWithReadout({ frame, model }: { frame: ResultFrame; model: HeatModel }) {
  const t = useT();
  const periodText = usePeriodText();
  const navigate = useNavigate();
  const [place, setPlace] = useState<HeatPlace | null>(null);
  const open = useCallback((at: HeatPlace) => {
    const to = addressAt(frame, model, at);
    if (to) navigate(to);
  }, [frame, model, navigate]);
  return (
    <>
      <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
        <HeatMapTable model={model} label={t('indicators.heatMap.label', { period: periodText(frame.periodKey) })} onPoint={setPlace} onOpen={open} />
      </Box>
      <Readout model={model} place={place} to={place && addressAt(frame, model, place)} />
    </>
  );
}

function addressAt(frame: ResultFrame, { rows, columns }: HeatModel, { row, column }: HeatPlace): string | null {
  const unitId = rows[row]?.unit.id;
  if (!unitId) return null;
  const indicator = columns[column];
  if (!indicator) return unitAddress(unitId, frame);
  return rows[row]?.cells[column] ? indicatorAddress(indicator.indicatorId, { ...frame, unitId, assignmentId: indicator.assignmentId }) : null;
}

/** The cell under the pointer or the keyboard, in words and always in the same place; the link is for fingers. */
function Readout({ model: { rows, columns }, place, to }: { model: HeatModel; place: HeatPlace | null; to: string | null }) {
  const t = useT();
  const row = place ? rows[place.row] : undefined;
  const column = place ? columns[place.column] : undefined;
  const cell = place ? row?.cells[place.column] : undefined;
  return (
    <Box className="no-print" sx={{ minHeight: { xs: 118, md: 46 }, px: 2, py: 0.75, display: 'flex', flexWrap: { xs: 'wrap', md: 'nowrap' }, alignItems: 'center', alignContent: 'center', columnGap: 1.5, rowGap: 0.25, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      {row ? (
        <>
          <Box sx={{ flex: { xs: '1 1 100%', md: 1 }, minWidth: 0, display: { md: 'flex' }, gap: 1 }}>
            <Box component="strong" title={row.unit.name} sx={{ flex: 'none' }}>{row.unit.shortName}</Box>
            {column ? (
              <Box component="span" title={column.title} sx={{ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: { xs: 2, md: 1 }, overflow: 'hidden', color: 'text.secondary' }}>
                {column.printedNumber ? `${column.printedNumber}. ` : ''}{column.title}
              </Box>
            ) : null}
          </Box>
          {cell ? <>{cell.value === null ? null : <b>{withUnit(dividedText(cell.value, cell.status), column?.measureUnit ?? '')}</b>}<StatusChip status={cell.status} overlays={cell.overlays} /></> : column ? <span>{t('indicators.heatMap.empty')}</span> : null}
          {to ? <Box component={Link} to={to} sx={{ flex: 'none', py: 1, color: 'primary.main', fontWeight: 600 }}>{column ? t('indicators.heatMap.open') : t('indicators.heatMap.openUnit')}</Box> : null}
        </>
      ) : (
        <Box component="span" sx={{ color: 'text.secondary' }}>{t('indicators.heatMap.help')}</Box>
      )}
    </Box>
  );
}

/** Words for every sign that occurs, so that the sheet can be read without the screen. */
function Legend({ model: { used, columns } }: { model: HeatModel }) {
  const t = useT();
  const item = { display: 'inline-flex', alignItems: 'center', gap: 0.75 } as const;
  return (
    <>
      <Box component="ul" aria-label={t('indicators.heatMap.legend')} sx={{ listStyle: 'none', m: 0, px: 2, py: 1.25, display: 'flex', flexWrap: 'wrap', columnGap: 2.25, rowGap: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {STATUS_NAMES.filter((status) => used.has(status)).map((status) => (
          <Box component="li" key={status} sx={item}>
            <StatusGlyph status={status} size={14} />
            {t(`indicators.status.${status}`)}
          </Box>
        ))}
        <Box component="li" sx={item}>
          <Box component="span" aria-hidden="true" sx={{ width: 0, height: 0, borderTop: '10px solid', borderRight: '10px solid transparent' }} />
          {t('indicators.heatMap.overlayLegend')}
        </Box>
      </Box>
      <Box component="ol" sx={{ display: 'none', '@media print': { display: 'block', columns: 2, fontSize: '9pt', listStyle: 'none', pl: 0 } }}>
        {columns.map(({ assignmentId, printedNumber, title }) => <li key={assignmentId}>{printedNumber}. {title}</li>)}
      </Box>
    </>
  );
}
