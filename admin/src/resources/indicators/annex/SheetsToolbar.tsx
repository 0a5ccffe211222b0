import Download from '@mui/icons-material/FileDownloadOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { Link } from 'react-router';
import { useT } from '../../../i18n/useT';
import { apiUrl } from '../../../providers/httpClient';
import type { Sheet } from './annexTypes';
import { newSheetPath, useCanManage } from './useSheets';

export const sheetAnchor = (id: string): string => `sheet-${id}`;

interface SheetsToolbarProps {
  planId: string;
  sheets: readonly Sheet[];
  hasReading: boolean;
  onToggleReading: () => void;
}

export function SheetsToolbar({ planId, sheets, hasReading, onToggleReading }: SheetsToolbarProps) {
  const t = useT();
  const canManage = useCanManage();
  const file = (format: 'docx' | 'xlsx') => apiUrl(`/plans/${planId}/indicator-sheets/file`, { format });
  const jump = (id: string) => {
    const heading = document.getElementById(sheetAnchor(id));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center', mb: 1.5 }}>
      <FormControlLabel control={<Switch size="small" checked={hasReading} onChange={onToggleReading} />} label={t('indicatorAnnex.showReading')} sx={{ mr: 0, ml: 0, gap: 0.5 }} />
      {sheets.length > 1 ? (
        <TextField select label={t('indicatorAnnex.jump')} value="" onChange={(event) => jump(event.target.value)} sx={{ flex: '1 1 180px', maxWidth: { sm: 280 } }}>
          {sheets.map(({ id, title, position }) => (
            <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>{title.trim() || t('indicatorAnnex.untitled', { number: position })}</MenuItem>
          ))}
        </TextField>
      ) : null}
      <Box sx={{ flex: 1 }} />
      <Button startIcon={<Print />} onClick={() => window.print()} sx={{ display: { xs: 'none', md: 'inline-flex' } }}>{t('plans.print')}</Button>
      <Button startIcon={<Download />} component="a" href={file('docx')} download aria-label={t('indicatorAnnex.downloadAs', { format: 'Word (.docx)' })}>.docx</Button>
      <Button startIcon={<Download />} component="a" href={file('xlsx')} download aria-label={t('indicatorAnnex.downloadAs', { format: 'Excel (.xlsx)' })}>.xlsx</Button>
      {canManage ? <Button variant="outlined" component={Link} to={newSheetPath(planId)}>{t('indicatorAnnex.addSheet')}</Button> : null}
    </Box>
  );
}
