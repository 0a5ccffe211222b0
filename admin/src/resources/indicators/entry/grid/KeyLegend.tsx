import Keyboard from '@mui/icons-material/KeyboardOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useT } from '../../../../i18n/useT';

const KEYS = ['arrows', 'type', 'f2', 'esc', 'words', 'undo', 'paste', 'save', 'title2'] as const;

/** The keys of the sheet, for those who type thirty-five lines in a row. */
export function KeyLegend() {
  const t = useT();
  const titleId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button startIcon={<Keyboard />} aria-haspopup="dialog" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)}>{t('indicatorEntry.keys.show')}</Button>
      <Popover open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)} anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }} transformOrigin={{ vertical: 'top', horizontal: 'right' }} slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, sx: { p: 2, maxWidth: 440 } } }}>
        <Typography id={titleId} variant="subtitle1" component="h2">{t('indicatorEntry.keys.title')}</Typography>
        <Box component="dl" sx={{ m: 0, mt: 1, display: 'grid', gridTemplateColumns: 'minmax(90px, max-content) 1fr', columnGap: 2, rowGap: 0.75, fontSize: '0.875rem' }}>
          {KEYS.map((key) => (
            <Box key={key} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ fontWeight: 600, maxWidth: 130 }}>{t(key === 'title2' ? 'indicatorEntry.keys.title2' : `indicatorEntry.keys.${key}`)}</Box>
              <Box component="dd" sx={{ m: 0 }}>{t(`indicatorEntry.keys.${key}Do`)}</Box>
            </Box>
          ))}
        </Box>
      </Popover>
    </>
  );
}
