import { describePlace, type Place } from '../../src/model/place.js';
import type { SourceFormat } from '../../src/model/source-format.js';

test.each<[Place, SourceFormat | undefined, string]>([
  [{ line: 92, column: 1 }, 'text', 'dòng 92, cột 1'],
  [{ line: 92 }, 'text', 'dòng 92'],
  [{ line: 12 }, 'docx', 'đoạn 12'],
  [{ line: 12 }, 'html', 'đoạn 12'],
  [{ table: 2, row: 14, column: 3 }, 'docx', 'bảng 2, dòng 14, cột 3'],
  [{ sheet: 'Phụ lục', row: 7, column: 4 }, 'xlsx', 'trang tính "Phụ lục", ô D7'],
  [{ page: 3, line: 4 }, 'pdf', 'trang 3, đoạn 4'],
  [{ table: 1, row: 2 }, undefined, 'bảng 1, dòng 2'],
])('%j of a source of kind %s is told as “%s”', (place, format, words) => expect(describePlace(place, format)).toBe(words));
