import type { dialogs as vi } from '../vi/dialogs';

export const dialogs: typeof vi = {
  conflictTitle: 'Someone else has just changed this item',
  conflictText: 'What you typed is kept. Compare and choose which to keep.',
  conflictMine: 'Yours',
  conflictTheirs: 'The other change',
  keepMine: 'Save mine',
  takeTheirs: 'Use the new one',
  conflictNoFields: 'The fields you changed were not touched by others. You can save.',
  unitPlaceholder: 'Type a unit name, with or without accents',
  unitNone: 'No unit found',
  unitLoading: 'Searching units',
};
