import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { factRecords } from './facts.ts';
import { REPOSITORY } from './fixture.ts';
import { loadModel } from './load.ts';
import { developerName, evidenceRecords, figureRecords, modelRecords } from './records.ts';
import { recordXml } from './xml.ts';

const { source } = loadModel(REPOSITORY);
const records = [
  ...modelRecords(source),
  ...evidenceRecords(source.metrics),
  ...figureRecords(source.figures),
  ...factRecords(source.facts),
];
const EVIDENCE = new Set(['Metric', 'DealType', 'PublicFigure', 'ConfigurationFact']);

describe('the records', () => {
  it('are one for each part of the model and one for each text', () => {
    const counts = new Map<string, number>();
    for (const { type } of records) counts.set(type, (counts.get(type) ?? 0) + 1);
    assert.deepEqual(Object.fromEntries(counts), {
      MaturityModel: 1,
      Dimension: 6,
      Question: 36,
      Zone: 4,
      TechnologyLayer: 2,
      Benchmark: 1,
      ModelText: source.textsByLanguage.get('en_US')?.size,
      Metric: 36,
      DealType: 14,
      PublicFigure: 15,
      ConfigurationFact: 10,
    });
  });

  it('have names and labels that the platform takes', () => {
    for (const { name, label } of records) {
      assert.match(name, /^[A-Za-z](?!.*__)[A-Za-z0-9_]{0,38}[A-Za-z0-9]$/);
      assert.ok(label.length > 0 && label.length <= 40, label);
    }
  });

  it('fill only fields that their type defines', () => {
    for (const { type, values } of records) {
      const room = EVIDENCE.has(type) ? 'evidence' : 'model';
      const fields = path.join(REPOSITORY, `force-app/main/${room}/objects/${type}__mdt/fields`);
      const unknown = Object.keys(values).filter((field) => !existsSync(path.join(fields, `${field}.field-meta.xml`)));
      assert.deepEqual(unknown, [], type);
    }
  });

  it('refer to records that exist', () => {
    const dimensions = new Set(records.filter(({ type }) => type === 'Dimension').map(({ name }) => name));
    for (const { values } of records) {
      if (typeof values['Dimension__c'] === 'string') assert.ok(dimensions.has(values['Dimension__c']));
      if (typeof values['Model__c'] === 'string') assert.equal(values['Model__c'], 'l2o');
    }
  });
});

describe('a developer name', () => {
  it('writes anything but letters and digits as one underscore', () => {
    assert.equal(developerName('Existing Customer - Upgrade'), 'Existing_Customer_Upgrade');
  });

  it('is cut at 40 characters and kept apart from its neighbour by a hash', () => {
    const first = developerName('en_US.metric.early-disqualification.question');
    const second = developerName('en_US.metric.early-disqualification.questions');
    assert.ok(first.length <= 40 && second.length <= 40);
    assert.notEqual(first, second);
  });
});

describe('the XML of a record', () => {
  const xml = recordXml({
    type: 'Benchmark',
    name: 'x',
    label: 'R&D',
    values: { Text__c: `a < b & "c" > 'd'`, Count__c: 4, Share__c: 0.5, Flag__c: true, Year__c: null },
  });

  it('is what Salesforce writes on retrieve', () => {
    assert.equal(
      xml,
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<CustomMetadata xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">',
        '    <label>R&amp;D</label>',
        '    <protected>false</protected>',
        '    <values>\n        <field>Count__c</field>\n        <value xsi:type="xsd:double">4.0</value>\n    </values>',
        '    <values>\n        <field>Flag__c</field>\n        <value xsi:type="xsd:boolean">true</value>\n    </values>',
        '    <values>\n        <field>Share__c</field>\n        <value xsi:type="xsd:double">0.5</value>\n    </values>',
        '    <values>\n        <field>Text__c</field>\n        <value xsi:type="xsd:string">a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;</value>\n    </values>',
        '    <values>\n        <field>Year__c</field>\n        <value xsi:nil="true"/>\n    </values>',
        '</CustomMetadata>',
        '',
      ].join('\n'),
    );
  });

  it('gives every text back to a parser as it was written', () => {
    const parser = new XMLParser({ parseTagValue: false });
    for (const record of modelRecords(source).filter(({ type }) => type === 'ModelText')) {
      const parsed: unknown = parser.parse(recordXml(record));
      assert.ok(JSON.stringify(parsed).includes(JSON.stringify(record.values['Text__c'])), record.name);
    }
  });
});
