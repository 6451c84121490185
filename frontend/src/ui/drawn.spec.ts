import { expectAccessible, field, show, the, click, type } from '@frontend/testing';
import { Budget, Clock, Reasons, ScoreTable, Slider, Stepper } from './index';

const looks = (element: HTMLElement): string[] => [...element.querySelectorAll('i')].map((box) => box.className.trim());

describe('the clock', () => {
  it('shows past days, today, and the days after the deadline', async () => {
    const { element } = await show(Clock, { inputs: { day: 6, of: 10 } });
    const boxes = looks(element);
    expect(boxes).toHaveLength(15);
    expect(boxes[4]).toContain('past');
    expect(boxes[5]).toBe('now');
    expect(boxes[9]).toBe('');
    expect(boxes[10]).toContain('extra');
    expect(element.getAttribute('aria-hidden')).toBe('true');
  });

  it('turns red only once the time is up', async () => {
    const { element, set } = await show(Clock, { inputs: { day: 10, of: 10 } });
    expect(looks(element).filter((look) => look.includes('late'))).toEqual([]);
    await set({ day: 13 });
    expect(looks(element).filter((look) => look.includes('late'))).toHaveLength(3);
  });
});

describe('the budget', () => {
  it('draws taken and free places, and gives up where it would be a wall', async () => {
    const { element, set } = await show(Budget, { inputs: { taken: 3, of: 4 } });
    expect(looks(element)).toEqual(['taken', 'taken', 'taken', '']);
    await set({ taken: 3, of: 50 });
    expect(looks(element)).toEqual([]);
  });
});

describe('the stepper', () => {
  it('moves by one, stops at its ends and says so', async () => {
    const inputs = {
      value: 1,
      max: 2,
      label: 'Anfragen',
      text: '1 im Quartal',
      lessLabel: 'Eine weniger',
      moreLabel: 'Eine mehr',
      atLeastLabel: 'Weniger geht nicht',
      atMostLabel: 'Mehr geht nicht',
    };
    const { element, part } = await show(Stepper, { inputs });
    await click(the('button', 'Eine mehr'));
    await click(the('button', 'Mehr geht nicht'));
    expect(part.value()).toBe(2);
    await expectAccessible(element);
  });
});

describe('the slider', () => {
  it('takes dragged and typed values alike, within its ends', async () => {
    const inputs = { value: 40, label: 'Gewicht Nähe', numberLabel: 'Gewicht Nähe in Prozent' };
    const { element, part } = await show(Slider, { inputs });
    await type(field('Gewicht Nähe in Prozent'), '250');
    expect(part.value()).toBe(100);
    expect(field('Gewicht Nähe').getAttribute('aria-valuetext')).toBe('100 %');
    await type(field('Gewicht Nähe'), '15');
    expect(field('Gewicht Nähe in Prozent').value).toBe('15');
    await expectAccessible(element);
  });
});

describe('the score table', () => {
  it('prints every number it draws', async () => {
    const rows = [
      {
        key: 'text',
        name: 'Worum es geht',
        note: '4 Begriffe passen.',
        points: 48,
        of: 60,
        pointsText: '48',
        ofText: 'von 60',
        weight: 60,
        weightLabel: 'Gewicht',
        numberLabel: 'Gewicht in Prozent',
      },
    ];
    const inputs = { rows, caption: 'Rechnung', heads: ['Was', 'Punkte', 'Gewicht'], widest: 60 };
    const { element, part } = await show(ScoreTable, { inputs });
    expect(the('cell', '48 von 60')).toBeTruthy();
    const moved: unknown[] = [];
    part.weigh.subscribe((given) => moved.push(given));
    await type(field('Gewicht in Prozent'), '20');
    expect(moved).toEqual([{ key: 'text', weight: 20 }]);
    await expectAccessible(element);
  });
});

describe('reasons', () => {
  it('always show all three sides, even when one is empty', async () => {
    const columns = [
      { kind: 'for', title: 'Dafür', items: [{ text: 'Nah.', more: '14 km.' }], none: '' },
      { kind: 'against', title: 'Dagegen', items: [], none: 'Dagegen haben wir nichts gefunden.' },
      { kind: 'open', title: 'Unklar', items: [], none: 'Nichts offen.' },
    ];
    const { element } = await show(Reasons, { inputs: { columns } });
    expect(element.textContent).toContain('Dagegen haben wir nichts gefunden.');
    expect(the('list').textContent).toContain('14 km.');
    await expectAccessible(element);
  });
});
