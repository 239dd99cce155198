import { createElement } from 'lwc';
import InsightsPublicFigures from 'c/insightsPublicFigures';
import type { FigureDto } from 'c/insightsEvidenceApi';
import { evidence } from '../../insightsEvidenceApi/__tests__/fixtures';
import { wordsOf } from '../viewModel';

const [shipped, own] = evidence.figures as [FigureDto, FigureDto];

function show(figures: readonly FigureDto[]) {
  const element = createElement('c-insights-public-figures', { is: InsightsPublicFigures });
  element.figures = figures;
  document.body.append(element);
  return {
    element,
    texts: (selector: string) =>
      [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((one) => one.textContent?.trim()),
  };
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-public-figures', () => {
  it('shows each figure with its source and what keeps it from being the same measure', async () => {
    const { element, texts } = show(evidence.figures);
    expect(texts('.value')).toEqual(['19.0%', '84 days']);
    expect(texts('.note')).toEqual(['Won of all that was created.']);
    await expect(element).toBeAccessible();
  });

  it('is empty where there is none', () => {
    expect(show([]).texts('section')).toEqual([]);
  });
});

describe('wordsOf', () => {
  it('tells segment, source, year and grade, and that a year is unknown', () => {
    expect(wordsOf(shipped).origin).toBe('B2B technology · Ebsta × Pavilion · 2025 · c.insights_PublicFigures_Grade');
    expect(wordsOf(own).origin).toBe(
      'Our board pack · c.insights_PublicFigures_NoYear · c.insights_PublicFigures_Grade · c.insights_PublicFigures_Own',
    );
  });

  it.each([
    ['publisher', 'c.insights_PublicFigures_Publisher'],
    ['arithmetic', 'c.insights_PublicFigures_Arithmetic'],
  ])('says plainly what %s means', (grade, words) => {
    expect(wordsOf({ ...shipped, grade }).origin).toContain(words);
  });
});
