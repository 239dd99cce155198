import { place } from '../rule.ts';
import { atAttributes, atElements } from '../visits.ts';
import { attributeOf } from '../markup/template.ts';

const LOADING: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  iframe: ['src', 'srcdoc'],
  script: ['src'],
  link: ['href'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  form: ['action'],
  input: ['src', 'formaction'],
  button: ['formaction'],
};

export const foreignSources = atAttributes(({ name, value, line }, { tag }, _component, _components, { file }) => {
  const isBase = tag.startsWith('lightning-') && name === 'src';
  if (!isBase && !(LOADING[tag] ?? []).includes(name)) return [];
  if (!/^\s*(https?:)?\/\//i.test(value)) return [];
  return [place(file, line, `<${tag}> loads ${value} from elsewhere`, 'Bring the file as a static resource.')];
});

export const scriptLinks = atAttributes(({ name, value, line }, _element, _component, _components, { file }) =>
  /^\s*(javascript|vbscript):|^\s*data:text\/html/i.test(value) &&
  /^(href|xlink:href|src|action|formaction|data|value|url)$/.test(name)
    ? [place(file, line, `${name} runs code`, 'Handle the click instead.')]
    : [],
);

export const insecureLinks = atAttributes(({ name, value, line }, { tag }, _component, _components, { file }) =>
  tag === 'a' && name === 'href' && /^\s*http:/i.test(value)
    ? [place(file, line, `the link ${value} is not encrypted`, 'Write https.')]
    : [],
);

export const openTargets = atElements((element, _component, _components, { file }) => {
  const target = attributeOf(element, 'target');
  if (!['a', 'area', 'form'].includes(element.tag) || target?.value !== '_blank') return [];
  const rel = attributeOf(element, 'rel');
  if (rel && (rel.path || /\b(noopener|noreferrer)\b/.test(rel.value))) return [];
  return [place(file, target.line, 'the page that opens can reach this one', 'Write rel="noopener".')];
});

export const frames = atElements(({ tag, line }, _component, _components, { file }) =>
  /^(iframe|object|embed|applet|frame|frameset|base|meta|link)$/.test(tag)
    ? [place(file, line, `<${tag}> brings what the package does not hold`, 'Build it as a component.')]
    : [],
);

export const inlineStyles = atAttributes(({ name, path, line }, { tag }, _component, _components, { file }) =>
  name === 'style' && !path && !tag.startsWith('lwc:')
    ? [place(file, line, 'a style stands in the template', 'Write it into the style sheet.')]
    : [],
);

export const imageTexts = atElements((element, _component, _components, { file }) => {
  if (
    element.tag !== 'img' ||
    element.attributes.some(({ name }) => /^(alt|aria-label|aria-labelledby|role|lwc:spread)$/.test(name))
  )
    return [];
  return [
    place(file, element.line, 'the image has no text for those who do not see it', 'Write alt; alt="" for decoration.'),
  ];
});
