import type { LanguagePack } from "./language-pack.ts";
import { viDates } from "./vi-dates.ts";
import { viCues, viSpeech } from "./vi-speech.ts";
import { viMeasures } from "./vi-units.ts";
import { words } from "./words.ts";

/** Vietnamese. */
export const vi: LanguagePack = {
  language: "vi",
  numbers: {
    mark: ",",
    digits: {
      không: 0,
      một: 1,
      hai: 2,
      ba: 3,
      bốn: 4,
      năm: 5,
      sáu: 6,
      bảy: 7,
      bẩy: 7,
      tám: 8,
      chín: 9,
      mười: 10,
    },
    innerDigits: {
      mốt: 1,
      tư: 4,
      lăm: 5,
      nhăm: 5,
      không: 0,
      một: 1,
      hai: 2,
      ba: 3,
      bốn: 4,
      sáu: 6,
      bảy: 7,
      tám: 8,
      chín: 9,
    },
    guardedDigits: ["không", "ba", "năm", "chín"],
    hundreds: { mươi: 10, trăm: 100 },
    scales: { nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tỷ: 9, tỉ: 9 },
    suffixScales: { k: 3, tr: 6 },
    shortForms: true,
    loose: "tens",
    bareTen: false,
    signs: ["âm", "trừ", "-", "−"],
    ratios: { always: ["phần"], alone: ["trên", "chia"] },
    parts: {},
    ordinals: { lead: "thứ", names: { nhất: 1, nhì: 2, tư: 4 }, ends: {} },
    wholes: words(`
      số, tổng, diện tích, dân số, lượng, doanh thu, thời gian, lực, thu, dân, diện, chiều,
      quãng đường, thế giới, thời gian, cả, của, doanh nghiệp, học sinh, hộ, thành viên,
      đại biểu, cử tri, lực lượng
    `),
    fillers: ["linh", "lẻ"],
    points: ["phẩy", "chấm"],
    halves: ["rưỡi", "rưởi"],
    articles: [],
    indefinite: ["một"],
  },
  quantities: {
    currencies: {
      CNY: ["nhân dân tệ", "tệ", "ndt", "rmb", "cny", "yuan"],
      USD: words(`
        usd, đô la mỹ, đô la, đôla, đôla mỹ, đô-la mỹ, đô-la, mỹ kim, $, us$, đô
      `),
      VND: ["đồng", "vnd", "vnđ", "đ", "₫", "đồng việt nam"],
      EUR: ["euro", "eur", "€", "ơ rô"],
      GBP: ["bảng anh", "bảng", "gbp", "£"],
      JPY: ["yên", "yên nhật", "yen", "jpy"],
      KRW: ["won", "krw", "uôn"],
      MYR: ["ringgit", "rm"],
      RUB: ["rúp", "rouble", "rub"],
      HKD: ["đô la hồng kông", "hkd"],
      TWD: ["đài tệ", "tân đài tệ", "twd"],
      SGD: ["đô la singapore", "sgd"],
      AUD: ["đô la úc", "đô la australia", "aud"],
      CAD: ["đô la canada", "cad"],
      THB: ["baht", "bạt", "thb"],
      INR: ["rupee", "inr"],
      CHF: ["franc thụy sĩ", "chf"],
      LAK: ["kíp"],
      KHR: ["riel"],
    },
    measurePrefixes: {},
    currencyPrefixes: {
      USD: ["$", "us$", "usd"],
      EUR: ["€", "eur"],
      GBP: ["£"],
      CNY: ["¥", "cny"],
      VND: ["₫", "vnd"],
    },
    durations: {
      second: ["giây"],
      minute: ["phút"],
      hour: ["giờ", "tiếng", "tiếng đồng hồ", "giờ đồng hồ"],
      day: ["ngày", "ngày đêm", "hôm"],
      week: ["tuần", "tuần lễ"],
      month: ["tháng"],
      quarter: ["quý"],
      year: ["năm"],
      decade: ["thập kỷ", "thập niên", "thập kỉ"],
      century: ["thế kỷ", "thế kỉ"],
    },
    measures: viMeasures,
    unitExceptions: words(`
      đồng chí, đồng phạm, đồng đội, đồng bào, đồng minh, đồng nghiệp, đồng hồ, đồng bọn,
      đồng tác giả, đồng sáng lập, bảng xếp hạng, bảng đấu, bảng biểu, bảng thành tích,
      độ tuổi, cân bằng, hôm nay, năm học sinh
    `),
    percent: ["%", "phần trăm"],
    percentagePoint: ["điểm phần trăm", "điểm %"],
    percentPrefixes: [],
    percentTenths: [],
    percentBelow: {},
    change: [{ of: "USD", divisor: 2, written: ["xu mỹ", "cent"] }],
    age: ["tuổi", "tuổi đời"],
    agePrefixes: ["tuổi"],
    bounds: {
      at_most: ["tối đa", "nhiều nhất", "không quá", "không hơn", "không vượt quá", "cao nhất là"],
      at_least: ["tối thiểu", "ít nhất", "không dưới", "không ít hơn", "chí ít"],
      more_than: ["hơn", "trên", "vượt", "vượt quá", "nhiều hơn", "quá", "hơn cả"],
      less_than: words(`
        dưới, chưa đầy, chưa tới, chưa đến, ít hơn, thấp hơn, không đầy, không tới,
        không đến
      `),
      about: words(`
        khoảng, gần, xấp xỉ, chừng, ước tính, ước tính khoảng, tầm, ngót, tròm trèm,
        vào khoảng, khoảng gần, khoảng hơn
      `),
    },
    boundsAfter: { at_least: ["trở lên"], at_most: ["trở xuống", "đổ lại", "trở lại"] },
    rangeConnectors: ["đến", "tới", "-", "–", "—", "cho đến"],
    restating: words(`
      tương đương, khoảng, hơn, gần, tức, hay, xấp xỉ, tương đương với, tức là, ~
    `),
    per: ["mỗi", "/", "một", "trên mỗi", "hàng", "hằng"],
    perUnits: {
      second: ["giây", "s"],
      minute: ["phút"],
      hour: ["giờ", "h", "tiếng"],
      day: ["ngày"],
      week: ["tuần"],
      month: ["tháng"],
      quarter: ["quý"],
      year: ["năm"],
      person: ["người"],
      "square-meter": ["m2", "m 2", "m²"],
      kilogram: ["kg"],
      liter: ["lít"],
      tonne: ["tấn"],
      kilometer: ["km"],
      barrel: ["thùng"],
    },
    perWhole: { year: ["thường niên"] },
    labels: words(`
      thứ, số, điều, khoản, mục, chương, tập, khóa, khoá, quận, phường, lớp, cấp, quốc lộ,
      đường, phòng, tầng, trang, giai đoạn, hạng, top, đợt, kỳ, loại, nghị định, lần, ngày,
      tháng, năm, bài, bảng, hình, phiên bản, version, nhóm, mùa, khối
    `),
    clockBefore: ["lúc", "hồi", "vào lúc", "từ", "đến", "khoảng"],
    clockAfter: ["sáng", "trưa", "chiều", "tối", "đêm", "phút", "ngày", "hôm", "cùng", "kém"],
    noun: "two_syllables",
    compounds: words(`
      nhà máy, nhà khoa học, nhà đầu tư, nhà báo, nhà thầu, nhà hàng, xe máy, xe tải, xe hơi,
      xe buýt, xe khách, máy bay, máy tính, máy chủ, tàu ngầm, tàu sân bay, tàu cá, đội tuyển,
      trường học, trường hợp, trường đại học, nhóm nghiên cứu, cây xanh, bàn thắng,
      doanh nghiệp, khu công nghiệp, khu vực, đơn vị, đơn hàng, vị trí, loại hình
    `),
    classifiers: words(`
      chiếc, cái, con, vụ, ca, cuộc, bức, ngôi, tấm, căn, quyển, cuốn, tòa, vị, suất, liều,
      chiếc, loại, loài, hộ, mẫu, gói, đợt, đơn, khu, lô
    `),
    singleNouns: words(`
      người, nước, tỉnh, xã, huyện, quận, phường, trường, lần, đội, nhà, xe, tàu, máy, hãng,
      bên, trận, bàn, phiếu, ghế, điểm, em, bé, cây, cầu, bang, đảo, giường, phòng, tầng,
      chuyến, ngành, nhóm, điều, mặt, việc, hộ
    `),
    stopWords: words(`
      của, đã, đang, sẽ, được, bị, trong, ngoài, ở, tại, và, hoặc, hay, với, cho, từ, đến,
      tới, là, có, không, chưa, về, trên, dưới, để, thì, mà, nhưng, cũng, này, đó, kia, ấy,
      khác, mới, nói, như, bằng, theo, vào, ra, lên, xuống, qua, sau, trước, khi, nếu, do,
      vì, nên, rằng, rất, hơn, so, vẫn, còn, đều, cùng, gồm, lớn, nhỏ, đầu, tiên, nhất, trở,
      mỗi, một, hai, ba, bốn, thứ, gần, những, các, phải, cần, muốn, nay, cách
    `),
  },
  dates: viDates,
  speech: viSpeech,
  cues: viCues,
};
