/** One page for any number of documents: their texts beside their records. It needs nothing but itself and asks the net for nothing. */
import { hash as sha256 } from '@stablelib/sha256'
import { reviewLabel } from '../messages/review.ts'
import type { Lang } from '../messages/index.ts'
import assets from './assets.json' with { type: 'json' }
import { drawDocument, PANELS, type Drawn, type Panel, type ReviewDocument } from './document.ts'
import { label } from './entry.ts'
import { attributes, element, escape } from './html.ts'
import { filters, keys, legend } from './tools.ts'

export type { ReviewDocument } from './document.ts'

/** The bundle of the command line holds the file as text. */
const { script, style } = (typeof assets === 'string' ? JSON.parse(assets) : assets) as { script: string; style: string }

const WITHOUT_SCRIPT = '[hidden]{display:block!important}.tools,.views{display:none!important}'

/** @returns the page; the same documents give the same bytes */
export function reviewPage(documents: readonly ReviewDocument[], lang: Lang): string {
  const drawn = documents.map((document) => drawDocument(document, lang))
  const rules = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)} ${hash(WITHOUT_SCRIPT)}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${label('title', lang)}${documents.length === 1 ? `: ${escape(nameOf(documents[0]!))}` : ''}</title>
<style>${style}</style>
<noscript><style>${WITHOUT_SCRIPT}</style></noscript>
<script>${script}</script>
</head>
<body>
${bar(documents, drawn, lang)}
<main>
<section class="side left" aria-label="${label('text', lang)}">
${legend(lang)}
${drawn.map(({ text }, i) => element('article', { class: 'text', lang: 'vi', 'data-doc': i, hidden: i > 0, 'aria-label': nameOf(documents[i]!) }, `\n${text}\n`)).join('\n')}
</section>
<section class="side right" id="record" tabindex="-1" aria-label="${label('record', lang)}">
${tabs(drawn, lang)}
${PANELS.map((panel) => drawPanel(panel, documents, drawn, lang)).join('\n')}
</section>
</main>
${keys(lang)}
</body>
</html>
`
}

function bar(documents: readonly ReviewDocument[], drawn: readonly Drawn[], lang: Lang): string {
  const several = documents.length > 1
  const options = documents.map((document, i) => element('option', { value: i }, `${escape(nameOf(document))} (${drawn[i]!.counts.tasks})`))
  const button = (id: string, key: Parameters<typeof label>[0], sign: string): string => `<button type="button" id="${id}" class="icon" aria-label="${label(key, lang)}" title="${label(key, lang)}">${sign}</button>`
  const switcher = several
    ? `<div class="switch tools">${button('previous', 'previous', '‹')}<label><span class="unseen">${label('document', lang)}</span><select id="document">${options.join('')}</select></label>${button('next', 'next', '›')}</div>`
    : `<p class="file">${documents[0] ? escape(nameOf(documents[0])) : ''}</p>`
  return `<header class="bar">
<a class="skip" href="#record">${label('skip', lang)}</a>
<h1>${label('title', lang)}</h1>
${switcher}
<div role="search" class="search tools"><label><span class="unseen">${label('search', lang)}</span><input type="search" id="search" placeholder="${label('search.short', lang)}" autocomplete="off" spellcheck="false"></label>${button('hit-previous', 'search.previous', '↑')}${button('hit-next', 'search.next', '↓')}<output id="found" for="search"${attributes({ 'data-found': reviewLabel('search.found', lang), 'data-none': reviewLabel('search.none', lang) })}></output></div>
<div class="buttons tools">${button('theme', 'theme', '◐')}${button('help', 'keys', '?')}</div>
<div class="views" role="group" aria-label="${label('views', lang)}"><button type="button" data-view="left" aria-pressed="true">${label('text', lang)}</button><button type="button" data-view="right" aria-pressed="false">${label('record', lang)}</button></div>
</header>`
}

function tabs(drawn: readonly Drawn[], lang: Lang): string {
  const one = (panel: Panel, i: number): string => {
    const counts = drawn.map(({ counts: count }) => count[panel])
    const number = counts[0] === undefined ? '' : ` ${element('span', { class: 'count', 'data-counts': counts.join(' ') }, String(counts[0]))}`
    return `<button type="button" role="tab" id="tab-${panel}" aria-controls="panel-${panel}" aria-selected="${i === 0}" tabindex="${i === 0 ? 0 : -1}">${label(`tab.${panel}`, lang)}${number}</button>`
  }
  return `<div class="tabs tools" role="tablist" aria-label="${label('record', lang)}">${PANELS.map(one).join('')}</div>`
}

function drawPanel(panel: Panel, documents: readonly ReviewDocument[], drawn: readonly Drawn[], lang: Lang): string {
  const parts = drawn.map(({ panels }, i) => element('div', { 'data-doc': i, hidden: i > 0 }, `\n${panels[panel]}\n`))
  const before = panel === 'tasks' ? `${filters(documents, lang)}\n` : ''
  return `<div role="tabpanel" id="panel-${panel}" aria-labelledby="tab-${panel}" tabindex="0"${panel === 'tasks' ? '' : ' hidden'}>
<h2>${label(`tab.${panel}`, lang)}</h2>
${before}${parts.join('\n')}
</div>`
}

/** The file, without its folders. */
const nameOf = ({ file }: ReviewDocument): string => /[^/\\]*$/.exec(file)![0] || file

const hash = (text: string): string => `'sha256-${Buffer.from(sha256(Buffer.from(text))).toString('base64')}'`
