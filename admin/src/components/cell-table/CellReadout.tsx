import Box from '@mui/material/Box';
import { useCallback, useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { CellPlace } from './cellPlaces';

interface CellReadoutProps {
  readonly unit: { readonly name: string; readonly shortName: string } | null;
  readonly what: { readonly text: string; readonly title: string } | null;
  readonly state: ReactNode;
  readonly link: { readonly to: string; readonly text: string } | null;
  /** What to do, while nothing is pointed at. */
  readonly help: string;
}

/** The cell under the pointer or the keyboard, in words and always in the same place; the link is for fingers. */
export function CellReadout({ unit, what, state, link, help }: CellReadoutProps) {
  return (
    <Box className="no-print" sx={{ minHeight: { xs: 118, md: 46 }, px: 2, py: 0.75, display: 'flex', flexWrap: { xs: 'wrap', md: 'nowrap' }, alignItems: 'center', alignContent: 'center', columnGap: 1.5, rowGap: 0.25, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      {unit || what ? (
        <>
          <Box sx={{ flex: { xs: '1 1 100%', md: 1 }, minWidth: 0, display: { md: 'flex' }, gap: 1 }}>
            {unit ? <Box component="strong" title={unit.name} sx={{ flex: 'none' }}>{unit.shortName}</Box> : null}
            {what ? (
              <Box component="span" title={what.title} sx={{ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: { xs: 2, md: 1 }, overflow: 'hidden', color: 'text.secondary' }}>
                {what.text}
              </Box>
            ) : null}
          </Box>
          {state}
          {link ? <Box component={Link} to={link.to} sx={{ flex: 'none', py: 1, color: 'primary.main', fontWeight: 600 }}>{link.text}</Box> : null}
        </>
      ) : (
        <Box component="span" sx={{ color: 'text.secondary' }}>{help}</Box>
      )}
    </Box>
  );
}

/** What is pointed at, and how it is opened; kept beside the table, which is not drawn anew for it. */
export function useCellPlace(addressAt: (place: CellPlace) => string | null) {
  const navigate = useNavigate();
  const [place, setPlace] = useState<CellPlace | null>(null);
  const open = useCallback((at: CellPlace) => {
    const to = addressAt(at);
    if (to) navigate(to);
  }, [addressAt, navigate]);
  return { place, setPlace, open, to: place && addressAt(place) };
}
