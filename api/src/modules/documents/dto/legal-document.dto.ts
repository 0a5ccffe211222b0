import { ChoiceField, DateField, IdField, ListQuery, TextField } from '../../../platform/http/index.js';
import { DOCUMENT_KINDS, type DocumentKind } from '../document-kind.js';

const optionalText = (max: number) => TextField({ isOptional: true, isNullable: true, max });

export class DocumentListQuery extends ListQuery {
  @TextField({ isOptional: true, max: 100, description: 'Words of number, title or issuer, with or without marks.' }) q?: string;
  @ChoiceField(DOCUMENT_KINDS, { isOptional: true, isList: true, enumName: 'DocumentKind' }) kind?: DocumentKind[];
  @IdField({ isOptional: true, isList: true, maxItems: 100 }) ids?: string[];
  @ChoiceField(['issuedOn', 'title'], { isOptional: true, description: 'Default issuedOn.' }) sort: 'issuedOn' | 'title' = 'issuedOn';
}

export class CreateLegalDocumentDto {
  @ChoiceField(DOCUMENT_KINDS, { enumName: 'DocumentKind' }) kind: DocumentKind;
  @TextField({ isOptional: true, isNullable: true, max: 50, description: 'Blank where the document leaves it blank.' }) number?: string | null;
  @optionalText(100) symbol?: string | null;
  @DateField({ isOptional: true, isNullable: true }) issuedOn?: string | null;
  @TextField({ min: 1, max: 300 }) issuer: string;
  @optionalText(200) signerName?: string | null;
  @optionalText(200) signerPost?: string | null;
  @TextField({ min: 1, max: 2000 }) title: string;
  @TextField({ isOptional: true, isNullable: true, max: 2000, description: 'What is odd about the document as printed.' }) warning?: string | null;
}

export class ChangeLegalDocumentDto {
  @ChoiceField(DOCUMENT_KINDS, { isOptional: true, enumName: 'DocumentKind' }) kind?: DocumentKind;
  @optionalText(50) number?: string | null;
  @optionalText(100) symbol?: string | null;
  @DateField({ isOptional: true, isNullable: true }) issuedOn?: string | null;
  @TextField({ isOptional: true, min: 1, max: 300 }) issuer?: string;
  @optionalText(200) signerName?: string | null;
  @optionalText(200) signerPost?: string | null;
  @TextField({ isOptional: true, min: 1, max: 2000 }) title?: string;
  @optionalText(2000) warning?: string | null;
}
