import type { Standing } from '#domain';
import type { ToneName } from '../theme/tokens';

/** In order of urgency, most urgent first: the order of legends, counts and rows. */
export const STANDINGS: readonly Standing[] = [
  'overdue',
  'returned',
  'dueSoon',
  'notReported',
  'noDueDate',
  'submitted',
  'notYetDue',
  'completedLate',
  'completedOnTime',
  'notApplicable',
  'suspended',
  'withdrawn',
];
export type StandingName = Standing;

export type StandingCounts = Partial<Record<StandingName, number>>;

interface StandingLook {
  readonly tone: ToneName;
  /** Border of the chip: a dashed one is readable in greyscale too. */
  readonly isDashed?: boolean;
  /** Drawn on a 16 × 16 field; usable as an SVG path and as a canvas Path2D. */
  readonly path: string;
  readonly isFilled?: boolean;
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** The table of states: one glyph and one tone each. Words come from the catalogue. */
export const STANDING_LOOKS: Readonly<Record<StandingName, StandingLook>> = {
  notYetDue: { tone: 'grey', path: circle(8, 8, 5.3) },
  dueSoon: { tone: 'amber', path: `${circle(8, 8, 5.6)}M8 4.8V8.2l2.3 1.4` },
  overdue: { tone: 'red', path: 'M8 1.8 15 14H1Z M7.2 6v4h1.6V6Z M7.2 11.2v1.5h1.6v-1.5Z', isFilled: true },
  submitted: { tone: 'blue', path: 'M2.2 9.2 4.4 3h7.2l2.2 6.2V13H2.2ZM2.2 9.2h3.4l1 1.7h2.8l1-1.7h3.4' },
  returned: { tone: 'orange', path: 'M6.2 3.2 2.8 6.6l3.4 3.4M2.8 6.6h6.7a3.4 3.4 0 0 1 0 6.8H6.4' },
  completedOnTime: { tone: 'green', path: 'M2.8 8.6l3.5 3.5 7-7.6' },
  completedLate: { tone: 'olive', path: `M1.4 6.6l2.8 2.8 5.6-6.2${circle(11, 11.2, 3.5)}M11 9.4v2l1.3.8` },
  notReported: { tone: 'grey', isDashed: true, path: circle(8, 8, 5.4) },
  noDueDate: { tone: 'grey', path: 'M5.4 5.9a2.6 2.6 0 1 1 4.1 2.1C8.4 8.8 8 9.3 8 10.3M8 12.7v.5' },
  notApplicable: { tone: 'grey', path: 'M3.4 8h9.2' },
  suspended: { tone: 'grey', path: 'M5.8 3.8v8.4M10.2 3.8v8.4' },
  withdrawn: { tone: 'grey', path: 'M4.2 4.2l7.6 7.6M11.8 4.2 4.2 11.8' },
};
