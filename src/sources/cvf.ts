import type { Examples, Source } from './source.ts'

/** CVF Open Access, by the file name of the paper, which holds conference and year. */
export const cvf: Source = {
  name: 'cvf',
  hosts: ['openaccess.thecvf.com', 'cv-foundation.org'],
  find: ({ path }) =>
    /^(?:\/openaccess)?\/content(?:_\w+|\/\w+)(?:\/\w+)?\/(?:html|papers|supplemental)\/([^/]+)_(?:paper|supplemental)\.\w{2,4}$/
      .exec(path)?.[1]
      ?.concat('_paper') ?? null,
}

export const examples: Examples = {
  works: [
    [
      'https://www.cv-foundation.org/openaccess/content_cvpr_2015/html/Long_Fully_Convolutional_Networks_2015_CVPR_paper.html',
      'cvf:Long_Fully_Convolutional_Networks_2015_CVPR_paper',
    ],

    [
      'https://openaccess.thecvf.com/content/CVPR2021/supplemental/Esser_Taming_Transformers_for_CVPR_2021_supplemental.pdf',
      'cvf:Esser_Taming_Transformers_for_CVPR_2021_paper',
    ],

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
