/** A paper on arXiv, as far as the sample pages show it. */
export interface ArxivWork {
  readonly id: string
  readonly title: string
  readonly authors: readonly string[]
  /** Day of each version, ISO 8601, the first one first. */
  readonly versions: readonly string[]
  readonly subject: string
  readonly abstract: string
}

/** Real papers; the abstracts are ours and short. */
export const ARXIV_WORKS: readonly ArxivWork[] = [
  {
    id: '2305.14314',
    title: 'QLoRA: Efficient Finetuning of Quantized LLMs',
    authors: ['Tim Dettmers', 'Artidoro Pagnoni', 'Ari Holtzman', 'Luke Zettlemoyer'],
    versions: ['2023-05-23'],
    subject: 'Machine Learning (cs.LG)',
    abstract: 'Finetunes adapters on top of a frozen model that is kept in four bits.',
  },
  {
    id: '2201.11903',
    title: 'Chain-of-Thought Prompting Elicits Reasoning in Large Language Models',
    authors: [
      'Jason Wei',
      'Xuezhi Wang',
      'Dale Schuurmans',
      'Maarten Bosma',
      'Brian Ichter',
      'Fei Xia',
      'Ed Chi',
      'Quoc Le',
      'Denny Zhou',
    ],
    versions: ['2022-01-28', '2022-04-06', '2022-06-01', '2022-06-13', '2022-10-10', '2023-01-10'],
    subject: 'Computation and Language (cs.CL)',
    abstract: 'Shows a model worked examples with their intermediate steps, and it reasons better.',
  },
  {
    id: '2205.11916',
    title: 'Large Language Models are Zero-Shot Reasoners',
    authors: ['Takeshi Kojima', 'Shixiang Shane Gu', 'Machel Reid', 'Yutaka Matsuo', 'Yusuke Iwasawa'],
    versions: ['2022-05-24', '2022-06-09', '2022-10-02', '2023-01-29'],
    subject: 'Computation and Language (cs.CL)',
    abstract: 'One sentence before the answer makes a model write its steps down, without any example.',
  },
  {
    id: '2305.10601',
    title: 'Tree of Thoughts: Deliberate Problem Solving with Large Language Models',
    authors: [
      'Shunyu Yao',
      'Dian Yu',
      'Jeffrey Zhao',
      'Izhak Shafran',
      'Thomas L. Griffiths',
      'Yuan Cao',
      'Karthik Narasimhan',
    ],
    versions: ['2023-05-17', '2023-12-03'],
    subject: 'Computation and Language (cs.CL)',
    abstract: 'Lets a model explore several lines of thought, judge them and go back.',
  },
  {
    id: '2210.03629',
    title: 'ReAct: Synergizing Reasoning and Acting in Language Models',
    authors: [
      'Shunyu Yao',
      'Jeffrey Zhao',
      'Dian Yu',
      'Nan Du',
      'Izhak Shafran',
      'Karthik Narasimhan',
      'Yuan Cao',
    ],
    versions: ['2022-10-06', '2022-11-27', '2023-03-10'],
    subject: 'Computation and Language (cs.CL)',
    abstract: 'A model that thinks and acts by turns, each step feeding the next.',
  },
  {
    id: '2106.09685',
    title: 'LoRA: Low-Rank Adaptation of Large Language Models',
    authors: [
      'Edward J. Hu',
      'Yelong Shen',
      'Phillip Wallis',
      'Zeyuan Allen-Zhu',
      'Yuanzhi Li',
      'Shean Wang',
      'Lu Wang',
      'Weizhu Chen',
    ],
    versions: ['2021-06-17', '2021-10-16'],
    subject: 'Computation and Language (cs.CL)',
    abstract: 'Trains two thin matrices beside each large one, which stays as it is.',
  },
  {
    id: '1706.03762',
    title: 'Attention Is All You Need',
    authors: [
      'Ashish Vaswani',
      'Noam Shazeer',
      'Niki Parmar',
      'Jakob Uszkoreit',
      'Llion Jones',
      'Aidan N. Gomez',
      'Lukasz Kaiser',
      'Illia Polosukhin',
    ],
    versions: [
      '2017-06-12',
      '2017-06-19',
      '2017-06-20',
      '2017-06-30',
      '2017-12-06',
      '2023-07-24',
      '2023-08-02',
    ],
    subject: 'Computation and Language (cs.CL)',
    abstract: 'Translates with attention alone, without recurrence or convolution.',
  },
  {
    id: '2001.08361',
    title: 'Scaling Laws for Neural Language Models',
    authors: [
      'Jared Kaplan',
      'Sam McCandlish',
      'Tom Henighan',
      'Tom B. Brown',
      'Benjamin Chess',
      'Rewon Child',
      'Scott Gray',
      'Alec Radford',
      'Jeffrey Wu',
      'Dario Amodei',
    ],
    versions: ['2020-01-23'],
    subject: 'Machine Learning (cs.LG)',
    abstract: 'Loss falls as a power law of model size, of data and of compute.',
  },
]

/** The work with that id, or one made up for it, so that every arXiv address shows a paper. */
export function arxivWork(id: string): ArxivWork {
  return (
    ARXIV_WORKS.find((work) => work.id === id) ?? {
      id,
      title: `A Paper Made Up for Number ${id}`,
      authors: ['Ada Example', 'Grace Sample'],
      versions: [`20${id.slice(0, 2)}-${id.slice(2, 4)}-07`],
      subject: 'Machine Learning (cs.LG)',
      abstract: 'This paper exists only on this computer.',
    }
  )
}
