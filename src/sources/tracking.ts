/** Parameters that say how a reader came, on any site. A name that ends in `*` is a prefix. */
const EVERYWHERE = [
  'utm_* mtm_* pk_* piwik_* matomo_* hsa_* at_* stm_* itm_* _hs* __hs* oly_* fb_* action_* gad_* guce_* rb_click* mkt_* vero_*',
  'fbclid gclid gclsrc dclid yclid ysclid msclkid twclid ttclid li_fat_id epik igsh igshid wbraid gbraid srsltid s_kwcid',
  'mc_cid mc_eid hsCtaTracking ml_subscriber ml_subscriber_hash ck_subscriber_id _openstat wickedid irclickid irgwc awc ef_id',
  '_ga _gl __s ref_src ref_url referrer guccounter cmpid cmp ncid icid smid smtyp sr_share soc_src soc_trk sc_campaign xtor',
  'wt_mc wt.mc_id trk trkCampaign trkInfo spm scm __twitter_impression _branch_match_id nb_klid share_source sharetype',
  'mibextid sfnsn replytocom via nr_email_referer sessionid PHPSESSID jsessionid amp ampshare isappinstalled from_wecom',
].flatMap((line) => line.split(' '))

/** Parameters that mean nothing on these hosts (and their subdomains), though they may elsewhere. */
const ON_HOST: Readonly<Record<string, string>> = {
  'medium.com': 'source sk gi source_link postPublishedType',
  'substack.com': 'r s isFreemail triedRedirect publication_id post_id token showWelcome',
  'theguardian.com': 'CMP',
  'bbc.com': 'ocid at_bbc_team xtor',
  'bbc.co.uk': 'ocid',
  'nytimes.com': 'partner emc searchResultPosition unlocked_article_code rref module pgtype',
  'washingtonpost.com': 'itid tid wpisrc',
  'bloomberg.com': 'srnd sref',
  'wired.com': 'mbid bxid cndid esrc',
  'newyorker.com': 'mbid bxid cndid esrc',
  'techcrunch.com': 'guccounter',
  'linkedin.com': 'trk lipi rcm originalSubdomain',
  'amazon.com': 'ref ref_ tag linkCode psc qid sr keywords crid dib dib_tag th',
  'goodreads.com': 'ac from_search qid rank',
  'producthunt.com': 'ref',
  'dev.to': 'ref',
  'bilibili.com': 'vd_source spm_id_from',
  'notion.so': 'pvs',
  'notion.site': 'pvs',
  'blogspot.com': 'm',
  'direct.mit.edu': 'searchresult redirectedFrom',
  'ieee.org': 'source',
  'huggingface.co': 'fw',
  'lesswrong.com': 'commentId',
  'quora.com': 'share ch oid srid',
  'mp.weixin.qq.com': 'scene chksm srcid sharer_shareid sharer_shareinfo subscene clicktime enterid',
}

/** `ref=` that names the site or the newsletter the reader came from, as Ghost and Product Hunt write it. */
const REF_IS_SITE =
  /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}|producthunt|hackernews|hn|twitter|newsletter|rss)$/i

/** Where a reader came from, as feeds and newsletters write it into `source=`. */
const FROM =
  /^(?:rss|feed|atom|newsletter|email|twitter|facebook|linkedin|reddit|hackernews|hn|share|social)$/i

/** WordPress's buttons: the page itself, after it was shared. */
const SHARED =
  /^(?:twitter|x|facebook|linkedin|reddit|email|pocket|tumblr|whatsapp|telegram|mastodon|jetpack-\w+)$/i

const exact = new Set(EVERYWHERE.filter((rule) => !rule.includes('*')).map((rule) => rule.toLowerCase()))
const prefixes = EVERYWHERE.filter((rule) => /^[^.]+\*$/.test(rule)).map((rule) =>
  rule.slice(0, -1).toLowerCase(),
)
const onHost = new Map(Object.entries(ON_HOST).map(([host, names]) => [host, new Set(names.split(' '))]))

/**
 * True for a query parameter that says nothing about what the page is.
 * @param host host of the page without `www.`
 */
export function isTracking(host: string, name: string, value: string): boolean {
  const lower = name.toLowerCase()
  if (exact.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix))) return true
  if (lower === 'ref' && REF_IS_SITE.test(value)) return true
  if ((lower === 'source' || lower === 'src') && FROM.test(value)) return true
  if (lower === 'share' && SHARED.test(value)) return true
  if ((lower === 'outputtype' || lower === 'output') && value === 'amp') return true
  for (let domain = host; domain !== ''; domain = domain.slice(domain.indexOf('.') + 1)) {
    if (onHost.get(domain)?.has(name)) return true
    if (!domain.includes('.')) break
  }
  return false
}
