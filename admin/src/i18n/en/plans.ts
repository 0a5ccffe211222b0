import type { plans as vi } from '../vi/plans';

export const plans: typeof vi = {};
