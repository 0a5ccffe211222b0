import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ConflictDialog } from '../../components/ConflictDialog';
import { ErrorState } from '../../components/ErrorState';
import { Panel } from '../../components/Panel';
import { SkeletonList } from '../../components/Skeletons';
import { useApiMutation, useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { Settings } from '../../providers/apiTypes';
import { useCan } from '../../providers/session';

const NAMES = ['dueSoonDays', 'reviewWorkingDays', 'maxFileMegabytes', 'maxUnitGigabytes'] as const;
const KEY = ['settings', 'numbers'] as const;

/** The few numbers an administrator may change; everything else is fixed behaviour. */
export function NumbersPanel() {
  const settings = useApiQuery<Settings>(KEY, '/settings');
  if (settings.isPending) return <SkeletonList rows={3} />;
  if (settings.error) return <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />;
  return <NumbersForm key={settings.data.version} settings={settings.data} />;
}

function NumbersForm({ settings }: { settings: Settings }) {
  const t = useT();
  const notify = useNotify();
  const canManage = useCan('settings.manage');
  const [values, setValues] = useState<Record<string, string>>(() => Object.fromEntries(NAMES.map((name) => [name, String(settings[name] ?? '')])));
  const client = useQueryClient();
  const save = useApiMutation<Settings>({
    invalidates: [KEY],
    onSuccess: () => notify(t('common.saved'), { type: 'info' }),
    onError: (error) => Boolean(error.body.errors),
    compare: () => ({ base: { ...settings }, theirs: (current) => ({ ...current }) }),
  });
  const errors = save.error?.body.errors ?? {};
  const changed = Object.fromEntries(NAMES.filter((name) => values[name] !== String(settings[name] ?? '')).map((name) => [name, Number(values[name])]));
  const labels = Object.fromEntries(NAMES.map((name) => [name, t(`records.settings.${name}`)]));
  return (
    <Box sx={{ maxWidth: 560 }}>
      <Panel>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {NAMES.map((name) => (
            <TextField
              key={name}
              type="number"
              label={labels[name]}
              value={values[name]}
              disabled={!canManage}
              onChange={(event) => setValues({ ...values, [name]: event.target.value })}
              error={Boolean(errors[name])}
              helperText={errors[name]}
              slotProps={{ htmlInput: { min: 0, step: 1, inputMode: 'numeric' } }}
            />
          ))}
          {canManage ? (
            <Button variant="contained" sx={{ justifySelf: 'start' }} disabled={Object.keys(changed).length === 0} loading={save.isPending} onClick={() => save.mutate({ method: 'PATCH', path: '/settings', body: changed, version: settings.version })}>
              {t('common.save')}
            </Button>
          ) : null}
        </Box>
      </Panel>
      <ConflictDialog
        conflict={save.conflict}
        labels={labels}
        onKeepMine={save.keepMine}
        onTakeTheirs={() => {
          save.clearConflict();
          void client.invalidateQueries({ queryKey: KEY });
        }}
        onClose={save.clearConflict}
      />
    </Box>
  );
}
