import { BooleanField, ChoiceField, DateField, IdField, IntegerField, ListQuery, ObjectField, TextField } from '../../../platform/http/index.js';
import { CreateLegalDocumentDto } from '../../documents/index.js';
import type { PlanState } from '../entities/plan.entity.js';
import { PLAN_STATES } from '../views/plan.view.js';

export class PlanListQuery extends ListQuery {
  @IntegerField({ isOptional: true, min: 2000, max: 2100 }) year?: number;
  @ChoiceField(PLAN_STATES, { isOptional: true, isList: true, enumName: 'PlanState' }) state?: PlanState[];
  @TextField({ isOptional: true, max: 100, description: 'Words of title or document, with or without marks.' }) q?: string;
  @DateField({ isOptional: true, description: 'Standings as of this day. Default today.' }) asOf?: string;
  @IdField({ isOptional: true, isList: true, maxItems: 100 }) ids?: string[];
  @ChoiceField(['year', 'title'], { isOptional: true, description: 'Default year.' }) sort: 'year' | 'title' = 'year';
  @ChoiceField(['asc', 'desc'], { isOptional: true, description: 'Default desc: the newest year first.' }) override order: 'asc' | 'desc' = 'desc';
}

export class AsOfQuery {
  @DateField({ isOptional: true, description: 'Standings as of this day. Default today.' }) asOf?: string;
}

const MOVES = 'Due dates on days off move to the next working day (RULES.md P5). True for a new plan unless said.';
const DAY_BEFORE = '“Trước ngày D” is due on the day before (RULES.md P8). True for a new plan unless said.';
const SCHEME = 'How the year is cut into reporting periods (RULES.md P2). For a new plan the newest in force in its year.';

export class CreatePlanDto {
  @TextField({ min: 1, max: 1000 }) title: string;
  @IntegerField({ min: 2000, max: 2100 }) year: number;
  @IdField() ownerUnitId: string;
  @ObjectField(() => CreateLegalDocumentDto, { isOptional: true, description: 'The deciding document, recorded together with the plan.' })
  document?: CreateLegalDocumentDto;
  @IdField({ isOptional: true, isNullable: true, description: 'Or a document already recorded.' }) documentId?: string | null;
  @BooleanField({ isOptional: true, description: MOVES }) movesToWorkingDay?: boolean;
  @BooleanField({ isOptional: true, description: DAY_BEFORE }) readsBeforeAsDayBefore?: boolean;
  @IdField({ isOptional: true, description: SCHEME }) reportingSchemeId?: string;
  @IdField({ isOptional: true, isList: true }) baseDocumentIds?: string[];
  @TextField({ isOptional: true, isNullable: true, max: 5000 }) note?: string | null;
}

export class ChangePlanDto {
  @TextField({ isOptional: true, min: 1, max: 1000 }) title?: string;
  @IntegerField({ isOptional: true, min: 2000, max: 2100 }) year?: number;
  @IdField({ isOptional: true }) ownerUnitId?: string;
  @IdField({ isOptional: true, isNullable: true }) documentId?: string | null;
  @BooleanField({ isOptional: true, description: MOVES }) movesToWorkingDay?: boolean;
  @BooleanField({ isOptional: true, description: DAY_BEFORE }) readsBeforeAsDayBefore?: boolean;
  @IdField({ isOptional: true, description: SCHEME }) reportingSchemeId?: string;
  @IdField({ isOptional: true, isList: true }) baseDocumentIds?: string[];
  @TextField({ isOptional: true, isNullable: true, max: 5000 }) note?: string | null;
}

export class ClosePlanDto {
  @TextField({ min: 1, max: 1000 }) reason: string;
}

export class CreateSectionDto {
  @TextField({ min: 1, max: 50 }) printedNumber: string;
  @TextField({ min: 1, max: 1000 }) title: string;
  @IntegerField({ isOptional: true, min: 1, max: 10_000, description: 'Place in the plan, from 1. Default last.' }) position?: number;
}

export class ChangeSectionDto {
  @TextField({ isOptional: true, min: 1, max: 50 }) printedNumber?: string;
  @TextField({ isOptional: true, min: 1, max: 1000 }) title?: string;
  @IntegerField({ isOptional: true, min: 1, max: 10_000 }) position?: number;
}
