import { planTitleOf } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router';
import { formatCount } from '../../components/numbers';
import { Panel } from '../../components/Panel';
import { useApiMutation } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { ApiError } from '../../providers/problem';
import { useToday } from '../../providers/session';
import type { SavedImport } from '../importTypes';
import { useImportWork } from '../review/importContext';
import { putImport } from '../review/useImport';
import { pathAfterSaving } from './pathAfterSaving';
import { ProblemList } from './ProblemList';
import { WhatIsMade } from './WhatIsMade';

const SAVING_MS = 120_000;

/** What will be made, under which title and for which year, and the one button that makes it. */
export function NewPlanPanel() {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const client = useQueryClient();
  const today = useToday();
  const { imported } = useImportWork();
  const { header, id, version, counts } = imported;
  const [title, setTitle] = useState(header.title === null ? '' : planTitleOf(header.title, header.kind));
  const [year, setYear] = useState(String(header.year ?? Number((header.issuedOn ?? today).slice(0, 4))));
  const [remembers, setRemembers] = useState(true);
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const save = useApiMutation<SavedImport>({
    invalidates: [['plan-imports', 'list'], ['plans'], ['indicators'], ['legal-documents']],
    onStale: () => void client.invalidateQueries({ queryKey: ['plan-imports', imported.id] }),
    onError: (error) => {
      setRefusal(error);
      return error.status === 422 || error.status === 400 || error.status === 409;
    },
    onSuccess: ({ planId, sections, activities, indicators }) => {
      putImport(client, { ...imported, state: 'saved', planId });
      const what = [activities ? t('planImport.counts.activities', { count: formatCount(activities) }) : null, indicators ? t('planImport.counts.indicators', { count: formatCount(indicators) }) : null].filter(Boolean).join(', ');
      notify(t('planImport.save.done', { what: what || t('planImport.counts.sections', { count: formatCount(sections) }) }), { type: 'success' });
      navigate(pathAfterSaving({ planId, activities, indicators }));
    },
  });
  const isYear = /^20\d\d$|^2100$/.test(year.trim());
  const send = () => {
    setRefusal(null);
    save.mutate({ path: `/plan-imports/${id}/save`, body: { planTitle: title.trim(), year: Number(year), rememberNames: remembers }, version, timeoutMs: SAVING_MS });
  };
  return (
    <>
      <Panel title={t('planImport.save.title')}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <WhatIsMade />
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 140px' } }}>
            <TextField required multiline label={t('plans.name')} value={title} onChange={(event) => setTitle(event.target.value)} error={title.trim() === ''} helperText={title.trim() === '' && header.title === null ? t('planImport.save.titleHelp') : undefined} slotProps={{ htmlInput: { maxLength: 1000 } }} />
            <TextField required label={t('plans.year')} value={year} onChange={(event) => setYear(event.target.value)} error={!isYear} helperText={isYear ? undefined : t('planImport.save.yearHelp')} slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }} />
          </Box>
          <FormControlLabel control={<Checkbox checked={remembers} onChange={(_, isOn) => setRemembers(isOn)} />} label={t('planImport.save.remember')} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
            <Button variant="contained" size="large" loading={save.isPending} disabled={title.trim() === '' || !isYear || counts.activities + counts.indicators + counts.sections === 0} onClick={send}>{t('planImport.save.action')}</Button>
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t('planImport.save.help')}</Box>
          </Box>
        </Box>
      </Panel>
      <ProblemList refusal={refusal} />
    </>
  );
}
