/** Labels that name what a link is, not which work: `paper`, `code`, `HN`. */
const GENERIC = new Set(
  (
    'paper papers pdf arxiv link links url code codes github git repo repository project page website web site ' +
    'homepage home demo demos video videos slides slide blog blogpost post article openreview doi abs abstract html ' +
    'hn tweet twitter thread dataset datasets data model models poster supp supplementary acl nips neurips icml iclr ' +
    'here source sources huggingface hf youtube wiki docs doc documentation official implementation notebook colab ' +
    'talk review reviews notes note summary book ebook pytorch tensorflow weights leaderboard preprint publisher ' +
    'version download read more info ref reference discussion 论文 代码 链接 原文 项目 主页'
  ).split(' '),
)

/** True when each word of a label only says what kind of thing the link leads to (`Project Page`, `PDF`, `arXiv`). */
export function isGenericLabel(label: string): boolean {
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+/gu)
  return words !== null && words.length <= 3 && words.every((word) => GENERIC.has(word) || /^\d+$/.test(word))
}

/** What a line such as `Tags: …` or `Paper: …` says it holds; null for a label that names no field. */
export function fieldOfLabel(label: string): 'tag' | 'date' | 'status' | 'authors' | 'venue' | null {
  switch (label.trim().toLowerCase()) {
    case 'tags':
    case 'tag':
    case 'keywords':
    case 'topics':
    case 'etiquetas':
    case '标签':
      return 'tag'
    case 'date':
    case 'added':
    case 'published':
    case 'fecha':
    case 'year':
    case '日期':
      return 'date'
    case 'status':
    case 'read':
      return 'status'
    case 'author':
    case 'authors':
    case 'by':
    case 'autor':
    case '作者':
      return 'authors'
    case 'venue':
    case 'conference':
    case 'journal':
    case 'published in':
      return 'venue'
    default:
      return null
  }
}

/** How well a link's label and URL say that it leads to the work itself: 2 for a paper, 0 for code and the like. */
export function workRank(label: string, url: string): number {
  if (/\b(?:paper|pdf|arxiv|abs|openreview|doi|preprint|论文)\b|论文/i.test(label)) return 2
  if (/^https?:\/\/(?:[\w-]+\.)*(?:arxiv\.org|openreview\.net|doi\.org|aclanthology\.org)\//i.test(url))
    return 2
  return /\b(?:code|github|git|video|slides?|demo|dataset|data|poster|tweet|thread|notes?|notebook|colab|代码)\b/i.test(
    label,
  )
    ? 0
    : 1
}
