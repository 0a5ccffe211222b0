import Box from '@mui/material/Box';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { EvidenceRow } from './EvidenceRow';
import type { EvidenceItem } from './evidenceTypes';

const EvidenceViewer = lazy(() => import('./EvidenceViewer').then((module) => ({ default: module.EvidenceViewer })));

/** Evidence items as a list; each opens in the viewer, with its neighbours one key away. */
export function EvidenceList({ items, actionsOf }: { items: readonly EvidenceItem[]; actionsOf?: (item: EvidenceItem) => ReactNode }) {
  const [shown, setShown] = useState<number | null>(null);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, minWidth: 0 }}>
        {items.map((item, index) => (
          <EvidenceRow key={item.id} item={item} onOpen={() => setShown(index)} actions={actionsOf?.(item)} />
        ))}
      </Box>
      {shown !== null && items.length > 0 ? (
        <Suspense fallback={null}>
          <EvidenceViewer items={items} index={Math.min(shown, items.length - 1)} onIndex={setShown} onClose={() => setShown(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
