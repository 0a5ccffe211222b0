import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ROLES, type Role } from '#contracts';
import { useEffect, useRef } from 'react';
import { useInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { UnitSelect } from '../../components/UnitSelect';
import { useErrorText } from '../../components/useErrorText';
import { useT } from '../../i18n/useT';

export interface GrantValue {
  role: Role | '';
  scopeUnitId: string | null;
}

/** What the person may do and where: a list of role and unit pairs (RULES.md X1). */
export function GrantsInput({ isNew }: { isNew: boolean }) {
  const t = useT();
  const errorText = useErrorText();
  const isIncomplete = (grants: GrantValue[] | undefined) =>
    grants?.length && grants.every((grant) => grant.role && grant.scopeUnitId) ? undefined : 'ra.validation.required';
  const { field, fieldState } = useInput({ source: 'grants', defaultValue: [], validate: isIncomplete });
  const grants = (field.value as GrantValue[] | null) ?? [];
  const unitId = (useWatch({ name: 'unitId' }) as string | null | undefined) ?? null;
  const unitBefore = useRef(unitId);
  // Of a new person most roles are for the unit they work in; what somebody chose otherwise stays.
  useEffect(() => {
    const before = unitBefore.current;
    unitBefore.current = unitId;
    if (isNew && unitId !== before) field.onChange(grants.map((grant) => (grant.scopeUnitId === before || !grant.scopeUnitId ? { ...grant, scopeUnitId: unitId } : grant)));
  }, [unitId]);
  const put = (index: number, change: Partial<GrantValue>) => field.onChange(grants.map((grant, at) => (at === index ? { ...grant, ...change } : grant)));
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="subtitle2" sx={{ p: 0 }}>
        {t('records.people.grants')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {t('records.people.grantsHelp')}
      </Typography>
      {grants.map((grant, index) => (
        <Box key={index} sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr auto', sm: '1fr 1.4fr auto' }, gap: 1, mb: 1.5, alignItems: 'center' }}>
          <TextField select label={t('records.people.role')} value={grant.role} onChange={(event) => put(index, { role: event.target.value as Role })} sx={{ gridColumn: { xs: 1, sm: 'auto' } }}>
            {ROLES.map((role) => (
              <MenuItem key={role} value={role}>
                {t(`work.role.${role}`)}
              </MenuItem>
            ))}
          </TextField>
          <Box sx={{ gridColumn: { xs: 1, sm: 'auto' } }}>
            <UnitSelect label={t('records.people.scope')} value={grant.scopeUnitId} onChange={(id) => put(index, { scopeUnitId: id })} />
          </Box>
          <IconButton aria-label={t('common.remove')} onClick={() => field.onChange(grants.filter((_, at) => at !== index))} sx={{ gridColumn: { xs: 2, sm: 'auto' }, gridRow: { xs: 1, sm: 'auto' } }}>
            <Close />
          </IconButton>
          {grant.role ? <FormHelperText sx={{ gridColumn: '1 / -1', mt: -0.5 }}>{t(`work.roleHelp.${grant.role}`)}</FormHelperText> : null}
        </Box>
      ))}
      <Button size="small" variant="outlined" onClick={() => field.onChange([...grants, { role: '', scopeUnitId: isNew ? unitId : null }])}>
        {t('records.people.addGrant')}
      </Button>
      {fieldState.invalid ? <FormHelperText error>{errorText(fieldState.error?.message)}</FormHelperText> : null}
    </Box>
  );
}
