import { MARK_SIZE } from '../../messages/marks.ts'

/**
 * How marks look; sent to a page whose links are marked, so that no other page carries it. Unread is a ring with a
 * dot, reading half full, read a full square with a tick: told apart without colour. The white rim and the dark line
 * round it stand out from any background. Layout containment keeps all of it from making the page longer or wider;
 * nothing is animated, as a page can see animations end.
 */
export const MARK_STYLE = `
:host {
  all: initial !important; display: block !important; position: absolute !important;
  inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;
  contain: layout !important; z-index: 2147483647 !important;
  pointer-events: none !important; overflow-anchor: none !important;
}
.mark, .card { position: absolute; top: 0; left: 0; box-sizing: border-box; margin: 0; border: 0; padding: 0 }
.mark {
  width: ${MARK_SIZE}px; height: ${MARK_SIZE}px; outline: 0;
  appearance: none; background: none; forced-color-adjust: none;
}
.unread, .reading, .read {
  border: 2px solid var(--ink); border-radius: 50%; box-shadow: 0 0 0 1px #fff, 0 0 0 1.5px #0008;
}
.unread { --ink: #1d4ed8; background: radial-gradient(circle, var(--ink) 1.6px, #fff 2.2px) }
.reading { --ink: #8a5a00; background: linear-gradient(90deg, var(--ink) 50%, #fff 50%) }
.read { --ink: #15702f; border-radius: 4px; background: var(--ink) }
.read::after {
  content: ""; position: absolute; inset: 0 0 2px; width: 2px; height: 5px; margin: auto;
  border: solid #fff; border-width: 0 1.8px 1.8px 0; transform: rotate(40deg);
}
.again { width: 8px; height: 8px; margin-top: 2px; border-width: 1.5px }
.again.unread { background: #fff }
.again.read::after { content: none }
.known .mark { pointer-events: auto; cursor: pointer }
.mark:focus-visible { box-shadow: 0 0 0 1.5px #fff, 0 0 0 4px #1d4ed8 }
.card {
  width: max-content; max-width: min(320px, 90vw); padding: 6px 10px; border-radius: 6px;
  background: #1f1d1a; color: #fff; box-shadow: 0 2px 10px #0006, 0 0 0 1px #fff3;
  font: 13px/1.4 system-ui, sans-serif; text-align: start; white-space: pre-line; overflow-wrap: anywhere;
}
.card::before {
  content: attr(data-title); display: -webkit-box; overflow: hidden; font-weight: 600;
  -webkit-box-orient: vertical; -webkit-line-clamp: 3;
}
.card::after { content: attr(data-text) }
.menu { display: flex; flex-direction: column; pointer-events: auto }
.menu::after { order: 0 }
.menu button { all: unset; order: 1; margin: 4px -6px 0; padding: 4px 6px; border-radius: 4px; cursor: pointer }
.menu button:hover, .menu button:focus { background: #fff3 }
@media print { :host { display: none !important } }
`
