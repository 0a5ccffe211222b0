import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRedirect, type RaRecord } from 'react-admin';
import { CreatePage } from '../../components/FormPage';
import { NoRight } from '../../components/ErrorState';
import { PageTitle } from '../../components/PageTitle';
import { useT } from '../../i18n/useT';
import type { Schemas } from '../../providers/schemas';
import { useCan } from '../../providers/session';
import { withoutBlanks } from '../withoutBlanks';
import { PersonFields } from './PersonFields';
import { TemporaryPassword } from './TemporaryPassword';

export function PersonCreate() {
  const t = useT();
  const redirect = useRedirect();
  const [round, setRound] = useState(1);
  const [created, setCreated] = useState<{ fullName: string; username: string; temporaryPassword: string } | null>(null);
  const saved = (record: RaRecord) => {
    const { fullName, username, temporaryPassword } = record as RaRecord & Schemas['NewPersonView'];
    // Null when the same creation was sent twice: the password was shown the first time.
    if (temporaryPassword === null) redirect('list', 'people');
    else setCreated({ fullName, username, temporaryPassword });
  };
  const addAnother = () => {
    setCreated(null);
    setRound(round + 1);
  };
  if (!useCan('people.manage')) return <NoRight />;
  return (
    <>
      <CreatePage
        key={round}
        resource="people"
        title={<PageTitle title={t('records.people.add')} parent={{ to: '/people', label: t('records.people.title') }} />}
        defaultValues={{ grants: [{ role: '', scopeUnitId: null }] }}
        transform={withoutBlanks}
        onSaved={saved}
      >
        <PersonFields isNew />
      </CreatePage>
      <TemporaryPassword
        password={created?.temporaryPassword ?? null}
        name={created?.fullName ?? ''}
        username={created?.username ?? ''}
        onClose={() => redirect('list', 'people')}
        action={<Button onClick={addAnother}>{t('records.people.addAnother')}</Button>}
      />
    </>
  );
}
