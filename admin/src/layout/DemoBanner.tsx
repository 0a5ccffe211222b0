import { formatDateVi, isCalendarDate } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { DateField } from '../components/DateField';
import { useApiMutation } from '../components/useApi';
import { useT } from '../i18n/useT';
import type { Schemas } from '../providers/schemas';
import { useMe } from '../providers/session';

/** Says on every page that this is a demonstration, on which day it takes place, and lets anyone move that day. */
export function DemoBanner() {
  const t = useT();
  const demo = useMe()?.demo;
  const [isOpen, setOpen] = useState(false);
  if (!demo) return null;
  return (
    <Box
      role="region"
      aria-label={t('shell.demo.title')}
      className="no-print"
      sx={({ palette }) => ({
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        columnGap: 1.5,
        px: { xs: 2, md: 4 },
        py: 0.5,
        minHeight: 40,
        fontSize: '0.875rem',
        backgroundColor: palette.accentSoft,
        borderBottom: `1px solid ${palette.line}`,
      })}
    >
      <strong style={{ fontWeight: 600 }}>{t('shell.demo.banner', { date: formatDateVi(demo.today) })}</strong>
      <Box component="span" sx={{ display: { xs: 'none', lg: 'inline' }, color: 'text.secondary', flex: 1 }}>
        {t('shell.demo.help')}
      </Box>
      <Button size="small" onClick={() => setOpen(true)} sx={{ ml: 'auto' }}>
        {t('shell.demo.change')}
      </Button>
      {isOpen ? <DemoDateDialog today={demo.today} onClose={() => setOpen(false)} /> : null}
    </Box>
  );
}

function DemoDateDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const client = useQueryClient();
  const [date, setDate] = useState(today);
  const change = useApiMutation<Schemas['DemoDateView']>({
    onSuccess: (result) => {
      // Every standing on every page depends on the day.
      void client.invalidateQueries();
      notify(t('shell.demo.done', { date: formatDateVi(result.today) }), { type: 'info' });
      onClose();
    },
  });
  const apply = () => change.mutate({ method: 'PUT', path: '/demo/date', body: { today: date } });
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth>
      <DialogTitle>{t('shell.demo.title')}</DialogTitle>
      <DialogContent>
        <Box component="p" sx={{ color: 'text.secondary', mb: 2 }}>
          {t('shell.demo.help')}
        </Box>
        <Box sx={{ pt: 1 }}>
          <DateField label={t('shell.demo.date')} value={date} onChange={setDate} isRequired autoFocus />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="contained" disabled={!isCalendarDate(date)} loading={change.isPending} onClick={apply}>
          {t('shell.demo.apply')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
