import type { ResourceParts } from '../resourceParts';
import { AuditList } from './AuditList';

export const auditResource: ResourceParts = { list: AuditList };
