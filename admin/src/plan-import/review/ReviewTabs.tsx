import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useT } from '../../i18n/useT';
import type { PlanImport } from '../importTypes';
import { groupNames, isUndecided } from '../names/groupNames';
import { openAsks, toSeeIn } from '../rowFacts';

export interface ReviewTab {
  readonly key: string;
  readonly kind: 'head' | 'table' | 'names' | 'leftovers' | 'save';
  /** Of a table: which one it is in the document. */
  readonly number: number;
  readonly isLeftOut: boolean;
  /** What waits there. */
  readonly count: number;
}

export function tabsOf(imported: PlanImport): ReviewTab[] {
  const tab = (key: string, kind: ReviewTab['kind'], count: number, number = 0, isLeftOut = false): ReviewTab => ({ key, kind, count, number, isLeftOut });
  return [
    tab('head', 'head', openAsks(imported.header.doubts).length),
    ...imported.tables.map((table, index) => tab(table.key, 'table', table.isIncluded ? toSeeIn(table) : openAsks(table.doubts).length, imported.tables.length > 1 ? index + 1 : 0, !table.isIncluded)),
    tab('names', 'names', groupNames(imported).filter(isUndecided).length),
    tab('leftovers', 'leftovers', imported.counts.leftovers),
    tab('save', 'save', imported.counts.refusals),
  ];
}

export function ReviewTabs({ tabs, value, onChange }: { tabs: readonly ReviewTab[]; value: string; onChange: (key: string) => void }) {
  const t = useT();
  const nameOf = ({ kind, number }: ReviewTab) => (kind === 'table' ? (number ? t('planImport.tabs.tableOf', { number }) : t('planImport.tabs.table')) : t(`planImport.tabs.${kind}`));
  return (
    <Tabs value={value} onChange={(_, next: string) => onChange(next)} variant="scrollable" allowScrollButtonsMobile aria-label={t('planImport.tabs.label')} sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}>
      {tabs.map((tab) => (
        <Tab
          key={tab.key} value={tab.key} id={`import-tab-${tab.key}`} aria-controls="import-panel" sx={{ opacity: tab.isLeftOut ? 0.7 : 1, px: { xs: 1.25, md: 2 }, minWidth: 0 }}
          label={
            <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center', textDecoration: tab.isLeftOut ? 'line-through' : undefined }}>
              {nameOf(tab)}
              {tab.count ? <Box component="span" sx={{ px: 0.75, borderRadius: '9px', fontSize: '0.8125rem', fontWeight: 600, lineHeight: '18px', color: 'tones.amber.ink', backgroundColor: 'tones.amber.soft' }}>{tab.count}</Box> : null}
            </Box>
          }
        />
      ))}
    </Tabs>
  );
}
