/** Words that make up invented companies and people; any likeness to real ones is chance. */

export const COMPANY_FIRST: readonly string[] = words(
  'Alder Birch Copper Dune Ember Fjord Granite Harbour Iron Juniper Kestrel Lark Maple Nettle Opal Pewter Quarry Rowan ' +
    'Saffron Teal Umber Velvet Willow Yarrow Zephyr Amber Basalt Cinder Drift Elm Flint Grove Heron Indigo Jade Kelp',
);
export const COMPANY_SECOND: readonly string[] = words(
  'Analytics Logistics Payments Robotics Systems Foods Textiles Energy Insurance Media Freight Instruments Pharma Retail ' +
    'Timber Optics Aviation Ceramics Leasing Publishing Marine Polymers Mobility Vision',
);
export const GIVEN: readonly string[] = words(
  'Aoife Bram Chiara Dagmar Emre Fatima Gareth Hanna Ivo Jonas Kamala Lev Maren Nils Oona Pablo Quentin Rosa Stellan ' +
    'Tamsin Ulla Vikram Wren Xenia Yusuf Zelda',
);
export const FAMILY: readonly string[] = words(
  'Okafor Lindgren Marsh Petrov Quinn Rossi Sato Toivonen Unger Vega Wolff Yilmaz Zeman Abara Bergman Castel Dekker ' +
    'Eriksen Falk Gallo Horvat Ibsen Jansen Kowal Lemaire Moran Novak Orsini Pereira Roth Silva Tanaka',
);
export const TITLES: readonly string[] = [
  'Head of Finance',
  'IT Director',
  'Operations Manager',
  'Procurement Lead',
  'Chief Operating Officer',
  'Data Manager',
  'Head of Digital',
  'Controller',
];
export const INDUSTRIES: readonly string[] = [
  'Technology',
  'Banking',
  'Manufacturing',
  'Retail',
  'Transportation',
  'Energy',
  'Insurance',
  'Media',
  'Healthcare',
];
export const COUNTRIES: readonly (readonly [string, number])[] = [
  ['United Kingdom', 34],
  ['Germany', 20],
  ['Netherlands', 12],
  ['Sweden', 8],
  ['Ireland', 8],
  ['France', 10],
  ['United States', 8],
];
export const SOURCES: readonly (readonly [string, number])[] = [
  ['Web', 44],
  ['Partner Referral', 16],
  ['Phone Inquiry', 12],
  ['Purchased List', 18],
  ['Other', 10],
];

function words(text: string): readonly string[] {
  return text.split(' ');
}
