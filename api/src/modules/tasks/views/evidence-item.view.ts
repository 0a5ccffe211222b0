import { BooleanField, ChoiceField, DateField, IdField, InstantField, IntegerField, ObjectField, TextField } from '../../../platform/http/index.js';

export class TaskPersonRef {
  @IdField() id: string;
  @TextField() fullName: string;
}

/** A file or a link with the data of its document (RULES.md E2). It stands here because a round shows its evidence. */
export class EvidenceItemView {
  @IdField() id: string;
  @IntegerField({ min: 1 }) version: number;
  @ChoiceField(['file', 'link']) kind: 'file' | 'link';
  @TextField({ isNullable: true }) fileName: string | null;
  @TextField({ isNullable: true }) mediaType: string | null;
  @IntegerField({ isNullable: true, description: 'Bytes.' }) size: number | null;
  @TextField({ isNullable: true, description: 'Hexadecimal; what was stored, byte for byte (RULES.md E3).' }) sha256: string | null;
  @TextField({ isNullable: true }) url: string | null;
  @TextField({ isNullable: true, example: '45/BC-UBND' }) numberSymbol: string | null;
  @DateField({ isNullable: true, description: 'Date of the document, not of the upload.' }) issuedOn: string | null;
  @TextField({ isNullable: true }) issuer: string | null;
  @TextField({ isNullable: true }) abstract: string | null;
  @TextField({ isNullable: true }) pageRange: string | null;
  @InstantField() uploadedAt: string;
  @ObjectField(() => TaskPersonRef) uploadedBy: TaskPersonRef;
  @BooleanField({ description: 'Part of an approved round: kept as it is (RULES.md E4).' }) isFrozen: boolean;
  @BooleanField({ description: 'A PDF or an image the browser can show.' }) canPreview: boolean;
  @ChoiceField(['uploaded', 'demonstration']) origin: 'uploaded' | 'demonstration';
}
