import Info from '@mui/icons-material/InfoOutlined';
import ReportProblem from '@mui/icons-material/ReportProblemOutlined';
import Box from '@mui/material/Box';
import { useT } from '../../../i18n/useT';
import type { IssueNote } from '../planTypes';
import { describeNote, needsLook } from './issueNotes';

export function NoteLines({ notes }: { notes: readonly IssueNote[] }) {
  const t = useT();
  return notes.map((note, index) => {
    const isAsking = needsLook(note);
    const Icon = isAsking ? ReportProblem : Info;
    return (
      <Box key={`${note.code}-${index}`} sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start', fontSize: '0.8125rem', color: isAsking ? 'tones.amber.ink' : 'text.secondary', mt: 0.25 }}>
        <Icon aria-hidden="true" sx={{ fontSize: 16, mt: '2px', flex: 'none' }} />
        <span>{describeNote(note, t)}</span>
      </Box>
    );
  });
}
