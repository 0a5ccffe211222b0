import { Module } from '@nestjs/common';
import { ReadingModule } from '../../platform/reading/index.js';
import { AmendmentsModule } from '../amendments/index.js';
import { DocumentsModule } from '../documents/index.js';
import { EvidenceModule } from '../evidence/index.js';
import { IndicatorsModule } from '../indicators/index.js';
import { OrgUnitsModule } from '../org-units/index.js';
import { PlansModule } from '../plans/index.js';
import { CorrectImport } from './commands/correct-import.js';
import { DiscardImport } from './commands/discard-import.js';
import { TakeIn } from './commands/take-in.js';
import { AmendByImport } from './comparison/amend-by-import.js';
import { AmendDraft } from './comparison/amend-draft.js';
import { CompareImport } from './comparison/compare-import.js';
import { PlanImportRowsController } from './plan-import-rows.controller.js';
import { PlanImportsController } from './plan-imports.controller.js';
import { ImportedFilesQuery } from './queries/imported-files.query.js';
import { ImportNamesQuery } from './queries/import-names.query.js';
import { PlanImportsQuery } from './queries/plan-imports.query.js';
import { ReadAgain } from './reading/read-again.js';
import { UnitDirectoryQuery } from './reading/unit-directory.query.js';
import { DocumentsOfDraft } from './saving/documents-of-draft.js';
import { ImportDocuments } from './saving/import-documents.js';
import { ImportIndicators } from './saving/import-indicators.js';
import { OpenGroups } from './saving/open-groups.js';
import { SaveImport } from './saving/save-import.js';

/** The signed document goes in and becomes a plan (docs/decisions/taking-documents-in.md). */
@Module({
  imports: [AmendmentsModule, DocumentsModule, EvidenceModule, IndicatorsModule, OrgUnitsModule, PlansModule, ReadingModule],
  controllers: [PlanImportsController, PlanImportRowsController],
  providers: [
    TakeIn, CorrectImport, DiscardImport, SaveImport, CompareImport, AmendByImport, AmendDraft, DocumentsOfDraft, ImportDocuments, ImportIndicators, OpenGroups,
    PlanImportsQuery, ImportNamesQuery, ImportedFilesQuery, ReadAgain, UnitDirectoryQuery,
  ],
})
export class PlanImportModule {}
