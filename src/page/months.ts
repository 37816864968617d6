/** Names of the months in the languages that pages use most, without accents, as dates write them. */
const NAMES = [
  'january januar janvier enero janeiro gennaio januari tammikuu stycznia ledna ianuarie ocak января січня ιανουαριου sausio gener urtarrila janar',
  'february februar fevrier febrero fevereiro febbraio februari helmikuu lutego unora februarie subat февраля лютого φεβρουαριου vasario febrer shkurt',
  'march marz maerz mars marzo marco maart marts maaliskuu marca brezna marcius martie mart maret марта березня μαρτιου kovo',
  'april avril abril aprile huhtikuu kwietnia dubna aprilis aprilie nisan апреля квітня απριλιου balandzio prill',
  'may mai mayo maio maggio mei maj toukokuu maja kvetna majus mayis мая травня μαιου geguzes maig',
  'june juni juin junio junho giugno kesakuu czerwca cervna junius iunie haziran июня червня ιουνιου birzelio juny qershor',
  'july juli juillet julio julho luglio heinakuu lipca cervence julius iulie temmuz июля липня ιουλιου liepos juliol korrik',
  'august aout agosto augustus augusti elokuu sierpnia srpna augusztus agustos agustus августа серпня αυγουστου rugpjucio agost gusht',
  'september septembre septiembre setiembre setembro settembre syyskuu wrzesnia zari szeptember septembrie eylul сентября вересня σεπτεμβριου rugsejo setembre shtator',
  'october oktober octobre octubre outubro ottobre lokakuu pazdziernika rijna octombrie ekim октября жовтня οκτωβριου spalio tetor',
  'november novembre noviembre novembro marraskuu listopada listopadu noiembrie kasim ноября листопада νοεμβριου lapkricio nentor',
  'december dezember decembre diciembre dezembro dicembre joulukuu grudnia prosince decembrie aralik desember декабря грудня δεκεμβριου gruodzio dhjetor',
].map((names) => names.split(' '))

/** Languages whose names all stand above: asking the locale data, which is slow at first, would add nothing. */
const COVERED = /^(?:en|de|fr|es|pt|it|nl|fi|pl|cs|hu|ro|tr|ru|uk|el|lt|ca|sq|sv|da|nb|no|id|ja|zh|ko)\b/i

/**
 * The number of a month, 1–12, by its name or the beginning of it (three letters at least).
 * @param language of the page: its own names come from the browser's locale data when the common ones do not fit
 */
export function monthOf(word: string, language: string): number | null {
  const wanted = folded(word)
  if (wanted.length < 3) return null
  const common = monthIn(NAMES, wanted)
  return common ?? (COVERED.test(language) ? null : monthIn(localeNames(language), wanted))
}

/** A whole name before the beginning of one: `mars` is March, though no month of English begins so. */
function monthIn(months: readonly (readonly string[])[], wanted: string): number | null {
  const whole = months.findIndex((names) => names.includes(wanted))
  const found =
    whole >= 0 ? whole : months.findIndex((names) => names.some((name) => name.startsWith(wanted)))
  return found >= 0 ? found + 1 : null
}

const known = new Map<string, readonly (readonly string[])[]>()

function localeNames(language: string): readonly (readonly string[])[] {
  const names = known.get(language) ?? readLocale(language)
  known.set(language, names)
  return names
}

function readLocale(language: string): string[][] {
  try {
    const form = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month) => {
      const parts = form.formatToParts(Date.UTC(2024, month, 15))
      const name = folded(parts.find(({ type }) => type === 'month')?.value ?? '')
      return name.length > 2 ? [name] : []
    })
  } catch {
    return []
  }
}

/** Lower case without accents or a stop, so that `Février`, `fevrier` and `févr.` meet. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
}
