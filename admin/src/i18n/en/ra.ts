import english from 'ra-language-english';
import type { ra as vi } from '../vi/ra';

export const ra: typeof vi = english.ra;
