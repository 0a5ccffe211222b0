import type { ToneName } from '../../../theme/tokens';
import type { StatusName } from '../indicatorTypes';

export interface StatusLook {
  readonly tone: ToneName;
  /** Drawn on a field of 16 × 16, in SVG and as a picture in a cell. */
  readonly path: string;
  readonly isFilled?: boolean;
  readonly isDashed?: boolean;
}

const circle = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** One glyph and one tone for each result (RULES.md I13); words come from the catalogue, never from colour alone. */
export const STATUS_LOOKS: Readonly<Record<StatusName, StatusLook>> = {
  MET: { tone: 'green', path: 'M2.8 8.6l3.5 3.5 7-7.6' },
  NEAR: { tone: 'amber', path: 'M2.2 9.4c1.6-3.4 3.7-3.4 5.8-1.4s4.2 2 5.8-1.4' },
  NOT_MET: { tone: 'red', path: 'M8 1.8 15 14H1Z M7.2 6v4h1.6V6Z M7.2 11.2v1.5h1.6v-1.5Z', isFilled: true },
  NO_CASES: { tone: 'grey', path: 'M3.4 8h9.2' },
  NOT_REPORTED: { tone: 'grey', isDashed: true, path: circle(8, 8, 5.4) },
  NOT_APPLICABLE: { tone: 'grey', path: `${circle(8, 8, 5.4)}M4.2 11.8l7.6-7.6` },
  INFORMATIVE: { tone: 'blue', path: `M1.4 8c3.4-5.4 9.8-5.4 13.2 0-3.4 5.4-9.8 5.4-13.2 0Z${circle(8, 8, 1.9)}` },
  AMBIGUOUS: { tone: 'orange', path: 'M5.4 5.9a2.6 2.6 0 1 1 4.1 2.1C8.4 8.8 8 9.3 8 10.3M8 12.7v.5' },
};
