import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useEditContext, useNotify } from 'react-admin';
import { ConfirmWithReason } from '../../components/ConfirmWithReason';
import { InstantVi } from '../../components/DateVi';
import { Panel } from '../../components/Panel';
import { useApiMutation } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { Person } from '../../providers/apiTypes';
import type { Schemas } from '../../providers/schemas';
import { TemporaryPassword } from './TemporaryPassword';

type Verb = 'reset-password' | 'end-sessions' | 'disable' | 'enable';

/** Signing in: the verbs that are not fields of the person. */
export function PersonAccess() {
  const t = useT();
  const { record, refetch } = useEditContext<Person>();
  const [verb, setVerb] = useState<Verb | null>(null);
  const [password, setPassword] = useState<string | null>(null);
  const words = useVerbWords();
  const notify = useNotify();
  const change = useApiMutation<Partial<Schemas['TemporaryPasswordView']> | undefined>({
    invalidates: [['people']],
    onStale: () => void refetch(),
    onSuccess: (result) => {
      if (verb === 'reset-password') setPassword(result?.temporaryPassword ?? null);
      else if (verb) notify(words[verb].done, { type: 'info' });
      setVerb(null);
      void refetch();
    },
  });
  if (!record) return null;
  const confirm = (reason: string) => change.mutate({ path: `/people/${record.id}/${verb}`, body: verb === 'disable' ? { reason } : {}, version: record.version });
  const button = (name: Verb, color: 'primary' | 'error' = 'primary') => (
    <Button variant="outlined" color={color} onClick={() => setVerb(name)}>
      {words[name].label}
    </Button>
  );
  return (
    <Box sx={{ mt: 2.5, maxWidth: 760 }}>
      <Panel title={t('records.people.access')}>
        <Box sx={{ mb: 2, color: 'text.secondary' }}>
          {t('records.people.lastSignIn')}: {record.lastSignInAt ? <InstantVi at={record.lastSignInAt} /> : t('records.people.never')}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {button('reset-password')}
          {button('end-sessions')}
          {record.isActive ? button('disable', 'error') : button('enable')}
        </Box>
      </Panel>
      <ConfirmWithReason
        open={verb !== null}
        title={verb ? `${words[verb].label}: ${record.fullName}` : ''}
        text={verb ? words[verb].text : undefined}
        confirmLabel={verb ? words[verb].label : ''}
        hasNoReason={verb !== 'disable'}
        isReasonRequired={verb === 'disable'}
        tone={verb === 'disable' ? 'danger' : undefined}
        isPending={change.isPending}
        onConfirm={confirm}
        onClose={() => setVerb(null)}
      />
      <TemporaryPassword password={password} name={record.fullName} username={record.username} onClose={() => setPassword(null)} />
    </Box>
  );
}

function useVerbWords(): Record<Verb, { label: string; text?: string; done: string }> {
  const t = useT();
  return {
    'reset-password': { label: t('records.people.resetPassword'), text: t('records.people.resetText'), done: '' },
    'end-sessions': { label: t('records.people.endSessions'), text: t('records.people.endSessionsText'), done: t('records.people.sessionsEnded') },
    disable: { label: t('records.people.disable'), text: t('records.people.disableText'), done: t('records.people.disabled') },
    enable: { label: t('records.people.enable'), done: t('records.people.enabled') },
  };
}
