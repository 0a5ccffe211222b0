import MoreVert from '@mui/icons-material/MoreVert';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useNavigate } from 'react-router';

export interface RowAction {
  label: string;
  /** Where it leads, or what it does. */
  to?: string;
  onClick?: () => void;
  disabled?: boolean;
  isDanger?: boolean;
}

/** The quieter verbs of one object behind three dots. */
export function RowMenu({ label, actions }: { label: string; actions: readonly RowAction[] }) {
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (action: RowAction) => {
    setAnchor(null);
    if (action.to) navigate(action.to);
    else action.onClick?.();
  };
  return (
    <>
      <IconButton className="no-print" size="small" aria-label={label} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)}>
        <MoreVert fontSize="small" />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {actions.map((action) => (
          <MenuItem key={action.label} disabled={action.disabled} onClick={() => choose(action)} sx={action.isDanger ? { color: 'error.main' } : undefined}>
            {action.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
