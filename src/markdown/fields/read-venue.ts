const YEARED =
  /^[A-Za-z][\p{L}&+@./’'-]*(?:[ -][\p{L}&+@’'-]+){0,3}[ ,-]{0,2}['’]?(?:(?:19|20)\d\d|\d\d)(?: {1,2}[a-z][a-z ]{2,20})?(?=$|[.,;)\]|]| {2}|\n)/u
const NAMED =
  /^(?:NeurIPS|NIPS|ICML|ICLR|ACL|EMNLP|NAACL|EACL|COLING|TACL|CVPR|ICCV|ECCV|AAAI|IJCAI|KDD|SIGIR|WWW|WSDM|COLM|CoRL|TMLR|JMLR|AISTATS|UAI|COLT|INTERSPEECH|ICASSP|Nature|Science|PNAS|arXiv)(?: [a-z]+)?(?=$|[.,;)\]|])/

/** Length of the venue that a text begins with, such as `ICML 2024 tutorial` or `NeurIPS`; 0 when there is none. */
export function venueLength(text: string): number {
  const head = text.length > 80 ? text.slice(0, 80) : text
  return (YEARED.exec(head) ?? NAMED.exec(head))?.[0].length ?? 0
}
