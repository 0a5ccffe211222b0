import { TARGET_READINGS, type TargetReading } from '#domain';
import { BooleanField, ChoiceField, DateField, DecimalField, IdField, IntegerField, TextField } from '../../../../platform/http/index.js';
import { COLLECTION_KINDS, type CollectionKind } from '../commands/collection-commands.js';

export class DecideTargetDto {
  @ChoiceField(TARGET_READINGS, { enumName: 'TargetReading' }) reading: TargetReading;
  @DecimalField({ isOptional: true, isNullable: true, description: 'The number meant; only for the reading absolute.' }) value?: string | null;
  @TextField({ min: 1, max: 5000, description: 'Why.' }) note: string;
}

export class RevokeDto {
  @TextField({ min: 1, max: 5000 }) reason: string;
}

export class CreateHeadlineDto {
  @IdField() indicatorId: string;
  @IdField() targetId: string;
  @TextField({ min: 1, max: 5000, description: 'Why.' }) note: string;
}

export class PutCollectionDto {
  @ChoiceField(COLLECTION_KINDS, { enumName: 'CollectionKind' }) periodKind: CollectionKind;
  @DateField({ isOptional: true, isNullable: true, description: 'The day the figures are judged on (RULES.md I15).' }) evaluatedOn?: string | null;
  @DecimalField({ isOptional: true, isNullable: true, description: 'Null or 0 is off (RULES.md I13).' }) nearMargin?: string | null;
  @IntegerField({ isOptional: true, isNullable: true, min: 0, max: 366, description: 'A period locks by itself so many days after its cut-off; null is by hand (RULES.md I12).' }) locksAfterDays?: number | null;
  @BooleanField({ isOptional: true, description: 'The year’s last period is asked for with the year’s report; not where figures come by year. Default false.' }) isLastWithYear?: boolean;
}
