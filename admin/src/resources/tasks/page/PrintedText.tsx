import Box from '@mui/material/Box';

/** Words of a document as they stand in it: line breaks kept, nothing added (RULES.md A2). */
export function PrintedText({ text, isLarge = false }: { text: string; isLarge?: boolean }) {
  return <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: isLarge ? '1rem' : undefined, maxWidth: '78ch' }}>{text}</Box>;
}
