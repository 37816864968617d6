import { isDigit } from '../scan/characters.ts'

const YEARED =
  /^[A-Za-z][\p{L}&+@./’'-]*(?:[ -][\p{L}&+@’'-]+){0,3}[ ,-]{0,2}['’]?(?:(?:19|20)\d\d|\d\d)(?: {1,2}[a-z][a-z ]{2,20})?(?=$|[.,;)\]|]| {2}|\n)/u
const NAMED =
  /^(?:NeurIPS|NIPS|ICML|ICLR|ACL|EMNLP|NAACL|EACL|COLING|TACL|CVPR|ICCV|ECCV|AAAI|IJCAI|KDD|SIGIR|WWW|WSDM|COLM|CoRL|TMLR|JMLR|AISTATS|UAI|COLT|INTERSPEECH|ICASSP|Nature|Science|PNAS|arXiv)(?: [a-z]+)?(?=$|[.,;)\]|])/

/** Length of the venue that a text begins with, such as `ICML 2024 tutorial` or `NeurIPS`; 0 when there is none. */
export function venueLength(text: string): number {
  const head = text.length > 80 ? text.slice(0, 80) : text
  const yeared = hasYear(head) ? YEARED.exec(head) : null
  return (yeared ?? NAMED.exec(head))?.[0].length ?? 0
}

/** True when two digits stand side by side: most prose has none, and looking for a venue in it takes long. */
function hasYear(head: string): boolean {
  for (let at = 1; at < head.length; at++)
    if (isDigit(head.charCodeAt(at)) && isDigit(head.charCodeAt(at - 1))) return true
  return false
}
