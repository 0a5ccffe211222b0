import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useApiMutation, useApiQuery } from '../components/useApi';
import { useT } from '../i18n/useT';
import { useLevelChoices } from '../resources/org-units/useLevelChoices';
import { SIGN_IN_PATH } from '../providers/authProvider';
import type { Schemas } from '../providers/schemas';
import { AuthFrame } from './AuthFrame';

/** The first run in production prints a one-time link to this page. */
export function FirstAdministratorPage() {
  const t = useT();
  const navigate = useNavigate();
  const token = useSearchParams()[0].get('token') ?? '';
  const door = useApiQuery<Schemas['FirstAdministratorView']>(['first-administrator'], '/auth/first-administrator', { token }, { retry: false });
  const [values, setValues] = useState({ fullName: '', unitName: '', unitLevel: 'commune', username: '', password: '', repeat: '' });
  const [isTried, setTried] = useState(false);
  const levels = useLevelChoices();
  const create = useApiMutation({
    onSuccess: () => {
      navigate(SIGN_IN_PATH, { state: { notice: t('auth.firstDone') } });
    },
    onError: () => true,
  });
  const errors = create.error?.body.errors ?? {};
  // The link works once: a password typed wrong here would lock everybody out.
  const isDifferent = values.password !== values.repeat;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isDifferent) return;
    const { repeat: _, ...body } = values;
    create.mutate({ path: '/auth/first-administrator', body: { token, ...body } });
  };
  const field = (name: keyof typeof values, label: string) => ({
    label,
    required: true,
    value: values[name],
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
    error: Boolean(errors[name]),
    helperText: errors[name],
  });
  if (door.isSuccess && !door.data.isOpen) return <Closed text={t('auth.firstClosed')} />;
  if (door.isError) return <Closed text={door.error.status === 404 ? t('auth.firstClosed') : door.error.message} />;
  return (
    <AuthFrame title={t('auth.firstTitle')} help={t('auth.firstHelp')}>
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
        {create.error && Object.keys(errors).length === 0 ? <Alert severity="error">{create.error.message}</Alert> : null}
        <TextField {...field('unitName', t('auth.unitName'))} placeholder={t('auth.unitNameExample')} />
        <TextField {...field('unitLevel', t('records.units.level'))} select>
          {levels.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <TextField {...field('fullName', t('auth.fullName'))} autoComplete="name" />
        <TextField {...field('username', t('auth.username'))} helperText={errors['username'] ?? t('records.people.usernameHelp')} autoComplete="username" slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }} />
        <TextField {...field('password', t('auth.password'))} helperText={errors['password'] ?? t('auth.passwordHelp')} type="password" autoComplete="new-password" />
        <TextField {...field('repeat', t('auth.repeatFirstPassword'))} error={isTried && isDifferent} helperText={isTried && isDifferent ? t('auth.notSame') : undefined} type="password" autoComplete="new-password" />
        <Button type="submit" variant="contained" size="large" loading={create.isPending}>
          {t('auth.firstSubmit')}
        </Button>
      </Box>
    </AuthFrame>
  );
}

function Closed({ text }: { text: string }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <AuthFrame title={t('auth.firstTitle')}>
      <Alert severity="warning">{text}</Alert>
      <Button variant="outlined" sx={{ mt: 2 }} onClick={() => navigate(SIGN_IN_PATH)}>
        {t('auth.signIn')}
      </Button>
    </AuthFrame>
  );
}
