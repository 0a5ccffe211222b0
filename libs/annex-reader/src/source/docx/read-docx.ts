import type { Page } from '../../model/page.js';
import { SourceRefused } from '../../model/source-refused.js';
import { PageBuilder } from '../layout/page-builder.js';
import type { RichText } from '../layout/rich-text.js';
import type { OfficePackage, Relationship } from '../office-package.js';
import { DocumentReader, type BlockSink } from './document-reader.js';
import { Numbering } from './numbering.js';
import { Styles } from './styles.js';

/** A page header that says only which page it is. */
const PAGE_NUMBER = /^[\s\-–—|/.]*(?:trang|page)?[\s\-–—|/.]*(?:\d{1,4})?[\s\-–—|/.]*(?:\d{1,4})?[\s\-–—|/.]*$/iu;

/**
 * A Word document: the body in its order, then what stands apart from it (notes, page headers). Tracked changes are read as
 * accepted; hidden text is read, because nothing that a file says is dropped without a word.
 */
export async function readDocx(file: OfficePackage): Promise<Page> {
  const main = (await file.relationships('')).find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const body = await file.part(main);
  if (!body) throw new SourceRefused('damaged');
  const parts = await file.relationships(main);
  const partOf = async (type: string): Promise<Buffer | null> => {
    const target = parts.find((part) => part.type === type && !part.isExternal)?.target;
    return target === undefined ? null : file.part(target);
  };
  const styles = Styles.read(await partOf('styles'));
  const numbering = Numbering.read(await partOf('numbering'));
  const builder = new PageBuilder('docx');
  const reader = new DocumentReader(styles, numbering, builder);
  reader.read(body);
  await readApart(file, parts, styles, builder);
  const { deletions, textBoxes, images, hidden } = reader.counts;
  if (deletions > 0) builder.remark('trackedDeletionLeftOut', String(deletions));
  if (textBoxes > 0) builder.remark('textBoxesApart', String(textBoxes));
  if (images > 0) builder.remark('imageLeftOut', String(images));
  if (hidden > 0) builder.remark('hiddenTextRead', String(hidden));
  return builder.build();
}

const APART = [
  { types: ['footnotes', 'endnotes'], remark: 'footnotesApart' },
  { types: ['header', 'footer'], remark: 'headersApart' },
] as const;

async function readApart(file: OfficePackage, parts: readonly Relationship[], styles: Styles, builder: PageBuilder): Promise<void> {
  for (const { types, remark } of APART) {
    const seen = new Set<string>();
    const sink: BlockSink = {
      paragraph: (content: RichText) => {
        if (PAGE_NUMBER.test(content.text) || seen.has(content.text)) return;
        seen.add(content.text);
        builder.paragraph(content, {});
      },
      grid: (rows) => rows.forEach(({ cells }) => cells.forEach(({ content }) => sink.paragraph(content, {}))),
    };
    for (const { target } of parts.filter(({ type, isExternal }) => !isExternal && (types as readonly string[]).includes(type))) {
      const bytes = await file.part(target);
      if (bytes) new DocumentReader(styles, Numbering.read(null), sink).read(bytes);
    }
    if (seen.size > 0) builder.remark(remark, String(seen.size));
  }
}
