import { TextInput, email, maxLength, minLength, regex, required } from 'react-admin';
import { UnitInput } from '../../components/UnitInput';
import { useT } from '../../i18n/useT';
import { Pair } from '../org-units/OrgUnitFields';
import { GrantsInput } from './GrantsInput';

const isRequired = required();
const text = maxLength(200);
/** The server keeps lower case; capitals typed here are no mistake. */
const USERNAME = /^[a-z0-9][a-z0-9._-]*[a-z0-9]$/i;

export function PersonFields({ isNew }: { isNew: boolean }) {
  const t = useT();
  return (
    <>
      <Pair>
        <TextInput source="fullName" label={t('records.people.fullName')} validate={[isRequired, text]} />
        <TextInput source="username" label={t('records.people.username')} validate={isNew ? [isRequired, minLength(3), maxLength(40), regex(USERNAME, t('records.people.usernameBad'))] : undefined} disabled={!isNew} helperText={isNew ? t('records.people.usernameHelp') : false} autoComplete="off" />
      </Pair>
      <Pair>
        <TextInput source="post" label={t('records.people.post')} validate={text} />
        <UnitInput source="unitId" label={t('records.people.unit')} isRequired />
      </Pair>
      <Pair>
        <TextInput source="email" type="email" label={t('records.people.email')} validate={[email(), text]} />
        <TextInput source="phone" type="tel" label={t('records.people.phone')} validate={maxLength(30)} />
      </Pair>
      <GrantsInput isNew={isNew} />
    </>
  );
}
