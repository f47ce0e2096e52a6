import { framedAgenda, placeAgenda } from '../../src/meeting/place-agenda';

describe('placeAgenda', () => {
  it('replaces our part and keeps what people wrote around it', () => {
    expect(placeAgenda(`Coffee.<br>${framedAgenda('Old')}<br>Cake.`, 'New')).toBe(`Coffee.<br>${framedAgenda('New')}<br>Cake.`);
  });

  it('leaves a description alone in which one of our lines is gone', () => {
    const framed = framedAgenda('Old');
    expect([placeAgenda('', 'New'), placeAgenda(framed.slice(10), 'New'), placeAgenda(framed.slice(0, -10), 'New')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('leaves a description alone that would grow longer than Google keeps', () => {
    expect(placeAgenda(framedAgenda('Old') + 'x'.repeat(8000), 'y'.repeat(300))).toBe(null);
  });
});
