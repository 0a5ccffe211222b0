import { PERIOD_KINDS, UNIT_LEVELS } from '#domain';
import { namedSchema } from '../../../platform/http/index.js';

type Properties = Record<string, Record<string, unknown>>;

const whole = { type: 'integer' };
const object = (properties: Properties) => ({ type: 'object', properties, required: Object.keys(properties) });
const only = (...values: string[]) => ({ type: 'string', enum: values });

const edge = object({ monthOffset: whole, day: { ...whole, minimum: 1, maximum: 31 } });

/** How the year is cut into reporting periods, as editable data (RULES.md P2, P3). */
export const SCHEME_DEFINITION = namedSchema('ReportingSchemeDefinition', object({
  code: { type: 'string' },
  name: { type: 'string' },
  legalBasis: { type: 'string' },
  validFrom: { type: 'string', format: 'date' },
  validTo: { type: ['string', 'null'], format: 'date' },
  windows: {
    type: 'array',
    items: {
      oneOf: [
        object({ kind: only('week'), startWeekday: { ...whole, minimum: 1, maximum: 7 } }),
        object({ kind: only(...PERIOD_KINDS.filter((kind) => kind !== 'week')), ordinal: whole, start: edge, end: edge }),
      ],
    },
  },
  dueOffsets: {
    type: 'array',
    items: object({
      levels: { type: 'array', items: only(...UNIT_LEVELS) },
      rule: {
        oneOf: [
          object({ kind: only('workingDaysAfterCutOff'), days: whole }),
          object({ kind: only('dayOfMonth'), day: whole }),
        ],
      },
    }),
  },
}));
