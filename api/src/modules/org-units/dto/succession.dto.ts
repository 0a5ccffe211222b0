import { ChoiceField, DateField, IdField, TextField } from '../../../platform/http/index.js';
import { SUCCESSION_KINDS, type SuccessionKind } from '../commands/succession-commands.js';

const WITH_SUCCESSOR = ['merge', 'split', 'rename', 'transfer'] as const;

export class RecordSuccessionDto {
  @ChoiceField(SUCCESSION_KINDS, { enumName: 'SuccessionKind' }) kind: SuccessionKind;
  @IdField({ isList: true, maxItems: 1000, description: 'None after dissolving, one after a merge or rename, one or more otherwise.' }) successorIds: string[];
  @DateField({ description: 'The first day of what came after.' }) effectiveOn: string;
  @IdField({ isOptional: true, isNullable: true, description: 'The legal basis.' }) documentId?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: 5000 }) note?: string | null;
}

/** The same record seen from the unit that carries on: what it came from. */
export class RecordPredecessorsDto {
  @ChoiceField(WITH_SUCCESSOR) kind: (typeof WITH_SUCCESSOR)[number];
  @IdField({ isList: true, minItems: 1, maxItems: 100 }) predecessorIds: string[];
  @DateField({ description: 'The first day of what came after.' }) effectiveOn: string;
  @IdField({ isOptional: true, isNullable: true, description: 'The legal basis.' }) documentId?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: 5000 }) note?: string | null;
}
