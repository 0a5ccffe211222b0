import { ChoiceField, IdField, IntegerField, ListQuery, ObjectField, TextField } from '../../../platform/http/index.js';

export const HAND_OVER_KINDS = ['task', 'report'] as const;
export type HandOverKind = (typeof HAND_OVER_KINDS)[number];

export const HAND_OVER_STATUSES = ['waiting', 'left'] as const;
export type HandOverStatus = (typeof HAND_OVER_STATUSES)[number];

export class HandOverListQuery extends ListQuery {
  @ChoiceField(HAND_OVER_STATUSES, { isOptional: true, description: 'waiting: nobody has decided yet (default); left: decided to stay with the predecessor, and still open.' })
  status: HandOverStatus = 'waiting';

  @IdField({ isOptional: true }) planId?: string;
  @IdField({ isOptional: true, description: 'The predecessor, or a unit that carries on for it.' }) unitId?: string;
  @ChoiceField(HAND_OVER_KINDS, { isOptional: true, enumName: 'HandOverKind' }) kind?: HandOverKind;
}

export class HandOverCountQuery {
  @IdField({ isOptional: true }) planId?: string;
  @IdField({ isOptional: true, description: 'The predecessor, or a unit that carries on for it.' }) unitId?: string;
}

export class HandOverItem {
  @ChoiceField(HAND_OVER_KINDS, { enumName: 'HandOverKind' }) kind: HandOverKind;
  @IdField({ description: 'Of the task or the report.' }) id: string;
  @IntegerField({ min: 1 }) version: number;
}

export class ConfirmedItem extends HandOverItem {
  @IdField({ description: 'One of its successors.' }) successorId: string;
}

export class ConfirmHandOversInput {
  @ObjectField(() => ConfirmedItem, { isList: true, minItems: 1, maxItems: 100 }) items: ConfirmedItem[];
  @TextField({ isOptional: true, max: 5_000 }) note?: string;
}

export class LeaveHandOversInput {
  @ObjectField(() => HandOverItem, { isList: true, minItems: 1, maxItems: 100 }) items: HandOverItem[];
  @TextField({ min: 1, max: 5_000, description: 'Why the work stays with the predecessor.' }) reason: string;
}
