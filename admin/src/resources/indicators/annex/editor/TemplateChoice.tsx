import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useT } from '../../../../i18n/useT';
import type { SheetDraft } from './sheetDraft';
import { draftFrom, TEMPLATES } from './templates';

/** The layouts that decisions use; every column can be changed afterwards. */
export function TemplateChoice({ onChoose }: { onChoose: (draft: SheetDraft) => void }) {
  const t = useT();
  return (
    <section aria-labelledby="template-title">
      <Box id="template-title" component="h2" sx={{ fontSize: '1rem', mb: 1.5 }}>{t('indicatorAnnex.editor.chooseTemplate')}</Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
        {TEMPLATES.map((template) => {
          const { columns } = draftFrom(template);
          return (
            <ButtonBase
              key={template}
              onClick={() => onChoose(draftFrom(template))}
              sx={({ palette }) => ({ display: 'grid', gap: 1, justifyItems: 'stretch', textAlign: 'left', p: 2, borderRadius: '10px', border: `1px solid ${palette.line}`, backgroundColor: palette.background.paper, '&:hover': { borderColor: palette.primary.main }, '&.Mui-focusVisible': { outline: `2px solid ${palette.focus}`, outlineOffset: 2 } })}
            >
              <Box sx={{ fontWeight: 600 }}>{t(`indicatorAnnex.templates.${template}`)}</Box>
              <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t(`indicatorAnnex.templateHelp.${template}`)}</Box>
              <Box aria-hidden="true" sx={({ palette }) => ({ display: 'flex', border: `1px solid ${palette.line}`, fontSize: '0.8125rem', color: 'text.secondary', overflow: 'hidden', '& > *': { flex: '1 1 0', minWidth: 0, px: 0.75, py: 0.5, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }, '& > * + *': { borderLeft: `1px solid ${palette.line}` } })}>
                {columns.map(({ key, heading }) => <span key={key}>{heading}</span>)}
              </Box>
            </ButtonBase>
          );
        })}
      </Box>
    </section>
  );
}
