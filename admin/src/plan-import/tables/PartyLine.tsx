import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import Box from '@mui/material/Box';
import { fold } from '#domain';
import { RoleChip } from '../../components/RoleChip';
import { useT } from '../../i18n/useT';
import type { ImportParty } from '../importTypes';

/** Whom a party is understood as, in words; null where nobody has been found. */
export function useTargetName(): (party: ImportParty) => string | null {
  const t = useT();
  return ({ kind, unitName, groupName, externalName, relative, name }) => {
    switch (kind) {
      case 'unit':
        return unitName;
      case 'group':
        return groupName;
      case 'external':
        return externalName ?? name;
      case 'relative':
        return relative ? t(`indicatorAnnex.relatives.${relative}`) : name;
      default:
        return null;
    }
  };
}

/** A party with its role and whom it is understood as; the printed name beside it where that is another. */
export function PartyLine({ party }: { party: ImportParty }) {
  const t = useT();
  const target = useTargetName()(party);
  const { role, name, wording, duty, kind, nature } = party;
  const isOther = target !== null && name !== '' && fold(target) !== fold(name);
  const kindWord = kind === 'group' ? t(nature === 'openGroup' ? 'planImport.party.openGroup' : 'planImport.party.group') : kind === 'external' ? t('planImport.party.external') : null;
  return (
    <Box title={wording || undefined} sx={{ minWidth: 0 }}>
      <RoleChip role={role} />{' '}
      {target === null ? (
        <Box component="span" sx={{ color: 'tones.amber.ink', fontWeight: 500 }}>
          <HelpOutline aria-hidden="true" sx={{ fontSize: 16, verticalAlign: '-3px', mr: 0.5 }} />
          {name || t('planImport.party.nameless')} <Box component="span" sx={{ fontWeight: 400 }}>({t('planImport.party.unknown')})</Box>
        </Box>
      ) : (
        <>
          {target}
          {kindWord ? <Box component="span" sx={{ color: 'text.secondary' }}> ({kindWord})</Box> : null}
          {isOther ? <Box sx={{ color: 'text.secondary' }}>{t('planImport.party.printed', { name })}</Box> : null}
        </>
      )}
      {duty ? <Box sx={{ color: 'text.secondary' }}>{duty}</Box> : null}
    </Box>
  );
}
