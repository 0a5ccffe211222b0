import { ChoiceField, DateField, IdField, ListQuery, PageView, ObjectField, TextField, UrlField } from '../../../platform/http/index.js';
import { EvidenceItemView } from '../../tasks/index.js';

/** What the document says of itself (RULES.md E2); all optional, all editable until it is approved. */
export class EvidenceDocumentInput {
  @TextField({ isOptional: true, isNullable: true, max: 100, example: '45/BC-UBND' }) numberSymbol?: string | null;
  @DateField({ isOptional: true, isNullable: true, description: 'Date of the document, not of the upload.' }) issuedOn?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: 300 }) issuer?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: 2000 }) abstract?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: 100, example: '3–5' }) pageRange?: string | null;
}

export class LinkEvidenceInput extends EvidenceDocumentInput {
  @UrlField({ isOptional: true, description: 'An address; never fetched by the server.' }) url?: string;
  @IdField({ isOptional: true, description: 'An item of the same unit, to be used again; takes no document data.' }) evidenceItemId?: string;
}

export class EvidenceListQuery extends ListQuery {
  @IdField({ isOptional: true, description: 'Items of this unit.' }) unitId?: string;
  @TextField({ isOptional: true, max: 200, description: 'Words of the file’s name or of the document data.' }) q?: string;
}

export class RemoveEvidenceQuery {
  @IdField({ isOptional: true, description: 'Take it out of this task’s draft only; otherwise out of every draft of the caller’s.' }) taskId?: string;
}

export class EvidenceFileQuery {
  @ChoiceField(['inline', 'attachment'], { isOptional: true, description: 'inline holds for PDF and images only.' })
  disposition: 'inline' | 'attachment' = 'attachment';
}

export class EvidencePageView extends PageView {
  @ObjectField(() => EvidenceItemView, { isList: true }) items: EvidenceItemView[];
}
