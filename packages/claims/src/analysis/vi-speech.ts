import type { Cue, Phrases, SpeechWords } from "./language-pack.ts";
import { words } from "./words.ts";

/** How Vietnamese tells who says something. */
export const viSpeech: SpeechWords = {
  verbs: words(`
    nói, nói rằng, cho biết, cho hay, cho rằng, khẳng định, tuyên bố, nhấn mạnh, phát biểu,
    có bài phát biểu, viết, viết rằng, kêu gọi, nhận định, nhận xét, đánh giá, thừa nhận,
    cảnh báo, cam kết, kết luận, giải thích, trả lời, chia sẻ, bày tỏ, tiết lộ, lưu ý,
    dự báo, dự đoán, tố cáo, cáo buộc, bác bỏ, phủ nhận, xác nhận, đề nghị, yêu cầu,
    khuyến cáo, bình luận, thông báo, thông tin, lập luận, phân tích, hứa, hỏi, kể
  `),
  silent: words(`
    nói riêng, nói chung, nói về, nói đến, nói tới, nói lên, kể từ, kể cả, kể trên, hỏi thăm,
    viết tắt, gọi là, không nói, đánh giá cao, chia sẻ với, thông tin về, thông tin của
  `),
  notAccording: words(`
    học, dõi, đuổi, đó, sau, chân, kịp, hướng, kiểu, từng, đúng, cách, mùa, phe, giá, lệnh,
    dạng, tỷ, tỉ, mức, mô, hình, như, luật, điều, khoản, nghị, hiến, chỉ, hợp
  `),
  quoting: ["gọi", "mô tả", "ví", "chỉ trích", "ca ngợi", "khen", "miêu tả", "ám chỉ", "nhắc đến"],
  reports: ["đưa tin", "đưa tin rằng", "dẫn lời", "tường thuật", "trích lời", "dẫn nguồn"],
  fillers: words(`
    đã, cũng, vẫn, còn, đang, từng, vừa, mới, lại, liên tục, nhiều lần, sau đó, trước đó,
    thẳng thắn, hồi, sẽ, tiếp tục, đồng thời, hôm, ngày, sáng, trưa, chiều, tối, đêm, vào,
    mới đây
  `),
  accordingTo: ["theo", "theo lời", "theo như", "dẫn lời", "theo thông tin từ"],
  documents: words(`
    báo cáo, số liệu, thống kê, dữ liệu, kết quả, khảo sát, nghiên cứu, thông tin, tài liệu,
    kết luận, ước tính, dự báo, đánh giá, con số, công bố, thông báo, điều tra, phân tích,
    tính toán, bảng xếp hạng, thông cáo
  `),
  makers: ["của", "từ", "do"],
  demonstratives: ["vị", "nữ", "nam", "người", "cựu", "nguyên", "viên"],
  outlets: words(`
    Tân Hoa Xã, Reuters, AFP, AP, Bloomberg, SCMP, South China Morning Post, CNN, BBC,
    Nikkei, Nikkei Asia, TTXVN, VnExpress, Tuổi Trẻ, Thanh Niên, VietnamNet, Dân trí,
    Xinhua, CNBC, Financial Times, The New York Times, New York Times, The Guardian,
    Wall Street Journal, Kyodo, Yonhap, TASS, RIA Novosti, Hoàn Cầu Thời báo, CGTN, CCTV,
    Al Jazeera, Politico, DW, The Verge, TechCrunch, Washington Post, VTV, VOV, Zing,
    Tiền Phong, Lao Động
  `),
  outletNouns: words(`
    hãng thông tấn, hãng tin, trang, trang tin tức, báo, tờ, tờ báo, tạp chí, đài, kênh,
    nhật báo, tuần báo, đài truyền hình, truyền thông
  `),
  honorifics: ["ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "cụ", "ngài"],
  titles: words(`
    tỷ phú, chủ tịch, phó chủ tịch, tổng thống, thủ tướng, phó thủ tướng, bộ trưởng,
    thứ trưởng, giám đốc, phó giám đốc, tổng giám đốc, ceo, nhà sáng lập, người sáng lập,
    đồng sáng lập, giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, bác sĩ, luật sư, nhà khoa học,
    chuyên gia, người phát ngôn, phát ngôn viên, đại sứ, tổng bí thư, bí thư, nghị sĩ,
    đại biểu, thiếu tướng, trung tướng, đại tá, doanh nhân, nhà lãnh đạo, nhà nghiên cứu,
    ca sĩ, diễn viên, huấn luyện viên, cựu tổng thống, trưởng phòng, trưởng thôn,
    trưởng ban, trưởng khoa, trưởng công an, tổng thư ký, đại úy, thượng úy, thiếu tá,
    trung tá, thượng tá, nhà văn, nhà báo, cố vấn, quản lý, tài xế, thẩm phán, kỹ sư,
    gs, gs ., pgs, pgs ., ts, ts ., ths, ths ., bs, bs ., ls, ls ., pgs . ts, pgs . ts .,
    gs . ts, gs . ts ., bác sỹ, siêu mẫu, hiệu phó, đạo diễn, cầu thủ, cục trưởng, vụ trưởng, hiệu trưởng, thống đốc, thị trưởng,
    ngoại trưởng
  `),
  pronouns: {
    ông: "male",
    bà: "female",
    "ông ấy": "male",
    "bà ấy": "female",
    "ông ta": "male",
    "cô ấy": "female",
    "anh ấy": "male",
    "ông này": "male",
    "bà này": "female",
    "anh này": "male",
    "vị này": "any",
    "người này": "any",
  },
  trailing: ["nước này", "này", "nước ta", "nói trên"],
  organisations: words(`
    văn phòng, bộ, ủy ban, uỷ ban, cơ quan, viện, sở, cục, tổng cục, ban, hội, hiệp hội,
    liên minh, tập đoàn, công ty, ngân hàng, đại học, học viện, trường, bệnh viện, tổ chức,
    tòa án, quốc hội, chính phủ, đảng, trung tâm, quỹ, liên đoàn, viện kiểm sát, công an,
    kiểm toán, thanh tra, kho bạc, hải quan, cảnh sát, tổng công ty, bảo hiểm xã hội,
    ban quản lý, ban tổ chức, ban giám đốc, ban chỉ đạo, ban chỉ huy, ban giám hiệu,
    ban điều hành, ubnd, hđnd, tand, vksnd, csgt, đại sứ quán, hội đồng, vụ, phòng, nhà trắng, điện kremlin, lầu năm góc, diễn đàn
  `),
  connectors: ["và", "của", "về", "-", "&", "các", "sản", "khẩu"],
  surnames: words(`
    nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý,
    đào, đoàn, vương, trịnh, đinh, lương, mai, tô, tạ, cao, thái, lâm, trương, phùng, chu,
    tập, lưu, triệu, châu, tống, hà, quách, tôn, đàm, kim
  `),
  places: words(`
    trung quốc, nhật bản, hàn quốc, triều tiên, mỹ, nga, pháp, đức, anh, ý, italia, ấn độ,
    việt nam, thái lan, singapore, ukraine, israel, iran, canada, úc, australia, malaysia,
    indonesia, philippines, lào, campuchia, brazil, thổ nhĩ kỳ, ba lan, tây ban nha,
    hà nội, bắc kinh, đà nẵng, tp hcm, đài loan, hồng kông, châu âu
  `),
  inverts: false,
};

/** What Vietnamese wording tells about a sentence. */
export const viCues: Phrases<Cue> = {
  rank: words(`
    lần đầu tiên, lần thứ, lần đầu, đầu tiên, đứng đầu, xếp thứ, xếp hạng, đứng thứ,
    kỷ lục, duy nhất
  `),
  superlative: words(`
    lớn nhất, nhiều nhất, cao nhất, thấp nhất, nhanh nhất, mạnh nhất, tốt nhất, ít nhất,
    quan trọng nhất, dài nhất, tệ nhất, nhất thế giới, hàng đầu
  `),
  comparison: words(`
    so với, tăng, giảm, gấp, gấp đôi, nhiều hơn, ít hơn, cao hơn, thấp hơn, vượt qua,
    đuổi kịp, ngang bằng, cùng kỳ, tăng trưởng
  `),
  plan: words(`
    sẽ, dự kiến, mục tiêu, kế hoạch, nhắm mục tiêu, lên kế hoạch, dự định, đặt mục tiêu,
    hứa, cam kết
  `),
  commitment: ["cam kết", "hứa", "đặt mục tiêu", "nhắm mục tiêu", "tuyên bố sẽ"],
  opinion: words(`
    dường như, có lẽ, có vẻ, có thể, lo ngại, hy vọng, cho là, nên, chắc hẳn, hình như,
    đáng tiếc, tuyệt vời
  `),
  definition: words(`
    là một loại, là loại, được định nghĩa, là thuật ngữ, có nghĩa là, cho phép,
    là khái niệm, khác với
  `),
  event: words(`
    đã triệu tập, đã ký, đã ban hành, đã thông qua, đã công bố, đã bắt, đã khởi tố,
    đã thu hút, đã mua, đã bán, đã thành lập, đã ra mắt, đã phê duyệt, đã xảy ra, đã chết,
    đã tử vong, đã khởi công, đã khai trương, đã bổ nhiệm, đã từ chức, đã cấm, đã áp đặt,
    đã đầu tư, đã chi, đã phạt, bị bắt, bị phạt, thiệt mạng, triệu tập, bổ nhiệm, ra mắt
  `),
  relation: words(`
    hậu thuẫn, phát triển bởi, thuộc sở hữu, công ty con, trực thuộc, thuộc, sở hữu,
    đối thủ, được thành lập bởi, sáng lập, thâu tóm, đuổi kịp, cạnh tranh với
  `),
  naming: words(`
    được mệnh danh là, mệnh danh là, được gọi là, gọi là, cái gọi là, biệt danh, có tên,
    mang tên, chương trình, tựa đề, nhan đề
  `),
  first_person: ["tôi", "chúng ta", "chúng tôi"],
  question: ["?", "vì sao", "tại sao"],
  background: words(`
    trong bối cảnh, trong khi đó, ngày càng, vào thời điểm, gần đây, những tháng gần đây
  `),
  generality: ["rất", "khá", "vô cùng", "cần", "phải", "hơn bao giờ hết"],
};
