import type { ResourceParts } from '../resourceParts';
import { LegalDocumentCreate, LegalDocumentEdit } from './LegalDocumentForms';
import { LegalDocumentList } from './LegalDocumentList';

export const legalDocumentsResource: ResourceParts = { list: LegalDocumentList, create: LegalDocumentCreate, edit: LegalDocumentEdit };
