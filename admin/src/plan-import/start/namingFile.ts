import { isApiError } from '../../providers/problem';
import type { Source } from './sendSource';

/**
 * For the end of a request: what refuses a file says which, as the checks before sending do; the words alone do not tell it
 * when several were tried in turn.
 */
export const namingFile = (source: Source) => (error: unknown): never => {
  if ('file' in source && isApiError(error)) error.message = `${source.file.name.normalize('NFC')}: ${error.message}`;
  throw error;
};
