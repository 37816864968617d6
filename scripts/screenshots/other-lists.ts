import { importByMessage } from '../../tests/support/browser/library.ts'
import type { Session } from '../../tests/support/browser/session.ts'
import { takeLibrary } from './library-picture.ts'

/** Lists that are not as a designer would have them: one without entries, one with words that go on and on. */
const LISTS = {
  empty: '# Papers\n',
  long: `# ${'A heading that goes on for quite a while '.repeat(4)}

- [${'A title that never wants to end because there was so much to say '.repeat(5)}](https://arxiv.org/abs/2308.03688), Aug. 7 2023. \`a-tag-that-goes-on-and-on\` \`agent\` \`bench\` \`survey\` \`tool use\`.
  - ${'A note that is long as well. '.repeat(12)}
- [دليل المستخدم إلى نماذج اللغة الكبيرة وما يليها من بحوث وتطبيقات](https://example.com/guide), Sep. 2 2020. \`عربي\`.
- [Supercalifragilistic${'expialidocious'.repeat(9)}](https://a-long-host-name.some-subdomain.example.org/), Sep. 2 2020.
- [大型语言模型综述：从预训练到对齐的完整路线图以及未来的研究方向与挑战](https://example.com/survey), May 2023. \`中文\`.
`,
}

/**
 * Takes a picture of the library with each of these lists; they stay in it.
 * @param to the file that a state's picture is written to, by its name and the width
 */
export async function takeOtherLists(
  session: Session,
  widths: readonly number[],
  to: (name: string, width: number) => string,
): Promise<void> {
  for (const [name, text] of Object.entries(LISTS)) {
    await importByMessage(session.desk, `${name}.md`, text)
    for (const width of widths) await takeLibrary(session, width, to(name, width))
  }
}
