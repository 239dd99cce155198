import type { ErasurePageDto, PersonDto } from 'c/assessmentErasureApi';

export const kim: PersonDto = { id: 'r1', name: 'Kim', functionName: 'Sales', answers: 12, isAnonymous: false };
export const nobody: PersonDto = { id: 'r2', name: null, functionName: 'RevOps', answers: 3, isAnonymous: true };
export const page: ErasurePageDto = { isAllowed: true, isClosed: true, people: [kim, nobody] };
