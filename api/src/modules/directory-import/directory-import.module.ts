import { Module } from '@nestjs/common';
import { FilesModule } from '../../platform/files/index.js';
import { ReadingModule } from '../../platform/reading/index.js';
import { OrgUnitsModule } from '../org-units/index.js';
import { PeopleModule } from '../people/index.js';
import { PeopleImportController } from './people-import.controller.js';
import { ListDirectoryQuery } from './preview/list-directory.query.js';
import { PreviewLists } from './preview/preview-lists.js';
import { ImportPeople } from './saving/import-people.js';
import { ImportUnits } from './saving/import-units.js';
import { ListTemplates } from './templates/list-templates.js';
import { UnitImportController } from './unit-import.controller.js';

/** Lists of units and of people go in (docs/decisions/importing-lists.md). */
@Module({
  imports: [FilesModule, OrgUnitsModule, PeopleModule, ReadingModule],
  controllers: [UnitImportController, PeopleImportController],
  providers: [PreviewLists, ListDirectoryQuery, ListTemplates, ImportUnits, ImportPeople],
})
export class DirectoryImportModule {}
