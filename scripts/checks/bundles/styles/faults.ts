import { write, type Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';
import { styled, VIEW_CSS } from '../planting.ts';

export const STYLE_FAULTS: readonly Plant[] = [
  styled('a style sheet imports one of a bundle that is not there', 'style-import', "@import 'c/nowhere';"),
  styled('a style sheet imports a bundle without styles', 'style-import', "@import 'c/plantedPage';"),
  styled('a style sheet imports a file that is not there', 'style-import', "@import './other.css';"),
  styled('a background comes from elsewhere', 'style-url', 'p { background: url(https://example.com/a.png); }'),
  styled(
    'a font comes from elsewhere',
    'style-url',
    "@font-face { font-family: x; src: url('//example.com/x.woff'); }",
  ),
  styled('a style reaches for the page', 'style-selector', 'body { color: red; }'),
  styled('a style reaches into a slot', 'style-selector', '::slotted(p) { color: red; }'),
  styled('a style reaches for a part', 'style-selector', 'c-planted-view::part(a) { color: red; }'),
  styled('a style property is misspelled', 'style-property', 'p { colour: red; }'),
  styled(
    'a style property is misspelled inside a media query',
    'style-property',
    '@media print { p { dispaly: none; } }',
  ),
];

export const STYLE_VALID: readonly Valid[] = [
  {
    name: 'styles that a component may have',
    edits: [
      write('force-app/main/app/lwc/plantedPage/plantedPage.css', ':host {\n  display: block;\n}\n'),
      write(
        VIEW_CSS,
        "@import 'c/plantedPage';\n:host(.wide) {\n  --own-gap: 1rem;\n  gap: var(--own-gap);\n}\n@keyframes turn {\n  from { transform: none; }\n  to { rotate: 1turn; }\n}\n@media (min-width: 30em) {\n  .row:not(.last)::before { content: ''; inset-inline-start: 0; }\n}\np { background: url('data:image/png;base64,AA=='); -webkit-line-clamp: 2; line-clamp: 2; }\n",
      ),
    ],
  },
];
