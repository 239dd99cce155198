import { plantingFor, write, type Edit, type Plant } from '../../planted/plant.ts';
import { LABELS, lines, metadata, RESOURCE } from '../../planted/seed/metadata.ts';
import type { Valid } from '../../planted/valid.ts';

const { swapped, edited } = plantingFor('deploy');

const FOLDER = 'force-app/main/app';
const NOTICE = `${FOLDER}/notificationtypes/Planted.notiftype-meta.xml`;
const CONTENT = RESOURCE.replace('.resource-meta.xml', '.svg');
const MORE = `${FOLDER}/staticresources/plantedFiles`;
const LANGUAGE = '<language>en_US</language>';
const SECOND = `</labels>\n    <labels>\n${lines(['fullName', 'planted_Page_Two'], ['language', 'en_US'], ['protected', 'true'], ['shortDescription', 'Two'], ['value', 'Two'])}\n    </labels>\n    <labels>\n${lines(['fullName', 'planted_Page_Three'], ['language', 'de'], ['protected', 'true'], ['shortDescription', 'Three'], ['value', 'Three'])}\n    </labels>`;

function notice(...elements: readonly (readonly [string, string])[]): Edit {
  const given = new Map<string, string>([
    ['customNotifTypeName', 'Planted'],
    ['desktop', 'true'],
    ['masterLabel', 'Planted'],
    ['mobile', 'false'],
    ...elements,
  ]);
  return metadata(NOTICE, 'CustomNotificationType', lines(...given));
}

function notified(name: string, rule: string, at: string, ...elements: readonly (readonly [string, string])[]): Plant {
  return edited(name, rule, NOTICE, at, [notice(...elements)]);
}

const SITE = `${FOLDER}/remoteSiteSettings/Planted.remoteSite-meta.xml`;

function site(url: string, isOpen: string): Edit {
  return metadata(
    SITE,
    'RemoteSiteSetting',
    lines(['disableProtocolSecurity', isOpen], ['isActive', 'true'], ['url', url]),
  );
}

const SITES: readonly Plant[] = [
  edited('a site is called in the clear', 'remote-site-security', SITE, '<url>', [site('http://example.com', 'false')]),
  edited('protocol security is off', 'remote-site-security', SITE, '<disable', [site('https://example.com', 'true')]),
];

function folder(type: string): readonly Edit[] {
  return [
    metadata(`${MORE}.resource-meta.xml`, 'StaticResource', lines(['cacheControl', 'Public'], ['contentType', type])),
    write(`${MORE}/style.css`, 'p {}\n'),
    write(`${MORE}/img/one.svg`, '<svg/>\n'),
  ];
}

export const CONTENT_FAULTS: readonly Plant[] = [
  ...SITES,
  swapped('a label is in a language that is not there', 'label-language', LABELS, LANGUAGE, '<language>en</language>'),
  swapped(
    'a label writes its language with a hyphen',
    'label-language',
    LABELS,
    LANGUAGE,
    '<language>en-US</language>',
  ),
  swapped(
    'a label is in another language than the others',
    'label-one-language',
    LABELS,
    '</labels>',
    SECOND,
    '<language>de',
  ),
  swapped('a label has no text', 'label-empty', LABELS, '<value>Planted', '<value>'),
  swapped('a label has no short description', 'label-empty', LABELS, '<shortDescription>Heading', '<shortDescription>'),
  swapped(
    'a label has no name',
    'label-name',
    LABELS,
    '        <fullName>planted_Page_Heading</fullName>\n',
    '',
    '<labels>',
  ),
  swapped(
    'a category of a label has no name',
    'label-category',
    LABELS,
    LANGUAGE,
    `<categories>planted,,page</categories>\n${LANGUAGE}`,
    '<categories>',
  ),
  swapped(
    'a category of a label stands twice',
    'label-category',
    LABELS,
    LANGUAGE,
    `<categories>planted,Planted</categories>\n${LANGUAGE}`,
    '<categories>',
  ),
  notified('a notification is sent nowhere', 'notification-channel', '<desktop>', ['desktop', 'false']),
  notified('a notification has no name', 'notification-text', '<customNotifTypeName>', ['customNotifTypeName', '']),
  notified('a notification has no label', 'notification-text', '<masterLabel>', ['masterLabel', '']),
  edited(
    'two notifications have one name',
    'notification-name',
    NOTICE.replace('Planted.', 'PlantedTwo.'),
    '<customNotifTypeName>',
    [
      notice(),
      metadata(
        NOTICE.replace('Planted.', 'PlantedTwo.'),
        'CustomNotificationType',
        lines(['customNotifTypeName', 'planted'], ['desktop', 'true'], ['masterLabel', 'Two'], ['mobile', 'true']),
      ),
    ],
  ),
  notified('a notification has a group of actions twice', 'notification-group', '<groupName>planted', [
    'actionGroups',
    '<groupName>Planted</groupName></actionGroups>\n<actionGroups><groupName>planted</groupName>',
  ]),
  swapped('a picture is described as text', 'resource-type', RESOURCE, 'image/svg+xml', 'text/css'),
  swapped('a resource has a content type that is none', 'resource-type', RESOURCE, 'image/svg+xml', 'svg'),
  edited(
    'a folder is described as a picture',
    'resource-type',
    `${MORE}.resource-meta.xml`,
    '<contentType>',
    folder('image/svg+xml'),
  ),
  edited('two files stand beside one description', 'resource-twice', RESOURCE, '<StaticResource', [
    write(RESOURCE.replace('.resource-meta.xml', '.png'), 'x'),
  ]),
  edited('a resource is empty', 'resource-size', RESOURCE, '<StaticResource', [write(CONTENT, '')]),
  edited('a folder of resources is too large', 'resource-size', `${MORE}.resource-meta.xml`, '<StaticResource', [
    ...folder('application/zip'),
    ...[1, 2].map((each) => write(`${MORE}/part${each}.txt`, 'x'.repeat(2_600_000))),
  ]),
  {
    ...edited('a resource has no description', 'resource-description', `${MORE}.css`, 'p {}', [
      write(`${MORE}.css`, 'p {}\n'),
    ]),
  },
  swapped(
    'a resource does not say who may keep it',
    'resource-cache',
    RESOURCE,
    '<cacheControl>Public',
    '<cacheControl>',
  ),
];

export const CONTENT_VALID: readonly Valid[] = [
  { name: 'a site that is called over https', edits: [site('https://example.com', 'false')] },
  { name: 'a folder of resources', edits: folder('application/zip') },
  {
    name: 'a script as a resource',
    edits: [
      metadata(
        `${MORE}.resource-meta.xml`,
        'StaticResource',
        lines(['cacheControl', 'Private'], ['contentType', 'application/javascript']),
      ),
      write(`${MORE}.js`, 'var planted;\n'),
    ],
  },
  {
    name: 'a resource of an unknown kind',
    edits: [
      metadata(
        `${MORE}.resource-meta.xml`,
        'StaticResource',
        lines(['cacheControl', 'Private'], ['contentType', 'application/octet-stream']),
      ),
      write(`${MORE}.resource`, 'x\n'),
    ],
  },
  { name: 'a notification for telephones alone', edits: [notice(['desktop', 'false'], ['mobile', 'true'])] },
  {
    name: 'a label with categories',
    edits: [
      { kind: 'replace', file: LABELS, text: LANGUAGE, by: `<categories>planted, page</categories>\n${LANGUAGE}` },
    ],
  },
];
