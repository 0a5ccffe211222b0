import { Module } from '@nestjs/common';
import { FilesModule } from '../../platform/files/index.js';
import { TasksModule } from '../tasks/index.js';
import { AddFile } from './commands/add-file.js';
import { ChangeEvidence } from './commands/change-evidence.js';
import { LinkEvidence } from './commands/link-evidence.js';
import { RemoveEvidence } from './commands/remove-evidence.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceFileController } from './evidence-file.controller.js';
import { FilesSweep } from './keeping/files-sweep.js';
import { Quarantine } from './keeping/quarantine.js';
import { EvidenceQueries } from './queries/evidence.query.js';
import { UnitStorage } from './queries/unit-storage.js';
import { UploadPermit } from './queries/upload-permit.js';
import { TaskEvidenceController } from './task-evidence.controller.js';

@Module({
  imports: [FilesModule, TasksModule],
  controllers: [TaskEvidenceController, EvidenceController, EvidenceFileController],
  providers: [AddFile, LinkEvidence, ChangeEvidence, RemoveEvidence, EvidenceQueries, UploadPermit, UnitStorage, Quarantine, FilesSweep],
  exports: [AddFile, LinkEvidence, EvidenceQueries, FilesModule, FilesSweep, UnitStorage],
})
export class EvidenceModule {}
