import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { formatCount } from '../../components/numbers';

/** A number that leads to what it counts; zero leads nowhere and stands back. */
export function CountLink({ count, to, label, isLate = false }: { count: number; to: string; label: string; isLate?: boolean }) {
  if (!count) return <Box component="span" sx={{ color: 'text.secondary' }}>0</Box>;
  return (
    <Box component={Link} to={to} aria-label={`${label}: ${formatCount(count)}`} sx={{ display: 'inline-block', py: 0.25, color: isLate ? 'tones.red.ink' : 'text.primary', fontWeight: isLate ? 600 : 500 }}>
      {formatCount(count)}
    </Box>
  );
}
