import { BooleanField, IdField, InstantField, IntegerField, JsonField, ObjectField, PageView, TextField } from '../../../platform/http/index.js';
import { UnitRefView } from '../../org-units/index.js';

export class AuditPersonView {
  @IdField()
  id: string;

  @TextField()
  fullName: string;
}

export class AuditEntryView {
  @IdField()
  id: string;

  @IntegerField({ description: 'Place in the chain, from 1, without gaps.' })
  seq: number;

  @InstantField()
  at: Date;

  @ObjectField(() => AuditPersonView, { isNullable: true, description: 'As the person is called now; null for the application itself and for unknown names.' })
  person: AuditPersonView | null;

  @TextField({ description: 'As the person was called then.' })
  personName: string;

  @ObjectField(() => UnitRefView, { isNullable: true })
  actingUnit: UnitRefView | null;

  @TextField()
  action: string;

  @TextField()
  subjectType: string;

  @IdField({ isNullable: true })
  subjectId: string | null;

  @TextField()
  subjectLabel: string;

  @JsonField({ isNullable: true, description: 'The changed keys, before.' })
  before: Record<string, unknown> | null;

  @JsonField({ isNullable: true, description: 'The changed keys, after.' })
  after: Record<string, unknown> | null;

  @JsonField({ schema: { additionalProperties: { type: 'string' } }, description: 'What the ids in before and after are called now, and the indicators whose codes are their keys.' })
  names: Record<string, string>;

  @TextField({ isNullable: true })
  reason: string | null;

  @TextField({ description: 'The reference of the request; "start" for the start of the application.' })
  requestId: string;

  @TextField({ isNullable: true })
  ip: string | null;
}

export class AuditPageView extends PageView {
  @ObjectField(() => AuditEntryView, { isList: true })
  items: AuditEntryView[];
}

export class ChainView {
  @IntegerField({ description: 'Rows that follow from the one before.' })
  checked: number;

  @BooleanField()
  isIntact: boolean;

  @IntegerField()
  headSeq: number;

  @TextField({ description: 'Hexadecimal SHA-256 of the last row. Keep it outside: a log cut at its end looks intact without it.' })
  headHash: string;

  @IntegerField({ isNullable: true, description: 'The first row that does not follow.' })
  firstBrokenSeq: number | null;
}
