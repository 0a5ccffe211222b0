import { Module } from '@nestjs/common';
import { DocumentCommands } from './commands/document-commands.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsQuery } from './queries/documents.query.js';

@Module({
  controllers: [DocumentsController],
  providers: [DocumentCommands, DocumentsQuery],
  exports: [DocumentCommands],
})
export class DocumentsModule {}
