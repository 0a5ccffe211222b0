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

/** What can be laid over the paper; each stands in the address. */
export type SheetsLayer = 'reading' | 'edit';

interface SheetsToolbarProps {
  planId: string;
  sheets: readonly Sheet[];
  isOn: (layer: SheetsLayer) => boolean;
  onToggle: (layer: SheetsLayer) => void;
}

export function SheetsToolbar({ planId, sheets, isOn, onToggle }: SheetsToolbarProps) {
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
      <Layer label={t('indicatorAnnex.showReading')} isOn={isOn('reading')} onToggle={() => onToggle('reading')} />
      {canManage ? <Layer label={t('indicatorAnnex.editRows')} isOn={isOn('edit')} onToggle={() => onToggle('edit')} /> : null}
      {sheets.length > 1 ? (
        <TextField select label={t('indicatorAnnex.jump')} value="" onChange={(event) => jump(event.target.value)} sx={{ flex: '1 1 180px', maxWidth: { sm: 280 } }}>
          {sheets.map(({ id, title, position }) => (
            <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>{title.trim() || t('indicatorAnnex.untitled', { number: position })}</MenuItem>
          ))}
        </TextField>
      ) : null}
      <Box sx={{ flex: 1 }} />
      <Button startIcon={<Print />} onClick={() => window.print()} sx={{ display: { xs: 'none', md: 'inline-flex' } }}>{t('plans.print')}</Button>
      <Button startIcon={<Download />} component="a" href={file('docx')} download title={t('indicatorAnnex.downloadAs', { format: 'Word' })}>.docx</Button>
      <Button startIcon={<Download />} component="a" href={file('xlsx')} download title={t('indicatorAnnex.downloadAs', { format: 'Excel' })}>.xlsx</Button>
      {canManage ? <Button variant="outlined" component={Link} to={newSheetPath(planId)}>{t('indicatorAnnex.addSheet')}</Button> : null}
    </Box>
  );
}

function Layer({ label, isOn, onToggle }: { label: string; isOn: boolean; onToggle: () => void }) {
  return <FormControlLabel control={<Switch size="small" checked={isOn} onChange={onToggle} />} label={label} sx={{ mr: 0, ml: 0, gap: 0.5 }} />;
}
