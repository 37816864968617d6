/** Conferences and journals by the short names that reading lists write. */
const SHORT =
  'ICML|ICLR|NeurIPS|NIPS|AAAI|IJCAI|ACL|EMNLP|NAACL|EACL|AACL|COLING|TACL|CoNLL|COLM|COLT|UAI|AISTATS|ALT|JMLR|TMLR|MLSys|CVPR|ICCV|ECCV|WACV|BMVC|ACCV|3DV|' +
  'SIGGRAPH(?: Asia)?|KDD|WWW|SIGIR|CIKM|WSDM|RecSys|ECIR|VLDB|SIGMOD|ICDE|CHI|UIST|CSCW|FAccT|AIES|CoRL|ICRA|IROS|RSS|INTERSPEECH|Interspeech|ICASSP|ASRU|ISMIR|' +
  'OSDI|SOSP|NSDI|ATC|ASPLOS|ISCA|MICRO|HPCA|SC|PLDI|POPL|OOPSLA|ICSE|FSE|ASE|STOC|FOCS|SODA|ITCS|CRYPTO|CCS|NDSS|USENIX Security|MICCAI|MIDL|CogSci|L4DC|AutoML|LREC|SemEval|WMT'
const NAMED = new RegExp(
  `(?:^|[^\\p{L}\\d])(Findings of (?:the )?)?(${SHORT})(?:['’\\s-]*|\\s+conference\\s+)((?:19|20)\\d{2}|['’]?\\d{2})(?!\\d)(\\s+(?:Findings|[Ww]orkshops?\\b))?`,
  'u',
)
const YEAR_FIRST = new RegExp(`((?:19|20)\\d{2})\\s+(?:[^.;,]{0,90}\\()?(${SHORT})(?![\\p{L}\\d])`, 'u')
/** Free text may speak of other years; only a short one, or one that says so, names the paper's own venue. */
const ACCEPTED = /accepted|published|appear|presented|camera[- ]ready|conference|proceedings/i
const SHORT_TEXT = 80
/** What was sent to a venue has not appeared there. */
const NOT_YET = /\b(?:submitted to|under review|withdrawn|rejected|in submission)\b/i
const FINDINGS =
  /findings of the association for computational linguistics:?\s*(?:[\w-]+\s+)??(ACL|EMNLP|NAACL|EACL|AACL|IJCNLP)[\s-]*((?:19|20)\d{2})/i

/**
 * The venue in free text, as reading lists write it: `Accepted at ICML 2024 (oral)` → `ICML 2024`.
 * @returns null when no venue is named with its year
 */
export function venueIn(text: string): string | null {
  if (isSubmitted(text)) return null
  const findings = FINDINGS.exec(text)
  if (findings) return `${findings[1]} ${findings[2]} Findings`
  const found = NAMED.exec(text)
  if (found) {
    const [, before, name = '', year = '', track = ''] = found
    return `${name} ${fullYear(year)}${trackName(before ?? track)}`
  }
  const turned = YEAR_FIRST.exec(text)
  return turned && (ACCEPTED.test(text) || text.length < SHORT_TEXT) ? `${turned[2]} ${turned[1]}` : null
}

function trackName(text: string): string {
  if (/findings/i.test(text)) return ' Findings'
  return /workshop/i.test(text) ? ' Workshop' : ''
}

function fullYear(text: string): string {
  const digits = text.replace(/\D/g, '')
  if (digits.length === 4) return digits
  return Number(digits) > 80 ? `19${digits}` : `20${digits}`
}

/** True for a text that says where a paper was sent, not where it appeared. */
export function isSubmitted(text: string): boolean {
  return NOT_YET.test(text)
}
