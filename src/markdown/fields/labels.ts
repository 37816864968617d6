import { isDigit, isLatin } from '../scan/characters.ts'

/** Labels that name what a link is, not which work: `paper`, `code`, `HN`. */
const GENERIC = new Set(
  (
    'paper papers pdf arxiv link links url code codes github git repo repository project page website web site ' +
    'homepage home demo demos video videos slides slide blog blogpost post article openreview doi abs abstract html ' +
    'hn tweet twitter thread dataset datasets data model models poster supp supplementary acl nips neurips icml iclr ' +
    'here source sources huggingface hf youtube wiki docs doc documentation official implementation notebook colab ' +
    'talk review reviews notes note summary book ebook pytorch tensorflow weights leaderboard preprint publisher ' +
    'version download downloads read more info ref refs reference references discussion comments lecture lectures ' +
    'assignment assignments reading readings syllabus schedule homework solution solutions exercises material ' +
    'materials playlist errata transcript audio podcast mirror archive archived cache live app wikipedia goodreads ' +
    'amazon twitter x reddit medium zenodo kaggle zhihu bilibili springer ieee ieeexplore acm elsevier ' +
    'sciencedirect biorxiv medrxiv ssrn cvf jmlr pmlr mlr aclanthology cvpr iccv eccv aaai ijcai emnlp naacl kdd ' +
    'sigir usenix nature science official unofficial third party implementations main full short long appendix ' +
    'enlace libro artículo lien article livre ссылка статья код книга видео リンク 記事 論文 コード 本 링크 논문 코드 ' +
    '论文 代码 链接 地址 原文 译文 项目 项目主页 主页 官网 源码 博客 视频 解读 中文解读 论文解读 笔记 知乎 下载 数据集 详情'
  ).split(' '),
)

/** True when each word of a label only says what kind of thing the link leads to (`Project Page`, `PDF`, `arXiv`). */
export function isGenericLabel(label: string): boolean {
  const first = firstWord(label)
  if (first !== null && !isGenericWord(first)) return false
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+/gu)
  return words !== null && words.length <= 3 && words.every(isGenericWord)
}

function isGenericWord(word: string): boolean {
  return GENERIC.has(word) || /^\d+$/.test(word)
}

/** The first word of a label, which tells most titles from labels; null where it is not of Latin letters alone. */
function firstWord(label: string): string | null {
  let end = 0
  while (end < label.length && isLatin(label.charCodeAt(end))) end++
  const next = label.charCodeAt(end)
  return end === 0 || isDigit(next) || next > 127 ? null : label.slice(0, end).toLowerCase()
}

const TITLE_LABEL =
  /(?:\*\*|__)?(?:title|título|titulo|titre|titel|titolo|название|标题|標題|タイトル|제목)(?:\*\*|__)?[ \t]*[:：](?:\*\*|__)?[ \t]*(?=[^\s])/iuy

/** Where the words after a label that says that they are the title begin (`Title: …`); 0 where none stands at `at`. */
export function titleLabelEnd(text: string, at: number): number {
  TITLE_LABEL.lastIndex = at
  return TITLE_LABEL.test(text) ? TITLE_LABEL.lastIndex : 0
}

/** What a line such as `Tags: …` or `Paper: …` says it holds; null for a label that names no field. */
export function fieldOfLabel(label: string): 'tag' | 'date' | 'status' | 'authors' | 'venue' | null {
  switch (label.trim().toLowerCase()) {
    case 'tags':
    case 'tag':
    case 'keywords':
    case 'topics':
    case 'topic':
    case 'categories':
    case 'category':
    case 'keyword':
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
    case 'author(s)':
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
