import { describe, expect, it } from 'vitest'
import { venueNamed } from '../../../src/page/venue-names.ts'
import { venueIn } from '../../../src/page/venues.ts'

describe('the name of proceedings', () => {
  it.each([
    ['Proceedings of the 41st International Conference on Machine Learning, PMLR 235', 2024, 'ICML 2024'],
    ['Advances in Neural Information Processing Systems 36', undefined, 'NeurIPS 2023'],
    [
      'Proceedings of the 58th Annual Meeting of the Association for Computational Linguistics',
      2020,
      'ACL 2020',
    ],
    ['2019 IEEE/CVF International Conference on Computer Vision', undefined, 'ICCV 2019'],
    ['Proceedings of the ACM Web Conference 2023', undefined, 'WWW 2023'],
    ['Journal of Machine Learning Research', 2021, 'JMLR 2021'],
    ['29th USENIX Security Symposium', 2020, 'USENIX Security 2020'],
    [
      'Proceedings of the ICML Workshop at the International Conference on Machine Learning',
      2022,
      'ICML 2022 Workshop',
    ],
  ])('%s becomes what lists write', (name, year, venue) => {
    expect(venueNamed(name, year)).toBe(venue)
  })

  it('stays as it is when unknown, or when no year is', () => {
    expect(venueNamed('Artificial Intelligence', 2021)).toBeNull()
    expect(venueNamed('International Conference on Machine Learning and Cybernetics', 2021)).toBeNull()
    expect(venueNamed('International Conference on Machine Learning')).toBeNull()
  })

  it('with its short name and year in brackets is read at once', () => {
    expect(venueIn('Advances in Neural Information Processing Systems 36 (NeurIPS 2023)')).toBe(
      'NeurIPS 2023',
    )
    expect(venueIn('Findings of the Association for Computational Linguistics: NAACL 2024')).toBe(
      'NAACL 2024 Findings',
    )
  })

  it('is no venue when the paper was only sent there', () => {
    expect(venueIn('Submitted to ICLR 2025')).toBeNull()
    expect(venueIn('Under review at NeurIPS 2024')).toBeNull()
  })
})
