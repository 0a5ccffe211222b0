import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { ReactNode } from 'react';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/useT';
import { numbered } from '../../resources/indicators/parts/numbered';
import type { ImportComparison } from '../importTypes';
import type { LeftAlone } from './comparisonChoices';

interface Choices {
  readonly left: LeftAlone;
  readonly onToggle: (keys: readonly string[], isTaken: boolean) => void;
  readonly isOpen: boolean;
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly about?: ReactNode;
}

const nameOf = ({ printedNumber, content }: { printedNumber: string; content: string }) => numbered(printedNumber, content);

export function ChangedLines({ lines, ...choices }: { lines: ImportComparison['changed'] } & Choices) {
  const t = useT();
  const items = lines.map((line) => ({
    key: line.rowKey, name: nameOf(line),
    about: (
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1 }}>
        {line.fields.map(({ field, before, after }) => (
          <Box key={field}>
            <Box component="dt" sx={{ fontWeight: 600, fontSize: '0.8125rem' }}>{t(`planImport.compare.fields.${field}`)}</Box>
            <Box component="dd" sx={{ m: 0, display: 'grid', gap: 0.5, columnGap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>
              <Side title={t('planImport.compare.before')} text={before} tone="red" />
              <Side title={t('planImport.compare.after')} text={after} tone="green" />
            </Box>
          </Box>
        ))}
      </Box>
    ),
  }));
  return <Lines title={t('planImport.compare.changed', { count: lines.length })} items={items} {...choices} />;
}

/** Struck-through letters hide the marks of Vietnamese: the side is said in words instead. */
function Side({ title, text, tone }: { title: string; text: string; tone: 'red' | 'green' }) {
  const t = useT();
  return (
    <Box sx={{ minWidth: 0, borderLeft: 3, borderColor: `tones.${tone}.ink`, pl: 1 }}>
      <Box sx={{ fontSize: '0.8125rem', color: `tones.${tone}.ink` }}>{title}</Box>
      <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text || t('plans.annex.blank')}</Box>
    </Box>
  );
}

export function AddedLines({ lines, ...choices }: { lines: ImportComparison['added'] } & Choices) {
  const t = useT();
  return <Lines title={t('planImport.compare.added', { count: lines.length })} items={lines.map((line) => ({ key: line.rowKey, name: nameOf(line), about: line.section }))} {...choices} />;
}

export function WithdrawnLines({ lines, ...choices }: { lines: ImportComparison['withdrawn'] } & Choices) {
  const t = useT();
  return <Lines title={t('planImport.compare.withdrawn', { count: lines.length })} items={lines.map((line) => ({ key: line.activityId, name: nameOf(line), about: [line.section, line.openTasks ? t('planImport.compare.tasksOfLine', { count: line.openTasks }) : null].filter(Boolean).join(' · ') }))} {...choices} />;
}

function Lines({ title, items, left, onToggle, isOpen }: { title: string; items: readonly Line[] } & Choices) {
  const t = useT();
  if (items.length === 0) return null;
  const keys = items.map(({ key }) => key);
  const ticked = keys.filter((key) => !left.has(key)).length;
  return (
    <Panel
      title={title} flush
      action={isOpen ? <FormControlLabel control={<Checkbox checked={ticked === keys.length} indeterminate={ticked > 0 && ticked < keys.length} onChange={(_, isTaken) => onToggle(keys, isTaken)} />} label={t('planImport.compare.all')} /> : undefined}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
        {items.map(({ key, name, about }) => (
          <Box component="li" key={key} sx={{ display: 'flex', gap: 1, px: 1.5, py: 1.25, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 }, opacity: left.has(key) ? 0.65 : 1 }}>
            {isOpen ? <Checkbox checked={!left.has(key)} onChange={(_, isTaken) => onToggle([key], isTaken)} slotProps={{ input: { 'aria-label': t('planImport.compare.take', { name: name.slice(0, 120) }) } }} sx={{ alignSelf: 'flex-start', mt: -0.75 }} /> : null}
            <Box sx={{ minWidth: 0, flex: 1, fontSize: '0.875rem' }}>
              <Box sx={{ fontWeight: 500, overflowWrap: 'anywhere', mb: about ? 0.5 : 0 }}>{name}</Box>
              {about}
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
