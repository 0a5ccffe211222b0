import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { formatDateVi } from '#domain';
import { Panel } from '../components/Panel';
import { useT } from '../i18n/useT';
import type { UnitHandOvers } from './handOverTypes';
import { HandOverLine } from './HandOverLine';
import { SuccessorChoice } from './SuccessorChoice';
import type { HandOverChoices } from './useHandOverChoices';

/** The open work of one unit that others carry on for. */
export function HandOverUnit({ group: { unit, items }, choices }: { group: UnitHandOvers; choices: HandOverChoices }) {
  const t = useT();
  const { successionKind, effectiveOn, successors } = items[0]!;
  const markedHere = items.filter(choices.isMarked);
  const facts = `${t(`records.units.succession.kinds.${successionKind}`)} ${t('records.units.succession.from', { date: formatDateVi(effectiveOn) })}`;
  return (
    <Panel title={unit.name} flush>
      <Box sx={{ px: 2.5, pb: 1.5, display: 'grid', gap: 1.5 }}>
        <Box sx={{ color: 'text.secondary' }}>
          {facts} · {successors.length ? t('handOver.to', { names: successors.map(({ name }) => name).join(', ') }) : t('handOver.toNobody')}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, alignItems: 'center' }}>
          <FormControlLabel
            control={<Checkbox checked={markedHere.length === items.length} indeterminate={markedHere.length > 0 && markedHere.length < items.length} onChange={(_, isOn) => choices.mark(items, isOn)} />}
            label={t('handOver.markAll', { count: items.length })}
          />
          {successors.length > 0 && items[0]!.proposedSuccessorId === null && markedHere.length > 0 ? (
            <SuccessorChoice label={t('handOver.chooseForMarked')} successors={successors} value={null} onChange={(id) => choices.choose(markedHere, id)} />
          ) : null}
        </Box>
      </Box>
      <Box component="ul" aria-label={unit.name} sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
        {items.map((item) => <HandOverLine key={item.id} item={item} choices={choices} />)}
      </Box>
    </Panel>
  );
}
