import type { Examples, Source } from './source.ts'

/** CVF Open Access, by the file name of the paper, which holds conference and year. */
export const cvf: Source = {
  name: 'cvf',
  hosts: ['openaccess.thecvf.com'],
  find: ({ path }) =>
    /^\/content(?:_\w+|\/\w+)(?:\/\w+)?\/(?:html|papers)\/([^/]+_paper)\.(?:html|pdf)$/.exec(path)?.[1] ??
    null,
}

export const examples: Examples = {
  works: [
    [
      'https://openaccess.thecvf.com/content_cvpr_2016/html/He_Deep_Residual_Learning_CVPR_2016_paper.html',
      'cvf:He_Deep_Residual_Learning_CVPR_2016_paper',
    ],
    [
      'https://openaccess.thecvf.com/content_cvpr_2016/papers/He_Deep_Residual_Learning_CVPR_2016_paper.pdf',
      'cvf:He_Deep_Residual_Learning_CVPR_2016_paper',
    ],
  ],
  others: [
    'https://openaccess.thecvf.com/menu',
    'https://openaccess.thecvf.com/CVPR2016',
    'https://openaccess.thecvf.com/ICCV2021?day=all',
  ],
}
