import type { evidence as vi } from '../vi/evidence';

export const evidence: typeof vi = {};
