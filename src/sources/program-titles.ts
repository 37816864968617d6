/** Titles that programs write into a PDF by themselves: the file's name, the template's, the program's own. */
const BY_PROGRAM =
  /^(?:microsoft (?:word|powerpoint|excel)\b|(?:untitled|unknown|none|null|title|document|doc|paper|main|manuscript|slide|presentation|print|layout|template|adobe|powerpoint|arxiv:)\S*(?:\s*\d+)?$|\S+\.(?:docx?|pptx?|xlsx?|tex|dvi|ps|pdf|indd|qxd|rtf|html?|cdr|ai|eps|wpd|md)\b|\\|instructions for|formatting instructions|[\w./-]+$|\d)/i

/** True for a PDF's title that no person gave it. */
export function isProgramTitle(title: string): boolean {
  return BY_PROGRAM.test(title) || !/\p{L}{2}/u.test(title)
}
