import Clear from '@mui/icons-material/Clear';
import Search from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { numbered } from '../../indicators/parts/numbered';
import { useT } from '../../../i18n/useT';
import type { AnnexView } from './useAnnexView';

export const sectionAnchor = (id: string): string => `section-${id}`;

/** Finding one's way in a long annex. */
export function AnnexToolbar({ view }: { view: AnnexView }) {
  const t = useT();
  const jump = (id: string) => {
    view.open(id);
    const heading = document.getElementById(sectionAnchor(id));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  const isAllCollapsed = view.sections.length > 0 && view.sections.every(({ id }) => view.collapsed.has(id));
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center', mb: 1.5 }}>
      <TextField
        label={t('plans.annex.search')}
        value={view.search}
        onChange={(event) => view.setSearch(event.target.value)}
        sx={{ flex: '1 1 220px', maxWidth: { sm: 300 } }}
        slotProps={{
          htmlInput: { maxLength: 200 },
          input: {
            startAdornment: <InputAdornment position="start"><Search fontSize="small" /></InputAdornment>,
            endAdornment: view.search ? (
              <InputAdornment position="end">
                <IconButton size="small" aria-label={t('common.clearFilters')} onClick={() => view.setSearch('')}><Clear fontSize="small" /></IconButton>
              </InputAdornment>
            ) : undefined,
          },
        }}
      />
      <TextField select label={t('plans.annex.jump')} value="" onChange={(event) => jump(event.target.value)} sx={{ flex: '1 1 160px', maxWidth: { sm: 220 } }}>
        {view.sections.map(({ id, printedNumber, title }) => (
          <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
            {numbered(printedNumber, title)}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel control={<Switch size="small" checked={view.isOnlyBehind} onChange={view.toggleBehind} />} label={t('plans.annex.onlyBehind')} sx={{ mr: 0, ml: 0, gap: 0.5 }} />
      <FormControlLabel control={<Switch size="small" checked={view.hasReading} onChange={view.toggleReading} />} label={t('plans.annex.reading')} sx={{ mr: 0, ml: 0, gap: 0.5 }} />
      <Button size="small" onClick={() => view.setAllCollapsed(!isAllCollapsed)}>
        {isAllCollapsed ? t('plans.annex.expandAll') : t('plans.annex.collapseAll')}
      </Button>
      {view.isFiltered ? (
        <Box role="status" sx={{ flex: '1 0 100%', color: 'text.secondary', fontSize: '0.875rem' }}>
          {t('plans.annex.shown', { shown: view.shown, total: view.total })}{' '}
          <Button size="small" onClick={view.clear}>{t('common.clearFilters')}</Button>
        </Box>
      ) : null}
    </Box>
  );
}
