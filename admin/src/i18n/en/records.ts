import type { records as vi } from '../vi/records';

export const records: typeof vi = {};
