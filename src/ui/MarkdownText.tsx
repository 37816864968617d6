import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { blocksOf } from './markdown/blocks.ts'
import type { Block, Inline, Item } from './markdown/tree.ts'

const HEADINGS = ['h3', 'h4', 'h5', 'h6'] as const

/**
 * A note's Markdown, drawn. Every element is one of ours: nothing of the text ever becomes HTML, and its links lead
 * to http and https only.
 */
export function MarkdownText({ text }: { text: string }): JSX.Element {
  const blocks = useMemo(() => blocksOf(text), [text])
  return <div class="markdown">{blocks.map(drawBlock)}</div>
}

function drawBlock(block: Block, key: number): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p key={key} dir="auto">
          {block.children.map(drawInline)}
        </p>
      )
    case 'heading': {
      // The page has its own first and second headings.
      const Heading = HEADINGS[Math.min(block.level, HEADINGS.length) - 1] ?? 'h6'
      return (
        <Heading key={key} dir="auto">
          {block.children.map(drawInline)}
        </Heading>
      )
    }
    case 'code':
      return (
        <pre key={key} dir="ltr">
          <code>{block.text}</code>
        </pre>
      )
    case 'quote':
      return <blockquote key={key}>{block.children.map(drawBlock)}</blockquote>
    case 'list':
      return block.start === null ? (
        <ul key={key}>{block.items.map(drawItem)}</ul>
      ) : (
        <ol key={key} start={block.start}>
          {block.items.map(drawItem)}
        </ol>
      )
    case 'rule':
      return <hr key={key} />
  }
}

function drawItem({ task, children }: Item, key: number): JSX.Element {
  return (
    <li key={key} class={task === null ? undefined : 'task'}>
      {task !== null && <span class="task-box">{task ? '☑ ' : '☐ '}</span>}
      {children.map(drawBlock)}
    </li>
  )
}

function drawInline(piece: Inline, key: number): JSX.Element | string {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'code':
      return <code key={key}>{piece.text}</code>
    case 'break':
      return <br key={key} />
    case 'emphasis':
      return <em key={key}>{piece.children.map(drawInline)}</em>
    case 'strong':
      return <strong key={key}>{piece.children.map(drawInline)}</strong>
    case 'struck':
      return <s key={key}>{piece.children.map(drawInline)}</s>
    case 'link':
      return (
        <a key={key} href={piece.url} target="_blank" rel="noopener noreferrer" title={piece.url}>
          {piece.children.map(drawInline)}
        </a>
      )
  }
}
