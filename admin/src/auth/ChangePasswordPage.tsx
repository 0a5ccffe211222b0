import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useLogout, useNotify } from 'react-admin';
import { Navigate, useNavigate } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { useApiMutation } from '../components/useApi';
import { useT } from '../i18n/useT';
import { SIGN_IN_PATH } from '../providers/authProvider';
import { ME_KEY, meQuery } from '../providers/session';
import { AuthFrame } from './AuthFrame';

/** By choice or because the password is a temporary one; in that case nothing else can be opened before. */
export function ChangePasswordPage() {
  const t = useT();
  const navigate = useNavigate();
  const notify = useNotify();
  const logout = useLogout();
  const { data: me, isError } = useQuery(meQuery);
  const [values, setValues] = useState({ currentPassword: '', newPassword: '', repeat: '' });
  const [isTried, setTried] = useState(false);
  const change = useApiMutation({
    invalidates: [ME_KEY],
    onSuccess: () => {
      notify(t('auth.changeDone'), { type: 'info' });
      navigate('/');
    },
    onError: () => true,
  });
  if (isError) return <Navigate to={SIGN_IN_PATH} replace />;
  const isDifferent = values.newPassword !== values.repeat;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isDifferent) return;
    change.mutate({ path: '/auth/change-password', body: { currentPassword: values.currentPassword, newPassword: values.newPassword } });
  };
  const errors = change.error?.body.errors ?? {};
  const field = (name: keyof typeof values, label: string, autoComplete: string) => ({
    label,
    autoComplete,
    type: 'password',
    required: true,
    value: values[name],
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
    error: Boolean(errors[name]),
    helperText: errors[name],
  });
  return (
    <AuthFrame title={t('auth.changeTitle')} help={me?.mustChangePassword ? t('auth.changeForced') : undefined}>
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
        {change.error && Object.keys(errors).length === 0 ? <Alert severity="error">{change.error.message}</Alert> : null}
        <TextField {...field('currentPassword', t(me?.mustChangePassword ? 'auth.temporaryPassword' : 'auth.currentPassword'), 'current-password')} />
        <TextField {...field('newPassword', t('auth.newPassword'), 'new-password')} helperText={errors['newPassword'] ?? t('auth.changeHelp')} />
        <TextField {...field('repeat', t('auth.repeatPassword'), 'new-password')} error={isTried && isDifferent} helperText={isTried && isDifferent ? t('auth.notSame') : undefined} />
        <Button type="submit" variant="contained" size="large" loading={change.isPending}>
          {t('auth.changeTitle')}
        </Button>
        {me?.mustChangePassword ? (
          <Button onClick={() => void logout()}>{t('shell.signOut')}</Button>
        ) : (
          <Button onClick={() => navigate(-1)}>{t('common.cancel')}</Button>
        )}
      </Box>
    </AuthFrame>
  );
}
