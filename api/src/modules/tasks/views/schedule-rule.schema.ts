import { CONTINUOUS_NOTES, PERIOD_KINDS, type ScheduleKind } from '#domain';
import { namedSchema } from '../../../platform/http/index.js';

type Properties = Readonly<Record<string, Record<string, unknown>>>;

const date = { type: 'string', format: 'date' };
const whole = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum });
const year = whole(1901, 2199);
const textOrNull = { type: ['string', 'null'], maxLength: 500 };

interface Shape {
  readonly needed?: Properties;
  readonly optional?: Properties;
}

/** What each kind needs; a year left out is the plan's (RULES.md S1). Values are checked by `parseScheduleRule`. */
const SHAPES: Readonly<Record<ScheduleKind, Shape>> = {
  date: { needed: { on: date } },
  beforeDate: { needed: { on: date } },
  month: { needed: { month: whole(1, 12) }, optional: { year } },
  quarter: { needed: { quarter: whole(1, 4) }, optional: { year } },
  quarterRange: { needed: { fromQuarter: whole(1, 3), toQuarter: whole(2, 4) }, optional: { year } },
  year: { optional: { year } },
  yearRange: { needed: { fromYear: year, toYear: year } },
  recurring: { needed: { every: { type: 'array', minItems: 1, items: { type: 'string', enum: [...PERIOD_KINDS] } } } },
  continuous: { needed: { note: { type: 'string', enum: [...CONTINUOUS_NOTES] } } },
  byReference: { needed: { reference: textOrNull } },
  onEvent: { needed: { trigger: textOrNull }, optional: { daysAfterIssue: whole(1, 3660) } },
  milestones: {
    needed: {
      dates: {
        type: 'array',
        minItems: 1,
        maxItems: 60,
        items: { type: 'object', properties: { on: date, label: { type: 'string', maxLength: 500 } }, required: ['on', 'label'] },
      },
    },
  },
  missing: {},
  unreadable: {},
};

const kinds = Object.entries(SHAPES).map(([kind, { needed = {}, optional = {} }]) => ({
  type: 'object',
  properties: { kind: { type: 'string', enum: [kind] }, ...needed, ...optional },
  required: ['kind', ...Object.keys(needed)],
}));

/** The structured reading of a time wording: one shape per kind, told apart by `kind`. */
export const SCHEDULE_RULE = namedSchema('ScheduleRule', { oneOf: kinds });
