import type { review as vi } from '../vi/review';

export const review: typeof vi = {};
