import { ChoiceField, DateField, IdField, IntegerField, ObjectField, PageView, TextField } from '../../../platform/http/index.js';
import { DOCUMENT_KINDS, type DocumentKind } from '../document-kind.js';

export class LegalDocumentView {
  @IdField() id: string;
  @IntegerField() version: number;
  @ChoiceField(DOCUMENT_KINDS, { enumName: 'DocumentKind' }) kind: DocumentKind;
  @TextField({ isNullable: true }) number: string | null;
  @TextField({ isNullable: true }) symbol: string | null;
  @DateField({ isNullable: true }) issuedOn: string | null;
  @TextField() issuer: string;
  @TextField({ isNullable: true }) signerName: string | null;
  @TextField({ isNullable: true }) signerPost: string | null;
  @TextField() title: string;
  @TextField({ isNullable: true, description: 'What is odd about the document as printed.' }) warning: string | null;
}

export class LegalDocumentPage extends PageView {
  @ObjectField(() => LegalDocumentView, { isList: true }) items: LegalDocumentView[];
}
