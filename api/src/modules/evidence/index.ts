export { AddFile } from './commands/add-file.js';
export { LinkEvidence } from './commands/link-evidence.js';
export { EVIDENCE_ENTITIES } from './entities/index.js';
export { EvidenceModule } from './evidence.module.js';
export { FilesSweep, GRACE_DAYS } from './keeping/files-sweep.js';
export { inspectFiles, type FilesReport } from './keeping/inspect-files.js';
export { Quarantine } from './keeping/quarantine.js';
export { EvidenceQueries } from './queries/evidence.query.js';
