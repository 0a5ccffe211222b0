import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DeleteOutline from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/useT';

interface EntryToolsProps {
  /** What the entry is, such as "Sản phẩm 2": names the buttons for those who do not see them. */
  what: string;
  index: number;
  count: number;
  onMove?: (by: number) => void;
  onRemove: () => void;
}

/** Up, down and remove for one entry of a list. */
export function EntryTools({ what, index, count, onMove, onRemove }: EntryToolsProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flex: 'none' }}>
      {onMove && count > 1 ? (
        <>
          <IconButton size="small" aria-label={`${t('plans.form.moveUp')}: ${what}`} disabled={index === 0} onClick={() => onMove(-1)}>
            <ArrowUpward fontSize="small" />
          </IconButton>
          <IconButton size="small" aria-label={`${t('plans.form.moveDown')}: ${what}`} disabled={index === count - 1} onClick={() => onMove(1)}>
            <ArrowDownward fontSize="small" />
          </IconButton>
        </>
      ) : null}
      <IconButton size="small" aria-label={t('plans.form.removeEntry', { what })} onClick={onRemove}>
        <DeleteOutline fontSize="small" />
      </IconButton>
    </Box>
  );
}

/** One entry with several fields: a quiet frame with its name and tools. */
export function EntryFrame({ what, tools, children }: { what: string; tools: ReactNode; children: ReactNode }) {
  return (
    <Box role="group" aria-label={what} sx={({ palette }) => ({ border: `1px solid ${palette.line}`, borderRadius: '6px', p: 1.5, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' })}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', fontSize: '0.8125rem', fontWeight: 600, color: 'text.secondary' }}>
        {what}
        {tools}
      </Box>
      {children}
    </Box>
  );
}
