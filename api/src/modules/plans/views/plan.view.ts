import { STANDINGS, type Standing } from '#domain';
import { BooleanField, ChoiceField, DateField, IdField, InstantField, IntegerField, JsonField, namedSchema, ObjectField, PageView, TextField } from '../../../platform/http/index.js';
import { LegalDocumentView } from '../../documents/index.js';
import { UnitRefView } from '../../org-units/index.js';
import { RatesView } from '../../tasks/index.js';
import type { PlanState } from '../entities/plan.entity.js';

export const PLAN_STATES = ['draft', 'issued', 'closed'] as const satisfies readonly PlanState[];

export type StandingCounts = Partial<Record<Standing, number>>;

const COUNTS = namedSchema('SparseStandingCounts', {
  type: 'object',
  properties: Object.fromEntries(STANDINGS.map((standing) => [standing, { type: 'integer', minimum: 0 }])),
  additionalProperties: false,
  example: { notYetDue: 12, overdue: 1 },
});

/** Tasks by standing; a standing without tasks may be left out. */
export function StandingCountsField(description: string): PropertyDecorator {
  return JsonField({ description, schema: COUNTS });
}

export class PlanSummaryView {
  @IdField() id: string;
  @IntegerField({ min: 1 }) version: number;
  @TextField() title: string;
  @IntegerField({ min: 2000, max: 2100 }) year: number;
  @ChoiceField(PLAN_STATES, { enumName: 'PlanState' }) state: PlanState;
  @ObjectField(() => UnitRefView) ownerUnit: UnitRefView;
  @ObjectField(() => LegalDocumentView, { isNullable: true }) document: LegalDocumentView | null;
  @IntegerField() activityCount: number;
  @IntegerField({ description: 'Scored tasks (of leads) in the reader’s scope: the sum of `counts`.' }) taskCount: number;
  @StandingCountsField('Scored tasks (of leads) in the reader’s scope, by standing.') counts: StandingCounts;
  @ObjectField(() => RatesView, { description: 'Without not applicable and withdrawn tasks (RULES.md T9).' }) rates: RatesView;
  @InstantField({ isNullable: true }) issuedAt: Date | null;
  @DateField({ description: 'The day the standings are of.' }) asOf: string;
}

export class PlanPage extends PageView {
  @ObjectField(() => PlanSummaryView, { isList: true }) items: PlanSummaryView[];
}

export class PlanView extends PlanSummaryView {
  @BooleanField({ description: 'Due dates move to the next working day.' }) movesToWorkingDay: boolean;
  @BooleanField({ description: '“Trước ngày D” is read as due on D−1.' }) readsBeforeAsDayBefore: boolean;
  @IdField() reportingSchemeId: string;
  @ObjectField(() => LegalDocumentView, { isList: true }) bases: LegalDocumentView[];
  @TextField({ isNullable: true }) note: string | null;
  @BooleanField() isDemonstration: boolean;
  @ChoiceField(['entered', 'document', 'demonstration'], { description: 'document: made from a document that was taken in.' }) origin: 'entered' | 'document' | 'demonstration';
}
