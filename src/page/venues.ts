/** Conferences and journals by the short names that reading lists write. */
const SHORT =
  'ICML|ICLR|NeurIPS|NIPS|AAAI|IJCAI|ACL|EMNLP|NAACL|EACL|AACL|COLING|TACL|CoNLL|COLM|COLT|UAI|AISTATS|ALT|JMLR|TMLR|MLSys|CVPR|ICCV|ECCV|WACV|BMVC|ACCV|3DV|' +
  'SIGGRAPH(?: Asia)?|KDD|WWW|SIGIR|CIKM|WSDM|RecSys|ECIR|VLDB|SIGMOD|ICDE|CHI|UIST|CSCW|FAccT|AIES|CoRL|ICRA|IROS|RSS|INTERSPEECH|Interspeech|ICASSP|ASRU|ISMIR|' +
  'OSDI|SOSP|NSDI|ATC|ASPLOS|ISCA|MICRO|HPCA|SC|PLDI|POPL|OOPSLA|ICSE|FSE|ASE|STOC|FOCS|SODA|ITCS|CRYPTO|CCS|NDSS|USENIX Security|MICCAI|MIDL|CogSci|L4DC|AutoML|LREC|SemEval|WMT'
const NAMED = new RegExp(
  `(?:^|[^\\p{L}\\d])(Findings of (?:the )?)?(${SHORT})(?:['’\\s-]*|\\s+conference\\s+)((?:19|20)\\d{2}|['’]?\\d{2})(?!\\d)(\\s+(?:Findings|Workshops?\\b))?`,
  'u',
)
const YEAR_FIRST = new RegExp(`((?:19|20)\\d{2})\\s+(?:[^.;,]{0,60}\\()?(${SHORT})(?![\\p{L}\\d])`, 'u')
const ACCEPTED =
  /(?:accepted|published|appear(?:s|ed|ing)?|presented|camera[- ]ready|to be (?:published|presented))\b/i

/**
 * The venue in free text, as reading lists write it: `Accepted at ICML 2024 (oral)` → `ICML 2024`.
 * @returns null when no venue is named with its year
 */
export function venueIn(text: string): string | null {
  const found = NAMED.exec(text)
  if (found)
    return `${found[2] ?? ''} ${fullYear(found[3] ?? '')}${found[1] || /findings/i.test(found[4] ?? '') ? ' Findings' : /workshop/i.test(found[4] ?? '') ? ' Workshop' : ''}`
  const turned = YEAR_FIRST.exec(text)
  if (turned && (ACCEPTED.test(text) || text.length < 80)) return `${turned[2] ?? ''} ${turned[1] ?? ''}`
  return null
}

function fullYear(text: string): string {
  const digits = text.replace(/\D/g, '')
  return digits.length === 4 ? digits : Number(digits) > 80 ? `19${digits}` : `20${digits}`
}
