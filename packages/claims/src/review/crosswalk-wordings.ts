import type { VerdictValue } from "./rating-scale.ts";

/**
 * Wordings of other publishers' verdicts by what they come to on our scale. `same` says what our value
 * says; `near` says more, less or something beside it, so mapping it loses something. `none` is known
 * and has no place on a scale of truth: satire, changes of position, explanations.
 */
export type Wordings = {
  [verdict in VerdictValue]?: { same?: string; near?: string };
} & { none?: string };

/** Commas between; case, Latin accents, punctuation and underscores do not matter. */
export const wordingsByLanguage: Record<string, Wordings> = {
  en: {
    verified: {
      same: "true, correct, accurate, verified, confirmed, legit, right, factual, completely true, this is true, real, authentic, accurate supported by evidence and facts",
      near: "checks out, fair, fair call, on the mark, geppetto checkmark, proven, legitimate, it is true",
    },
    mostly_accurate: {
      same: "mostly true, mostly correct, mostly accurate, largely true, largely correct, largely accurate, broadly correct, broadly true, mostly legit, substantially true",
      near: "one pinocchio, correct but, accurate as a whole with reservations, true but, nearly true, almost true, accurate with consideration",
    },
    mixed: {
      same: "half true, mixture, mixed, partly true, partially true, partly false, partially false, partially correct, partly correct, half right, true and false, half truth, half truths, part true",
      near: "two pinocchios, somewhat true, in between, hard to categorise, complicated, it is complicated, ambiguous, inconclusive mixture, partially accurate, partly accurate",
    },
    mostly_inaccurate: {
      same: "mostly false, mostly incorrect, mostly inaccurate, barely true, largely false, largely incorrect, mainly false",
      near: "three pinocchios, exaggerated, exaggerates, exaggeration, overstated, overblown, understated exaggerated, wrong numbers, imprecise, inaccurate as a whole with reservations, inaccurate with consideration, bad math, bad stats, distorts the facts, not exactly, likely false, probably false, stretches the facts, flawed reasoning",
    },
    false: {
      same: "false, incorrect, inaccurate, wrong, untrue, not true, not correct, not accurate, refuted, entirely false, completely false, inaccurate no factual basis, fasle, flase, fales, false claim, false claims, incorrect claim, simply false",
      near: "pants on fire, pants fire, four pinocchios, fake, fake news, hoax, scam, fabricated, debunked, bogus, false headline, fake quote, fake tweet, fake image, fake video, fake photo, misquote, misattributed, altered, altered image, altered photo, altered video, edited, edited video, edited image, edited audio, doctored, doctored image, doctored photo, doctored video, doctored picture, manipulated, manipulated image, morphed, photoshopped, photoshop, digitally altered, not legit, fiction, total fiction, conspiracy theory, misleading and false, false and misleading, fraud, the opposite, no, myth, fiction not fact, imposter content, fabricated content, manipulated content, bad science, bad advice, junk news, false misleading",
    },
    missing_context: {
      same: "missing context, lacks context, needs context, needs more context, out of context, without context, no context, lacking context, misses context, requires context, taken out of context",
      near: "misleading, spins the facts, cherry picks, cherry picking, cherry picked, selective, not the whole story, miscaptioned, false context, old video, old photo, old image, old picture, missleading, mislead, deceptive, suspicious, misrepresented, misleading claim, yes but more to it, more to it, decontextualised, decontextualized, miscontextualised, twisted, distorted, partly misleading",
    },
    outdated: {
      same: "outdated, out of date, no longer true, obsolete, was true, dated",
    },
    unproven: {
      same: "unproven, no evidence, unverified, unsupported, unsubstantiated, lacks evidence, no proof, not proven, insufficient evidence, not verified, cannot be verified, unconfirmed, not enough evidence, research in progress, undetermined, inconclusive, lack of evidence, no evidence found, unverifiable",
      near: "baseless, unfounded, unclear, without merit, no basis, rumor, rumour, disputed, doubtful, questionable, not confirmed, denied, implausible",
    },
    none: "satire, liberal satire, labeled satire, originated as satire, parody, joke, its a joke, commotion, trolling, explainer, full flop, half flip, no flip, flip flop, opinion, prediction, analysis, not rated, unrated, call to review, explanatory",
  },
  vi: {
    verified: {
      same: "đúng, đã xác minh, chính xác, đúng sự thật, sự thật, tin thật, xác thực, tin đúng, đã xác thực",
    },
    mostly_accurate: {
      same: "phần lớn chính xác, phần lớn đúng, gần đúng, cơ bản đúng, hầu hết đúng",
    },
    mixed: {
      same: "đúng sai lẫn lộn, nửa đúng nửa sai, đúng một phần, một phần đúng, sai một phần, đúng một nửa, nửa thật nửa giả",
    },
    mostly_inaccurate: {
      same: "phần lớn không chính xác, phần lớn sai, hầu hết sai",
      near: "thổi phồng, phóng đại, thiếu chính xác, chưa chính xác",
    },
    false: {
      same: "sai, sai sự thật, không đúng, không đúng sự thật, không chính xác, tin sai sự thật, thông tin sai sự thật, hoàn toàn sai, thông tin sai",
      near: "tin giả, giả mạo, bịa đặt, lừa đảo, tin đồn sai, giả, cắt ghép, bị chỉnh sửa, xuyên tạc, tin vịt",
    },
    missing_context: {
      same: "thiếu bối cảnh, thiếu ngữ cảnh, sai ngữ cảnh, tách khỏi bối cảnh, tách khỏi ngữ cảnh",
      near: "gây hiểu lầm, gây hiểu nhầm, dễ gây hiểu lầm, gây nhầm lẫn",
    },
    outdated: { same: "đã lỗi thời, lỗi thời, không còn đúng", near: "tin cũ, thông tin cũ" },
    unproven: {
      same: "chưa có căn cứ, chưa xác minh, chưa được xác minh, chưa kiểm chứng, chưa được kiểm chứng, không có bằng chứng, thiếu căn cứ, chưa đủ bằng chứng",
      near: "không có căn cứ, vô căn cứ, tin đồn, nghi vấn",
    },
    none: "châm biếm, trào phúng, hài hước, ý kiến, quan điểm",
  },
  zh: {
    verified: {
      same: "属实, 屬實, 正确, 正確, 真实, 真實, 真, 事实, 事實, 确实, 證實, 证实, 准确, 準確",
    },
    mostly_accurate: {
      same: "基本属实, 大致属实, 大部分属实, 基本屬實, 大致正確, 大致正确, 多数属实",
    },
    mixed: {
      same: "真假参半, 真假參半, 半真半假, 部分属实, 部分屬實, 部分正確, 部分正确, 部分錯誤, 部分错误, 部分不实",
    },
    mostly_inaccurate: {
      same: "基本不实, 大部分不实, 大部分錯誤, 大部分错误, 大部分不實",
      near: "夸大, 誇大, 言过其实, 不准确, 不準確, 夸大其词",
    },
    false: {
      same: "不实, 不實, 错误, 錯誤, 假, 虚假, 虛假, 不正确, 不正確, 不属实, 不屬實, 错, 錯, 不是真的",
      near: "谣言, 謠言, 伪造, 偽造, 捏造, 假消息, 假新闻, 假新聞, 造假, 变造, 變造, 骗局, 詐騙, 诈骗, 传言不实, 传闻不实",
    },
    missing_context: {
      same: "缺少背景, 缺乏背景, 断章取义, 斷章取義, 缺乏上下文, 缺乏語境, 缺少上下文, 脈絡缺失",
      near: "误导, 誤導, 易生誤解, 易生误解, 移花接木, 误导性, 有误导性, 容易誤解, 標題誤導",
    },
    outdated: { same: "已过时, 已過時, 过时, 過時", near: "旧闻, 舊聞, 旧闻新传" },
    unproven: {
      same: "未经证实, 未經證實, 證據不足, 证据不足, 尚无定论, 尚無定論, 无法证实, 無法證實, 尚待证实, 缺乏证据, 事實釐清中",
      near: "存疑, 可疑, 无依据, 無依據, 没有根据, 沒有根據",
    },
    none: "事實釐清, 事实厘清, 讽刺, 諷刺, 观点, 觀點",
  },
  es: {
    verified: {
      same: "verdadero, verdad, cierto, correcto, verdadera, es verdad, verificado, real",
    },
    mostly_accurate: {
      same: "mayormente verdadero, verdad pero, verdadero pero, casi verdad",
      near: "si pero",
    },
    mixed: {
      same: "verdad a medias, medias verdades, parcialmente falso, parcialmente verdadero, verdadero a medias, mitad verdad",
    },
    mostly_inaccurate: {
      same: "mayormente falso, casi falso",
      near: "exagerado, impreciso, inexacto, apresurado",
    },
    false: {
      same: "falso, falsa, incorrecto, no es cierto, no es verdad, mentira, es falso",
      near: "bulo, fake, montaje, manipulado, timo, fraude, alterado",
    },
    missing_context: {
      same: "sin contexto, falta contexto, fuera de contexto, falto de contexto, descontextualizado, sacado de contexto",
      near: "engañoso, engañosa, enganoso, tramposo",
    },
    unproven: {
      same: "sin pruebas, no hay pruebas, no verificable, sin evidencia, no probado, insostenible",
      near: "dudoso, discutible",
    },
    none: "satira, sátira, explicativo, opinion",
  },
  pt: {
    verified: { same: "verdadeiro, verdade, correto, e verdade, fato, certo, comprovado" },
    mostly_accurate: { near: "verdadeiro mas, quase verdadeiro" },
    mixed: { same: "parcialmente falso, meia verdade, parcialmente verdadeiro" },
    mostly_inaccurate: {
      near: "exagerado, impreciso, nao e bem assim, subestimado, superestimado",
    },
    false: {
      same: "falso, falsa, errado, nao e verdade, mentira",
      near: "boato, montagem, adulterado, fabricado, golpe, fake",
    },
    missing_context: {
      same: "sem contexto, fora de contexto, falta contexto",
      near: "enganoso, distorcido, contraditorio",
    },
    outdated: { same: "desatualizado" },
    unproven: {
      same: "sem provas, insustentavel, nao comprovado, nao verificavel, sem evidencia",
      near: "cedo para dizer, ainda e cedo para dizer",
    },
    none: "satira, opiniao",
  },
  fr: {
    verified: { same: "vrai, vraie, exact, c est vrai, correct, avere" },
    mostly_accurate: { same: "plutot vrai, en grande partie vrai", near: "presque vrai" },
    mixed: {
      same: "partiellement faux, partiellement vrai, a moitie vrai, mi vrai mi faux, en partie vrai, en partie faux",
    },
    mostly_inaccurate: {
      same: "plutot faux, en grande partie faux",
      near: "exagere, imprecis, inexact",
    },
    false: {
      same: "faux, fausse, c est faux, archi faux",
      near: "really false, intox, infox, montage, detourne, canular, truque",
    },
    missing_context: {
      same: "manque de contexte, hors contexte, sorti de son contexte, hors de son contexte, contexte manquant",
      near: "trompeur, trompeuse",
    },
    outdated: { same: "obsolete, perime" },
    unproven: {
      same: "non prouve, pas de preuve, sans preuve, invérifiable, non verifie",
      near: "douteux, a nuancer",
    },
    none: "satire, satirique, parodique",
  },
  de: {
    verified: { same: "wahr, richtig, stimmt, korrekt, zutreffend, fakt" },
    mostly_accurate: {
      same: "grosstenteils richtig, überwiegend richtig, weitgehend richtig, uberwiegend wahr, größtenteils wahr",
    },
    mixed: {
      same: "teilweise richtig, teilweise falsch, halb wahr, halbwahr, teils richtig, teils falsch",
    },
    mostly_inaccurate: {
      same: "größtenteils falsch, überwiegend falsch, weitgehend falsch",
      near: "ubertrieben, ungenau",
    },
    false: {
      same: "falsch, unwahr, stimmt nicht, nicht wahr, unzutreffend, frei erfunden",
      near: "manipuliert, fälschung, gefalscht, erfunden, fake",
    },
    missing_context: {
      same: "fehlender kontext, falscher kontext, ohne kontext, aus dem kontext gerissen",
      near: "irreführend",
    },
    outdated: { same: "veraltet, überholt" },
    unproven: {
      same: "unbelegt, nicht belegt, unbewiesen, keine belege, ohne belege",
      near: "umstritten, unklar",
    },
    none: "satire",
  },
  hi: {
    verified: { same: "सच, सही, सत्य" },
    mixed: { same: "आधा सच, अर्धसत्य" },
    false: { same: "झूठ, गलत, ग़लत, असत्य", near: "फर्जी, फ़र्ज़ी, फेक" },
    missing_context: { near: "भ्रामक" },
  },
  ar: {
    verified: { same: "صحيح, حقيقي" },
    mixed: { same: "صحيح جزئيا, زائف جزئيا" },
    false: { same: "زائف, خاطئ, خطأ, غير صحيح, كاذب", near: "مفبرك" },
    missing_context: { near: "مضلل" },
    none: "ساخر",
  },
  id: {
    verified: { same: "benar, fakta" },
    mostly_accurate: { same: "sebagian besar benar" },
    mixed: { same: "sebagian benar, setengah benar" },
    false: { same: "salah, keliru, tidak benar", near: "hoaks, disinformasi, palsu" },
    missing_context: { same: "kurang konteks, salah konteks", near: "menyesatkan" },
    unproven: { same: "belum terbukti, tidak terbukti" },
  },
};
