import Box from '@mui/material/Box';
import { RoleChip } from '../../../../components/RoleChip';
import { UnitNames } from '../../../../components/UnitName';
import { useT } from '../../../../i18n/useT';
import type { AssignmentBasis, AssignmentParty } from '../annexTypes';
import { DocumentName } from '../../../plans/parts/DocumentName';
import { Doubt, Quiet } from './ReadingPart';

export function PartyReading({ party: { role, target, wording, memberIds } }: { party: AssignmentParty }) {
  const t = useT();
  const name = target.kind === 'unit' ? target.unit.name : target.kind === 'group' ? target.group.name : target.kind === 'external' ? target.name : t(`indicatorAnnex.relatives.${target.relative}`);
  const kind = target.kind === 'group' ? t('indicatorAnnex.party.group') : target.kind === 'external' ? t('indicatorAnnex.party.external') : target.kind === 'relative' ? t('indicatorAnnex.party.relative') : null;
  const isOpen = target.kind === 'group' && target.group.kind === 'open';
  return (
    <Box title={wording || undefined} sx={{ minWidth: 0 }}>
      <RoleChip role={role} /> {name}
      {kind ? <Quiet> ({kind})</Quiet> : null}
      {isOpen && memberIds.length === 0 ? <Doubt>{t('indicatorAnnex.party.openEmpty')}</Doubt> : null}
      {isOpen && memberIds.length ? <Box sx={{ pl: 1.5 }}><UnitNames ids={memberIds} /></Box> : null}
    </Box>
  );
}

/** A document and the place in it; only with the place can one see what was not handed on. */
export function BasisReading({ basis }: { basis: AssignmentBasis }) {
  const t = useT();
  const place = [basis.annex, basis.part, basis.ordinal === null ? null : t('indicatorAnnex.basis.ordinalOf', { ordinal: basis.ordinal })].filter(Boolean).join(', ');
  return (
    <Box title={basis.document && basis.wording ? basis.wording : undefined} sx={{ minWidth: 0 }}>
      {basis.document ? <DocumentName document={basis.document} /> : <Quiet>“{basis.wording}”</Quiet>}
      {place ? <Quiet> ({place})</Quiet> : null}
    </Box>
  );
}
