import type { Cue, Phrases, SpeechWords } from "./language-pack.ts";
import { words } from "./words.ts";

/** How English tells who says something. */
export const enSpeech: SpeechWords = {
  verbs: words(`
    said, says, say, told, tells, added, adds, wrote, writes, stated, states, claimed,
    claims, argued, argues, warned, warns, announced, insisted, insists, noted, notes,
    stressed, emphasised, emphasized, explained, explains, admitted, denied, denies,
    confirmed, confirms, promised, pledged, vowed, concluded, predicted, urged, urges,
    called on, called for, declared, suggested, replied, tweeted, testified, acknowledged,
    believes, estimates, estimated, asked, remarked, recalled, alleged, accused
  `),
  silent: ["asked to", "believes in", "says nothing", "needless to say"],
  notAccording: [],
  quoting: words(`
    called, calls, described, describes, dismissed, hailed, praised, blasted, criticised,
    criticized, branded, labelled, labeled, denounced, welcomed, spoke of, speaks of
  `),
  reports: ["reported", "reports"],
  fillers: words(`
    also, has, have, had, later, then, previously, recently, repeatedly, further, publicly,
    once, again, earlier, who, himself, herself, reportedly, however, on, in
  `),
  accordingTo: ["according to", "in the words of"],
  documents: words(`
    report, reports, study, studies, survey, data, figures, statistics, analysis, research,
    estimates, estimate, poll, review, statement, documents, forecast, paper, results, findings
  `),
  makers: ["by", "from", "of"],
  demonstratives: ["the"],
  outlets: words(`
    Reuters, AFP, AP, Associated Press, The Associated Press, Bloomberg, Bloomberg News,
    SCMP, South China Morning Post, CNN, BBC, Xinhua, Nikkei, Financial Times,
    New York Times, The New York Times, The Guardian, Guardian, Wall Street Journal,
    Washington Post, Kyodo, Yonhap, TASS, CGTN, CCTV, Al Jazeera, Politico, CNBC, Fox News,
    NBC News, ABC News, CBS News, NPR, Axios, Global Times, People's Daily, The Verge,
    VnExpress, Sky News, The Times
  `),
  outletNouns: words(`
    news agency, newspaper, the newspaper, magazine, news site, broadcaster, daily,
    state media, state news agency, website, outlet
  `),
  honorifics: words(`
    mr, mrs, ms, dr, prof, mr ., mrs ., ms ., dr ., prof ., sir, lord, lady
  `),
  titles: words(`
    president, vice president, prime minister, minister, secretary, senator, governor,
    mayor, chairman, chairwoman, chair, chief executive, ceo, founder, co-founder,
    co - founder, professor, doctor, director, spokesman, spokeswoman, spokesperson,
    billionaire, analyst, economist, scientist, researcher, judge, attorney, general, rep,
    sen, gov, leader, king, queen, prince, ambassador, coach, candidate, tycoon, official,
    entrepreneur
  `),
  pronouns: { he: "male", she: "female" },
  trailing: [],
  organisations: words(`
    ministry, department, bureau, office, agency, university, committee, commission,
    council, institute, bank, court, congress, senate, parliament, party, association,
    police, government, white house, company, group, foundation, centre, center, politburo
  `),
  connectors: ["of", "and", "for", "the", "&", "de", "van", "von", "bin", "al", "-"],
  surnames: [],
  places: [],
  inverts: true,
};

/** What English wording tells about a sentence. */
export const enCues: Phrases<Cue> = {
  rank: words(`
    first, second, third, first time, ranked, ranks, record, only, first - ever, top
  `),
  superlative: words(`
    largest, biggest, highest, lowest, most, least, worst, best, fastest, oldest, longest,
    smallest, richest, poorest, leading
  `),
  comparison: words(`
    more than, less than, compared with, compared to, than, rose, fell, increased,
    decreased, doubled, tripled, higher, lower, increase, decrease, grew, dropped,
    times as, cut, up from, down from, catch up with
  `),
  plan: words(`
    will, plans to, plan to, aims to, aim to, intends to, is expected to, are expected to,
    target, pledged, promised, going to, goal, is set to
  `),
  commitment: ["pledged", "promised", "committed to", "commits to", "vowed"],
  opinion: words(`
    seems, appears, perhaps, maybe, might, could, believe, believes, think, hope, hopes,
    feel, should, probably, worry, fear, concerns, great, terrible, wonderful
  `),
  definition: words(`
    is a type of, is a kind of, is a form of, is defined as, refers to, means that,
    is a term, are a type of
  `),
  event: words(`
    signed, passed, approved, arrested, launched, killed, died, elected, appointed,
    resigned, banned, bought, sold, acquired, voted, invested, spent, founded, opened,
    closed, fined, sued, convicted, won, lost, released, summoned, published, announced,
    attracted
  `),
  relation: words(`
    owned by, backed by, developed by, founded by, subsidiary of, part of, belongs to,
    funded by, rival of, supported by, created by, made by, member of, partner of
  `),
  naming: words(`
    known as, dubbed, called, nicknamed, so - called, titled, entitled, named
  `),
  first_person: ["i", "we", "my", "our", "us", "me", "let's"],
  question: ["?"],
  background: ["meanwhile", "amid", "increasingly", "in recent months", "against the backdrop"],
  generality: ["must", "need to", "very", "ever", "important"],
};
