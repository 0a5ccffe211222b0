import { EvidenceItem } from './evidence-item.entity.js';
import { StoredFile } from './stored-file.entity.js';
import { SubmissionEvidence } from './submission-evidence.entity.js';

export const EVIDENCE_ENTITIES = [StoredFile, EvidenceItem, SubmissionEvidence];
export { EvidenceItem, StoredFile, SubmissionEvidence };
