export { DocumentCommands, documentLabel, type NewLegalDocument } from './commands/document-commands.js';
export { DOCUMENT_KINDS, type DocumentKind } from './document-kind.js';
export { DocumentsModule } from './documents.module.js';
export { CreateLegalDocumentDto } from './dto/legal-document.dto.js';
export { DOCUMENT_ENTITIES, LegalDocument } from './entities/legal-document.entity.js';
export { documentJsonSql } from './queries/documents.query.js';
export { LegalDocumentView } from './views/legal-document.view.js';
