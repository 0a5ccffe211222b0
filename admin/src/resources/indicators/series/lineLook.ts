import type { Palette } from '@mui/material/styles';
import type { ChartLine, SeriesModel } from './seriesModel';

export interface LineLook {
  readonly color: string;
  readonly width: number;
  readonly dash?: string;
}

const DASHES = ['7 4', '2 4', '9 3 2 3', '4 2'];

/** How a line is drawn, in the drawing and in its legend alike. */
export function lineLook(line: ChartLine, { lines }: Pick<SeriesModel, 'lines'>, palette: Palette): LineLook {
  if (line.kind === 'actual') return { color: palette.primary.main, width: 2.2 };
  if (line.kind === 'predecessor') return { color: palette.text.secondary, width: 1.2, dash: '3 3' };
  if (line.kind === 'together') return { color: palette.primary.main, width: 1.6, dash: '6 3' };
  const { red, blue, orange, olive } = palette.tones;
  const place = lines.filter(({ kind }) => kind === 'target').indexOf(line);
  return { color: [red.ink, blue.ink, orange.ink, olive.ink][place % 4]!, width: 1.8, dash: DASHES[place % DASHES.length]! };
}

export function baselineLook(palette: Palette): LineLook {
  return { color: palette.text.secondary, width: 1, dash: '1 4' };
}
