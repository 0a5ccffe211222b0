import { OVERLAYS, type Overlay } from '#domain';
import type { Theme } from '@mui/material/styles';
import { memo, useMemo } from 'react';
import { CellTable, glyphRules, type CellDrawing, type CellPlace } from '../../../components/cell-table';
import { useT } from '../../../i18n/useT';
import { STATUS_NAMES, type StatusName } from '../indicatorTypes';
import { dividedText, withUnit } from '../parts/measured';
import { numbered } from '../parts/numbered';
import { STATUS_LOOKS } from '../parts/statuses';
import type { HeatModel, HeatRow } from './heatMapModel';

interface HeatMapTableProps {
  readonly model: HeatModel;
  readonly label: string;
  readonly onPoint: (place: CellPlace | null) => void;
  readonly onOpen: (place: CellPlace) => void;
}

const WIDE = { row: 34, cell: 38, name: 190 } as const;
const SIDE_WIDTH = 84;

const styles = (theme: Theme) => glyphRules(theme, STATUS_LOOKS);

/** Units × indicators; over the numbers, which begin anew under every heading, stand the headings of the sheet. */
export const HeatMapTable = memo(function HeatMapTable({ model, label, onPoint, onOpen }: HeatMapTableProps) {
  const t = useT();
  const drawing = useDrawing(model);
  return (
    <CellTable
      label={label}
      corner={t('indicators.heatMap.unit')}
      rows={model.rows}
      drawing={drawing}
      bands={model.bands.map(({ title, span }, index) => ({ key: `${index}`, text: title, title, span }))}
      columns={model.columns.map(({ assignmentId, printedNumber, title, section }) => {
        const name = numbered(printedNumber, title);
        return { key: assignmentId, text: printedNumber || '·', title: section ? `${section}\n${name}` : name, label: [section, name].filter(Boolean).join(': ') };
      })}
      sides={[{ key: 'met', text: t('indicators.heatMap.met'), className: 'first last', width: SIDE_WIDTH }]}
      wide={WIDE}
      styles={styles}
      onPoint={onPoint}
      onOpen={onOpen}
    />
  );
});

/** How the cells look and what they say, put together from parts translated once: a fast scroll asks for thousands. */
function useDrawing({ columns }: HeatModel): CellDrawing<HeatRow> {
  const t = useT();
  return useMemo(() => {
    const names = columns.map(({ section, printedNumber, title }) => [section, printedNumber || title].filter(Boolean).join(', '));
    const words = Object.fromEntries(STATUS_NAMES.map((status) => [status, t(`indicators.status.${status}`)])) as Record<StatusName, string>;
    const marks = Object.fromEntries(OVERLAYS.map((overlay) => [overlay, t(`indicators.overlay.${overlay}`)])) as Record<Overlay, string>;
    return {
      keyOf: ({ unit }) => unit.id,
      unitOf: ({ unit }) => unit,
      columnCount: columns.length,
      cellOf: ({ unit, cells }, column) => {
        const cell = cells[column];
        if (!cell) return null;
        const { status, value, overlays } = cell;
        const told = value === null ? null : withUnit(dividedText(value, status), columns[column]!.measureUnit);
        return {
          className: `${STATUS_LOOKS[status].tone} ${status}${overlays.length ? ' marked' : ''}`,
          label: [unit.shortName, names[column], words[status], told, ...overlays.map((overlay) => marks[overlay])].filter(Boolean).join(', '),
        };
      },
      sidesOf: ({ unit, met, judged }) => [{ className: 'first last', label: `${unit.shortName}, ${t('indicators.heatMap.met')}: ${met}/${judged}`, text: `${met}/${judged}` }],
    };
    // The words change with the language, and then the whole page is drawn anew.
  }, [columns]);
}
