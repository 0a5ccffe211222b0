import { BooleanField, IdField } from '../../../platform/http/index.js';

export class ListSourceFields {
  @IdField({ isOptional: true, description: 'Where rows that name no unit above them go. Default: the one unit the role was given for.' }) rootUnitId?: string;
  @BooleanField({ isOptional: true, description: 'The pasted text is HTML.' }) isHtml?: boolean;
}

/** The multipart body of a preview, for the OpenAPI document. */
export const LIST_BODY = {
  type: 'object',
  properties: {
    file: { type: 'string', format: 'binary', description: 'xlsx, csv, docx, html or txt; at most 8 MB.' },
    text: { type: 'string', description: 'Or what was pasted, at most 4 MB.' },
    isHtml: { type: 'boolean', description: 'The pasted text is HTML.' },
    rootUnitId: { type: 'string', format: 'uuid', description: 'Where rows that name no unit above them go.' },
  },
};
