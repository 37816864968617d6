/** Conferences and journals under the names of their proceedings, and as reading lists write them. One line each. */
const NAMES: readonly (readonly [short: string, name: RegExp])[] = [
  ['ICML', /international conference on machine learning(?! and)/],
  ['ICLR', /international conference on learning representations/],
  ['NeurIPS', /neural information processing systems/],
  ['COLM', /conference on language modeling/],
  ['AISTATS', /artificial intelligence and statistics/],
  ['COLT', /conference on (?:computational )?learning theory/],
  ['ALT', /algorithmic learning theory/],
  ['UAI', /uncertainty in artificial intelligence/],
  ['ACML', /asian conference on machine learning/],
  ['CoRL', /conference on robot learning/],
  ['L4DC', /learning for dynamics and control/],
  ['CLeaR', /causal learning and reasoning/],
  ['LoG', /learning on graphs conference/],
  ['MIDL', /medical imaging with deep learning/],
  ['MLSys', /machine learning and systems/],
  ['AAAI', /aaai conference on artificial intelligence/],
  ['IJCAI', /international joint conferences? on artificial intelligence/],
  ['NAACL', /north american chapter of the association for computational linguistics/],
  ['EACL', /european chapter of the association for computational linguistics/],
  ['AACL', /asia-pacific chapter of the association for computational linguistics/],
  ['TACL', /transactions of the association for computational linguistics/],
  ['ACL', /annual meeting of the association for computational linguistics/],
  ['EMNLP', /empirical methods in natural language processing/],
  ['CoNLL', /computational natural language learning/],
  ['COLING', /international conference on computational linguistics/],
  ['LREC', /language resources and evaluation conference|language resources and evaluation \(lrec/],
  ['WMT', /conference on (?:statistical )?machine translation/],
  ['SemEval', /workshop on semantic evaluation/],
  ['CVPR', /computer vision and pattern recognition/],
  ['ICCV', /international conference on computer vision(?! theory)/],
  ['ECCV', /european conference on computer vision/],
  ['ACCV', /asian conference on computer vision/],
  ['WACV', /winter conference on applications of computer vision/],
  ['BMVC', /british machine vision conference/],
  ['MICCAI', /medical image computing and computer[- ]assisted intervention/],
  ['TPAMI', /transactions on pattern analysis and machine intelligence/],
  ['JMLR', /journal of machine learning research/],
  ['TMLR', /transactions on machine learning research/],
  ['JAIR', /journal of artificial intelligence research/],
  ['KDD', /knowledge discovery (?:and|&) data mining|knowledge discovery in data/],
  ['WWW', /world wide web conference|conference on world wide web|the web conference|acm web conference/],
  ['SIGIR', /research and development in information retrieval/],
  ['CIKM', /information (?:and|&) knowledge management/],
  ['WSDM', /web search and data mining/],
  ['RecSys', /conference on recommender systems/],
  ['ECIR', /european conference on information retrieval/],
  ['SIGMOD', /conference on management of data/],
  ['VLDB', /very large data ?bases|vldb endowment/],
  ['ICDE', /international conference on data engineering/],
  ['CHI', /human factors in computing systems/],
  ['UIST', /user interface software and technology/],
  ['CSCW', /computer[- ]supported cooperative work/],
  ['FAccT', /fairness, accountability,? and transparency/],
  ['AIES', /conference on ai, ethics,? and society/],
  ['ICRA', /international conference on robotics and automation/],
  ['IROS', /intelligent robots and systems/],
  ['RSS', /robotics: science and systems/],
  ['Interspeech', /interspeech/],
  ['ICASSP', /acoustics, speech,? and signal processing/],
  ['ISMIR', /music information retrieval conference/],
  ['OSDI', /operating systems design and implementation/],
  ['SOSP', /symposium on operating systems principles/],
  ['NSDI', /networked systems design and implementation/],
  ['FAST', /conference on file and storage technologies/],
  ['USENIX ATC', /usenix annual technical conference/],
  ['USENIX Security', /usenix security symposium/],
  ['ASPLOS', /architectural support for programming languages/],
  ['ISCA', /international symposium on computer architecture/],
  ['MICRO', /international symposium on microarchitecture/],
  ['HPCA', /high[- ]performance computer architecture/],
  ['PLDI', /programming language design and implementation/],
  ['POPL', /principles of programming languages/],
  ['OOPSLA', /object-oriented programming,? systems/],
  ['ICSE', /international conference on software engineering(?! and)/],
  ['STOC', /symposium on (?:the )?theory of computing/],
  ['FOCS', /foundations of computer science/],
  ['SODA', /symposium on discrete algorithms/],
  ['CCS', /computer and communications security/],
  ['NDSS', /network and distributed system security/],
  ['PNAS', /^proceedings of the national academy of sciences/],
]

/** First year less one of conferences that number their volumes by year. */
const VOLUMES: Readonly<Record<string, number>> = { NeurIPS: 1987 }

/**
 * The short name of a conference or journal whose full name stands in a text, with its year.
 * @param year of publication, where the text itself names none
 * @returns `ICML 2024`, or null for an unknown name or no year
 */
export function venueNamed(text: string, year?: number): string | null {
  const plain = text.toLowerCase()
  const short = NAMES.find(([, name]) => name.test(plain))?.[0]
  if (!short) return null
  const volume = Number(/systems,? (?:volume )?(\d{1,2})\b/.exec(plain)?.[1])
  const counted = VOLUMES[short] && volume ? VOLUMES[short] + volume : undefined
  const when = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(plain)?.[1] ?? counted ?? year
  return when === undefined ? null : `${short} ${when}${/workshop/.test(plain) ? ' Workshop' : ''}`
}
