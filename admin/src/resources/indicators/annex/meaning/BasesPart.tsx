import TextField from '@mui/material/TextField';
import { useT } from '../../../../i18n/useT';
import { DocumentSelect } from '../../../legal-documents/DocumentSelect';
import { Fields, ListPart, type Printed } from './ListPart';
import { NEW_BASIS, type BasisDraft } from './meaningDraft';

/** The documents behind a target and the place in each: annex, part, ordinal. */
export function BasesPart({ items, printed, onChange }: { items: BasisDraft[]; printed: readonly Printed[]; onChange: (items: BasisDraft[]) => void }) {
  const t = useT();
  return (
    <ListPart title={t('indicatorAnnex.reading.bases')} printed={printed} items={items} entry={(number) => t('indicatorAnnex.basis.entry', { number })} addLabel={t('indicatorAnnex.basis.add')} fresh={NEW_BASIS} onChange={onChange}>
      {(basis, change) => (
        <>
          <DocumentSelect label={t('indicatorAnnex.basis.document')} value={basis.document} onChange={(document) => change({ document })} />
          <Fields columns={3}>
            <TextField label={t('indicatorAnnex.basis.annex')} value={basis.annex} onChange={(event) => change({ annex: event.target.value })} slotProps={{ htmlInput: { maxLength: 200 } }} />
            <TextField label={t('indicatorAnnex.basis.part')} value={basis.part} onChange={(event) => change({ part: event.target.value })} slotProps={{ htmlInput: { maxLength: 200 } }} />
            <TextField label={t('indicatorAnnex.basis.ordinal')} value={basis.ordinal} onChange={(event) => change({ ordinal: event.target.value })} helperText={t('indicatorAnnex.basis.ordinalHelp')} slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 6 } }} />
          </Fields>
          <TextField multiline label={t('plans.form.wording')} value={basis.wording} onChange={(event) => change({ wording: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
        </>
      )}
    </ListPart>
  );
}
