import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { SelectInput, TextInput, maxLength, required } from 'react-admin';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/useT';
import type { AnnexSection } from '../planTypes';
import { numbered } from '../../indicators/parts/numbered';
import { RulesEditor } from '../schedule/RulesEditor';
import { DeliverablesEditor } from './DeliverablesEditor';
import { DocumentsField } from './DocumentsField';
import { FiguresEditor } from './FiguresEditor';
import { PartiesEditor } from './PartiesEditor';

const isRequired = required();
const long = maxLength(20_000);

/** The printed words first, the reading below: the two are entered side by side but never mixed (RULES.md A2). */
export function ActivityFields({ planYear, sections }: { planYear: number; sections: readonly AnnexSection[] }) {
  const t = useT();
  const choices = sections.map((section) => ({ id: section.id, name: numbered(section.printedNumber, section.title) }));
  return (
    <>
      <Panel title={t('plans.form.printedText')}>
        <PartHelp>{t('plans.form.printedHelp')}</PartHelp>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 150px' } }}>
            <SelectInput source="sectionId" label={t('plans.form.section')} choices={choices} validate={isRequired} />
            <TextInput source="printedNumber" label={t('plans.form.printedNumber')} validate={maxLength(50)} />
          </Box>
          <TextInput source="content" label={t('plans.annex.content')} multiline minRows={3} validate={[isRequired, long]} />
          <TextInput source="expectedResults" label={t('plans.annex.results')} multiline minRows={2} validate={long} />
          <TextInput source="partyText" label={t('plans.annex.parties')} multiline minRows={2} validate={long} />
          <TextInput source="scheduleText" label={t('plans.annex.schedule')} multiline validate={maxLength(2000)} />
        </Box>
      </Panel>
      <Panel title={t('plans.form.schedule')}>
        <PartHelp>{t('plans.form.scheduleHelp')}</PartHelp>
        <RulesEditor planYear={planYear} />
      </Panel>
      <Panel title={t('plans.form.parties')}>
        <PartHelp>{t('plans.form.partiesHelp')}</PartHelp>
        <PartiesEditor />
      </Panel>
      <Panel title={t('plans.form.deliverables')}>
        <PartHelp>{t('plans.form.deliverablesUse')}</PartHelp>
        <DeliverablesEditor />
      </Panel>
      <Panel title={t('plans.form.figures')}>
        <PartHelp>{t('plans.form.figuresHelp')}</PartHelp>
        <FiguresEditor />
      </Panel>
      <Panel title={t('plans.form.citedDocuments')}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <DocumentsField source="bases" label={t('plans.form.citedDocuments')} />
          <TextInput source="note" label={t('plans.form.activityNote')} multiline validate={maxLength(5000)} />
        </Box>
      </Panel>
    </>
  );
}

function PartHelp({ children }: { children: ReactNode }) {
  return <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 2 }}>{children}</Box>;
}
