import { describe, expect, it } from 'vitest'
import { venueIn } from '../../../src/page/venues.ts'

describe('a venue', () => {
  it.each([
    ['Accepted at ICML 2024, 12 pages', 'ICML 2024'],
    ["To appear in NeurIPS'23 (spotlight)", 'NeurIPS 2023'],
    ['Findings of EMNLP 2023', 'EMNLP 2023 Findings'],
    ['ACL 2024 Findings', 'ACL 2024 Findings'],
    ['Published as a conference paper at ICLR 2022', 'ICLR 2022'],
    ['CVPR-2021 workshop', 'CVPR 2021 Workshop'],
    ['2019 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)', 'CVPR 2019'],
  ])('is told from "%s"', (text, venue) => {
    expect(venueIn(text)).toBe(venue)
  })

  it('is none where no year or no known name stands', () => {
    for (const text of [
      '25 pages, 10 figures',
      'Submitted to a journal',
      'ICML',
      'MACL 2024 notes',
      'chapter 2024',
    ]) {
      expect(venueIn(text)).toBeNull()
    }
  })
})
