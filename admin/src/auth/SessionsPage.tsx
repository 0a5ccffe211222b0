import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNotify } from 'react-admin';
import { ErrorState } from '../components/ErrorState';
import { formatInstantVi } from '../components/DateVi';
import { PageTitle } from '../components/PageTitle';
import { Panel } from '../components/Panel';
import { SkeletonList } from '../components/Skeletons';
import { useApiMutation, useApiQuery } from '../components/useApi';
import { useT } from '../i18n/useT';
import type { Schemas } from '../providers/schemas';
import { browserName } from './browserName';

const KEY = ['session', 'list'] as const;

export function SessionsPage() {
  const t = useT();
  const notify = useNotify();
  const sessions = useApiQuery<Schemas['SessionListView']>(KEY, '/auth/sessions');
  const end = useApiMutation({ invalidates: [KEY], onSuccess: () => notify(t('auth.ended'), { type: 'info' }) });
  const items = sessions.data?.items ?? [];
  const others = (
    <Button variant="outlined" disabled={items.length < 2} loading={end.isPending} onClick={() => end.mutate({ path: '/auth/sessions/end-others' })}>
      {t('auth.endOthers')}
    </Button>
  );
  return (
    <>
      <PageTitle title={t('auth.sessionsTitle')} subtitle={t('auth.sessionsHelp')} action={others} />
      <Panel flush>
        {sessions.isPending ? <SkeletonList rows={3} /> : null}
        {sessions.error ? <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} /> : null}
        {items.map((session) => (
          <Box key={session.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', px: 2.5, py: 1.5, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
            <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
              <Box sx={{ fontWeight: 600 }}>
                {browserName(session.userAgent) ?? t('auth.unknownDevice')}
                {session.isCurrent ? <Box component="span" sx={{ color: 'primary.main', fontWeight: 500 }}>{` · ${t('auth.sessionCurrent')}`}</Box> : null}
              </Box>
              <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                {[session.ip, t('auth.sessionSince', { at: formatInstantVi(session.createdAt) }), t('auth.sessionSeen', { at: formatInstantVi(session.lastSeenAt) })].filter(Boolean).join(' · ')}
              </Box>
            </Box>
            {session.isCurrent ? null : (
              <Button size="small" variant="outlined" onClick={() => end.mutate({ method: 'DELETE', path: `/auth/sessions/${session.id}` })}>
                {t('auth.endSession')}
              </Button>
            )}
          </Box>
        ))}
      </Panel>
    </>
  );
}
