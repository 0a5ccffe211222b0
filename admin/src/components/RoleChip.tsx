import Box from '@mui/material/Box';
import type { Role } from '#contracts';
import { isScored, type PartyRole } from '#domain';
import { useT } from '../i18n/useT';

function Label({ text, isStrong }: { text: string; isStrong: boolean }) {
  return (
    <Box
      component="span"
      sx={({ palette }) => ({
        display: 'inline-block',
        padding: '1px 8px',
        borderRadius: '6px',
        fontSize: '0.8125rem',
        fontWeight: 500,
        whiteSpace: 'nowrap',
        color: isStrong ? palette.primary.main : palette.text.secondary,
        border: `1px solid ${isStrong ? palette.primary.main : palette.line}`,
      })}
    >
      {text}
    </Box>
  );
}

/** The part a unit has in an activity. Leads stand out because only their results are scored (RULES.md A5). */
export function RoleChip({ role }: { role: PartyRole }) {
  return <Label text={useT()(`work.partyRole.${role}`)} isStrong={isScored(role)} />;
}

/** What a person is in the system. */
export function PersonRoleChip({ role }: { role: Role }) {
  return <Label text={useT()(`work.role.${role}`)} isStrong={false} />;
}
