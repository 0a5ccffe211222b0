import Box from '@mui/material/Box';
import MuiSkeleton from '@mui/material/Skeleton';
import { useT } from '../i18n/useT';

/** Grey lines in the shape of a list while it loads. */
export function SkeletonList({ rows = 8 }: { rows?: number }) {
  const label = useT()('common.loading');
  return (
    <Box role="status" aria-label={label} sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      {Array.from({ length: rows }, (_, row) => (
        <Box key={row} sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <MuiSkeleton variant="rounded" width={36} height={20} />
          <MuiSkeleton variant="text" sx={{ flex: 1, maxWidth: `${88 - (row % 3) * 14}%` }} />
        </Box>
      ))}
    </Box>
  );
}

export function SkeletonPage() {
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <MuiSkeleton variant="text" width="40%" height={38} />
      <MuiSkeleton variant="rounded" height={120} />
      <SkeletonList rows={5} />
    </Box>
  );
}
