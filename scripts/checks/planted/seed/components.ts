import { write, type Edit } from '../plant.ts';

const FOLDER = 'force-app/main/app/lwc';

export const PAGE = `${FOLDER}/plantedPage/plantedPage`;
export const VIEW = `${FOLDER}/plantedView/plantedView`;
export const API = `${FOLDER}/plantedApi/plantedApi.ts`;

const PAGE_SCRIPT = `import { LightningElement, api } from 'lwc';
import heading from '@salesforce/label/c.planted_Page_Heading';
import STAGE from '@salesforce/schema/Opportunity.StageName';
import LOGO from '@salesforce/resourceUrl/plantedLogo';
import { count } from 'c/plantedApi';

/** The page that faults are planted in. */
export default class PlantedPage extends LightningElement {
  @api accountId = '';
  heading = heading;
  logo = LOGO;
  total = 0;

  async connectedCallback(): Promise<void> {
    this.total = await count(this.accountId, STAGE.fieldApiName);
  }
}
`;

const PAGE_TEMPLATE = `<template>
  <c-planted-view heading={heading} total={total}></c-planted-view>
</template>
`;

const PAGE_DESCRIPTION = `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>67.0</apiVersion>
    <isExposed>true</isExposed>
    <masterLabel>Planted</masterLabel>
    <targets>
        <target>lightning__AppPage</target>
    </targets>
    <targetConfigs>
        <targetConfig targets="lightning__AppPage">
            <property name="accountId" type="String" />
        </targetConfig>
    </targetConfigs>
</LightningComponentBundle>
`;

const VIEW_SCRIPT = `import { LightningElement, api } from 'lwc';

/** The view that faults are planted in. */
export default class PlantedView extends LightningElement {
  @api heading = '';
  @api total = 0;
}
`;

const VIEW_TEMPLATE = `<template>
  <p class="slds-text-body_regular">{heading} {total}</p>
</template>
`;

const API_SCRIPT = `import type { ApexMethod } from '@salesforce/apex';
import countMethod from '@salesforce/apex/PlantedController.count';

const counted = countMethod as ApexMethod<{ accountId: string; stage: string }, number>;

/** Open deals of an account. */
export function count(accountId: string, stage: string): Promise<number> {
  return counted({ accountId, stage });
}
`;

const HIDDEN = `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>67.0</apiVersion>
    <isExposed>false</isExposed>
</LightningComponentBundle>
`;

export const SEEDED_COMPONENTS: readonly Edit[] = [
  write(`${PAGE}.ts`, PAGE_SCRIPT),
  write(`${PAGE}.html`, PAGE_TEMPLATE),
  write(`${PAGE}.js-meta.xml`, PAGE_DESCRIPTION),
  write(`${VIEW}.ts`, VIEW_SCRIPT),
  write(`${VIEW}.html`, VIEW_TEMPLATE),
  write(`${VIEW}.js-meta.xml`, HIDDEN),
  write(API, API_SCRIPT),
  write(API.replace(/\.ts$/, '.js-meta.xml'), HIDDEN),
];
