import { createContext, useContext } from 'react';
import type { PlanImport } from '../importTypes';
import type { ImportChanges } from './useImportChanges';

interface ImportWork {
  readonly imported: PlanImport;
  readonly changes: ImportChanges;
  /** Neither saved nor discarded: it may be changed. */
  readonly isOpen: boolean;
  readonly goTo: (tab: string, at?: { row?: string; name?: string }) => void;
}

export const ImportContext = createContext<ImportWork | null>(null);

/** The import of the page around it. */
export function useImportWork(): ImportWork {
  const work = useContext(ImportContext);
  if (work === null) throw new Error('useImportWork needs the page of an import around it');
  return work;
}
