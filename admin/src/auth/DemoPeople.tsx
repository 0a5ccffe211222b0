import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { PersonRoleChip } from '../components/RoleChip';
import type { DemoInfo } from '../providers/apiTypes';

type DemoUser = DemoInfo['users'][number];

interface DemoPeopleProps {
  users: readonly DemoUser[];
  /** Who is just being signed in. */
  busy: string | null;
  onChoose: (username: string) => void;
}

/** The people one may try, under the authority whose plan they work on, in the order in which the server tells them. */
export function DemoPeople({ users, busy, onChoose }: DemoPeopleProps) {
  const authorities = [...new Set(users.map(({ authorityName }) => authorityName))];
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      {authorities.map((name) => (
        <Authority key={name} name={name} users={users.filter(({ authorityName }) => authorityName === name)} busy={busy} onChoose={onChoose} />
      ))}
    </Box>
  );
}

function Authority({ name, users, busy, onChoose }: DemoPeopleProps & { name: string }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Typography id={id} variant="subtitle2" component="h2" sx={{ mb: 0.75 }}>
        {name}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {users.map((user) => (
          <li key={user.username}>
            <PersonButton user={user} busy={busy} onChoose={onChoose} />
          </li>
        ))}
      </Box>
    </section>
  );
}

function PersonButton({ user, busy, onChoose }: Omit<DemoPeopleProps, 'users'> & { user: DemoUser }) {
  // The heading above says the authority already.
  const unitName = user.unitName === user.authorityName ? '' : user.unitName;
  return (
    <ButtonBase
      onClick={() => onChoose(user.username)}
      disabled={busy !== null}
      sx={({ palette }) => ({
        width: '100%',
        justifyContent: 'space-between',
        flexWrap: 'wrap',
        textAlign: 'left',
        columnGap: 1,
        rowGap: 0.5,
        minHeight: 52,
        px: 1.5,
        py: 0.75,
        border: `1px solid ${palette.line}`,
        borderRadius: '6px',
        font: 'inherit',
        opacity: busy !== null && busy !== user.username ? 0.5 : 1,
        '&:hover': { borderColor: palette.primary.main, backgroundColor: palette.accentSoft },
        '&:focus-visible': { outline: `2px solid ${palette.focus}`, outlineOffset: 2 },
      })}
    >
      <Box component="span" sx={{ flex: '1 1 180px', minWidth: 0 }}>
        <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
          {user.fullName}
        </Box>
        <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', color: 'text.secondary' }}>
          {[user.post, unitName].filter(Boolean).join(', ')}
        </Box>
      </Box>
      <Box component="span" sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
        {user.roles.map((role) => (
          <PersonRoleChip key={role} role={role} />
        ))}
      </Box>
    </ButtonBase>
  );
}
