import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useLogin } from 'react-admin';
import { useLocation } from 'react-router';
import { useT } from '../i18n/useT';
import type { DemoInfo } from '../providers/apiTypes';
import { request } from '../providers/httpClient';
import { AuthFrame } from './AuthFrame';
import { DemoPeople } from './DemoPeople';

/** In the demonstration the people to try are offered first; elsewhere the demo endpoint answers 404 and nothing shows. */
function useDemo(): (DemoInfo & { password: string }) | undefined {
  const { data } = useQuery({ queryKey: ['demo'], queryFn: () => request<DemoInfo>('/demo'), retry: false, staleTime: Infinity });
  return data?.password ? { ...data, password: data.password } : undefined;
}

export function SignInPage() {
  const t = useT();
  const login = useLogin();
  const demo = useDemo();
  // What the page before has to say, such as that the first administrator was made.
  const notice = (useLocation().state as { notice?: string } | null)?.notice;
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const enter = async (username: string, password: string) => {
    setBusy(username);
    setError(null);
    try {
      // No destination of our own: the page that was asked for before, or else the first one.
      await login({ username, password });
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : t('common.errorTitle'));
      setBusy(null);
    }
  };
  return (
    <AuthFrame title={demo ? t('auth.demoTitle') : t('auth.signIn')} help={demo ? t('auth.demoHelp') : undefined}>
      {notice && !error ? (
        <Alert severity="success" sx={{ mb: 2 }}>
          {notice}
        </Alert>
      ) : null}
      {error ? (
        <Alert severity="error" sx={{ mb: 2 }}>
          {error}
        </Alert>
      ) : null}
      {demo ? <DemoPeople users={demo.users} busy={busy} onChoose={(username) => void enter(username, demo.password)} /> : null}
      {demo ? (
        <Typography variant="subtitle2" component="h2" sx={{ mt: 3, mb: 1.5 }}>
          {t('auth.signInWithPassword')}
        </Typography>
      ) : null}
      <PasswordForm isPrimary={!demo} isBusy={busy !== null} onSubmit={(username, password) => void enter(username, password)} />
    </AuthFrame>
  );
}

function PasswordForm({ isPrimary, isBusy, onSubmit }: { isPrimary: boolean; isBusy: boolean; onSubmit: (username: string, password: string) => void }) {
  const t = useT();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (username && password) onSubmit(username, password);
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
      <TextField label={t('auth.username')} value={username} onChange={(event) => setUsername(event.target.value)} autoComplete="username" autoFocus={isPrimary} required slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }} />
      <TextField label={t('auth.password')} type="password" value={password} onChange={(event) => setPassword(event.target.value)} autoComplete="current-password" required />
      <Button type="submit" variant={isPrimary ? 'contained' : 'outlined'} size="large" loading={isBusy}>
        {t('auth.signIn')}
      </Button>
    </Box>
  );
}
