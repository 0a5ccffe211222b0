import Article from '@mui/icons-material/ArticleOutlined';
import WarningAmber from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { Link } from 'react-router';
import { DataList, type DataColumn } from '../../components/DataList';
import { DateVi } from '../../components/DateVi';
import { EmptyState } from '../../components/EmptyState';
import { FilterSearch, FilterSelect } from '../../components/filters';
import { ListPage } from '../../components/ListPage';
import { useT } from '../../i18n/useT';
import type { LegalDocument } from '../../providers/apiTypes';
import { useCan } from '../../providers/session';
import { documentLabel } from './documentLabel';
import { useDocumentKinds } from './useDocumentKinds';

export function LegalDocumentList() {
  const t = useT();
  const canManage = useCan('documents.manage');
  const columns: DataColumn<LegalDocument>[] = [
    { key: 'label', label: t('records.documents.numberSymbol'), width: 190, render: (row) => <Label row={row} /> },
    { key: 'title', label: t('records.documents.name'), sort: 'title', render: (row) => row.title },
    { key: 'issuer', label: t('records.documents.issuer'), render: (row) => row.issuer },
    { key: 'issuedOn', label: t('records.documents.issuedOn'), width: 140, sort: 'issuedOn', render: (row) => <DateVi date={row.issuedOn} /> },
    { key: 'signer', label: t('records.documents.signerName'), hideBelow: 'lg', render: (row) => row.signerName },
  ];
  return (
    <ListPage
      resource="legal-documents"
      title={t('records.documents.title')}
      subtitle={t('records.documents.subtitle')}
      action={
        canManage ? (
          <Button variant="contained" component={Link} to="/legal-documents/create">
            {t('records.documents.add')}
          </Button>
        ) : undefined
      }
      sort={{ field: 'issuedOn', order: 'DESC' }}
      filters={
        <>
          <FilterSearch />
          <FilterSelect source="kind" label={t('records.documents.kind')} choices={useDocumentKinds()} multiple />
        </>
      }
      empty={<EmptyState icon={Article} title={t('records.documents.empty')} help={canManage ? t('records.documents.emptyHelp') : undefined} />}
    >
      <DataList<LegalDocument>
        columns={columns}
        rowTo={(row) => `/legal-documents/${row.id}`}
        card={(row) => (
          <>
            <Box sx={{ fontWeight: 600 }}>
              <Label row={row} />
            </Box>
            <Box>{row.title}</Box>
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
              {row.issuer} · <DateVi date={row.issuedOn} />
            </Box>
          </>
        )}
      />
    </ListPage>
  );
}

function Label({ row }: { row: LegalDocument }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      {documentLabel(row)}
      {row.warning ? (
        <Tooltip title={row.warning}>
          <WarningAmber aria-label={row.warning} sx={{ fontSize: 18, color: 'tones.amber.ink' }} />
        </Tooltip>
      ) : null}
    </Box>
  );
}
