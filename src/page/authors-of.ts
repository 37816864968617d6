import type { PageKind } from '../model/page.ts'
import { visibleAuthors } from './byline.ts'
import type { Evidence } from './evidence.ts'
import { isOrganisation, looksPersonal, looseNames, taggedNames } from './names.ts'
import { folded } from './titles.ts'

/** The authors, first names first, in the page's order; a site that names itself its author names nobody. */
export function authorsOf(evidence: Evidence, kind: PageKind): readonly string[] {
  const { document, headline } = evidence
  const found =
    kind === 'paper' ? (tagged(evidence) ?? declared(evidence)) : (declared(evidence) ?? tagged(evidence))
  if (kind === 'other' || found?.some(looksPersonal)) return found ?? []
  // An agency or an account is declared: people named on the page come before it.
  const visible = visibleAuthors(document, headline)
  return visible.length > 0 ? visible : (found ?? [])
}

type Names = readonly string[] | undefined

function tagged({ from }: Evidence): Names {
  const { authors, publisher = '' } = from.dublinCore
  const cores = authors?.filter((name) => folded(taggedNames([name])[0] ?? '') !== folded(publisher))
  return firstNamed(
    [from.source.authors, from.highwire.authors, from.latexml.authors, cores].map((names) =>
      taggedNames(names ?? []),
    ),
  )
}

function declared(evidence: Evidence): Names {
  const { from } = evidence
  const owners = ownersOf(evidence)
  return firstNamed(
    [from.jsonLd, from.microdata, from.hEntry, from.openGraph, from.plain].map(({ authors }) =>
      looseNames(authors ?? []).filter((name) => !owners.some((owner) => isOwner(name, owner))),
    ),
  )
}

interface Owner {
  readonly name: string
  /** The site says that it is published under its own name: that is no person's. */
  readonly isPublisher: boolean
}

/** Whom the page says it belongs to. */
function ownersOf({ from, siteName }: Evidence): Owner[] {
  const publishers = [from.jsonLd.publisher, from.plain.publisher]
  return [
    ...publishers.flatMap((name) =>
      name ? [{ name, isPublisher: folded(name) === folded(siteName ?? '') }] : [],
    ),
    ...(siteName ? [{ name: siteName, isPublisher: false }] : []),
  ]
}

/** True when the name is the owner's and no person's: a person's own site may be called after its writer. */
function isOwner(name: string, owner: Owner): boolean {
  const [one, other] = [folded(name), folded(owner.name)]
  if (one === other)
    return owner.isPublisher || !/^\p{Lu}/u.test(name) || !looksPersonal(name) || isOrganisation(name)
  return isOrganisation(name) && other.length > 3 && (one.includes(other) || other.includes(one))
}

function firstNamed(ways: readonly (readonly string[])[]): Names {
  return ways.find((names) => names.length > 0)
}
