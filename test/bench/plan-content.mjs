import { randomUUID } from 'node:crypto';

const SUBJECTS = [
  'Rà soát, đánh giá thủ tục hành chính', 'Công khai thủ tục hành chính tại bộ phận một cửa', 'Số hoá hồ sơ, kết quả giải quyết',
  'Tiếp nhận, xử lý phản ánh, kiến nghị', 'Kiểm tra việc thực hiện kiểm soát thủ tục hành chính', 'Tuyên truyền dịch vụ công trực tuyến',
  'Báo cáo tình hình, kết quả thực hiện', 'Tập huấn nghiệp vụ cho cán bộ đầu mối', 'Cắt giảm thời gian giải quyết hồ sơ',
];

function kindOf(position) {
  if (position > 43) return { kind: 'recurring', role: 'coordinating' };
  if (position > 41) return { kind: 'byReference', role: 'lead' };
  if (position > 38) return { kind: 'continuous', role: 'lead' };
  return { kind: 'recurring', role: 'lead' };
}

const DEFINITIONS = {
  recurring: { kind: 'recurring', every: ['quarter'] },
  continuous: { kind: 'continuous', note: 'quarter' },
  byReference: { kind: 'byReference', reference: 'kế hoạch của cấp trên' },
};

/** The activities of one plan: realistic lengths of text, so that rows are as wide as in life. */
export function activitiesOf({ fold }, label, count) {
  return Array.from({ length: count }, (_, index) => {
    const position = index + 1;
    const { kind, role } = kindOf(position);
    const subject = SUBJECTS[index % SUBJECTS.length];
    const content = `${subject} (nội dung ${position}, ${label}) bảo đảm đúng thời gian, thành phần và yêu cầu của văn bản chỉ đạo; cập nhật đầy đủ trên hệ thống`;
    return {
      id: randomUUID(), ruleId: randomUUID(), contentId: randomUUID(), position, kind, role, content,
      section: Math.ceil((position * 5) / count), number: String(position), definition: DEFINITIONS[kind],
      expected: `Báo cáo kết quả ${subject.toLowerCase()} của đơn vị`,
      schedule: kind === 'recurring' ? 'Hằng quý' : kind === 'continuous' ? 'Thường xuyên' : 'Theo kế hoạch',
      folded: fold(content), deliverableId: randomUUID(),
    };
  });
}
