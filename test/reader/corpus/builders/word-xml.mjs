/** What Word writes and the library does not: `docxOf(document, { change: (xml) => … })`. A mark `§word§` in the text says where. */

const paragraphOf = (mark) => new RegExp(String.raw`<w:p>(?:(?!</w:p>)[\s\S])*§${mark}§(?:(?!</w:p>)[\s\S])*</w:p>`, 'g');
const size = (isLandscape) => (isLandscape ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' : '<w:pgSz w:w="11906" w:h="16838"/>');
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraph = (text) => `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;

/** The section of the pages so far ends at the mark. */
export const sectionEnds = (xml, mark, isLandscape) => xml.replace(paragraphOf(mark), `<w:p><w:pPr><w:sectPr>${size(isLandscape)}</w:sectPr></w:pPr></w:p>`);

/** A small table within a cell, in place of the mark's line. */
export function nestedTable(xml, mark, rows) {
  const line = (cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  const grid = rows[0].map(() => '<w:gridCol w:w="1200"/>').join('');
  return xml.replace(paragraphOf(mark), () => `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map(line).join('')}</w:tbl><w:p/>`);
}
