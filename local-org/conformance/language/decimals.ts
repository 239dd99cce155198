import { onPage, type Chapter } from '../case.ts';

export const DECIMALS: Chapter = {
  name: 'numbers',
  cases: [
    ...onPage('Apex Reference Guide: Decimal Class', {
      'divide to a scale': `Assert.areEqual(0.19, Decimal.valueOf('19').divide(100, 3)); Assert.areEqual('0.190', Decimal.valueOf('19').divide(100, 3).toPlainString());`,
      'divide with a rounding': `Assert.areEqual(6.67, Decimal.valueOf('20').divide(3, 2, System.RoundingMode.HALF_UP)); Assert.areEqual(6.66, Decimal.valueOf('20').divide(3, 2, RoundingMode.DOWN));`,
      'round goes to the even neighbour': `Assert.areEqual(4L, Decimal.valueOf('4.5').round()); Assert.areEqual(6L, Decimal.valueOf('5.5').round());`,
      'round by a mode': `Assert.areEqual(5L, Decimal.valueOf('4.1').round(RoundingMode.CEILING)); Assert.areEqual(-5L, Decimal.valueOf('-4.5').round(RoundingMode.UP));`,
      'setScale rounds half to even': `Assert.areEqual(5.2, Decimal.valueOf('5.25').setScale(1)); Assert.areEqual(5.3, Decimal.valueOf('5.25').setScale(1, RoundingMode.HALF_UP)); Assert.areEqual('5.2500', Decimal.valueOf('5.25').setScale(4).toPlainString());`,
      'scale and precision': `Assert.areEqual(2, Decimal.valueOf('19.34').scale()); Assert.areEqual(4, Decimal.valueOf('19.34').precision()); Assert.areEqual(5, Decimal.valueOf('123.45').precision());`,
      'stripTrailingZeros and toPlainString': `Assert.areEqual('2.5', Decimal.valueOf('2.500').stripTrailingZeros().toPlainString());`,
      'abs, intValue, longValue and pow': `Assert.areEqual(4.5, Decimal.valueOf('-4.5').abs()); Assert.areEqual(4, Decimal.valueOf('4.9').intValue()); Assert.areEqual(8, Decimal.valueOf('2').pow(3)); Assert.areEqual(-4L, Decimal.valueOf('-4.9').longValue());`,
      'format groups thousands': `Assert.areEqual('1,234,567.5', Decimal.valueOf('1234567.5').format());`,
      'equal whatever the scale': `Assert.isTrue(Decimal.valueOf('1.0') == Decimal.valueOf('1.00'));`,
      'valueOf refuses a text that is no number': `try { Decimal.valueOf('x'); Assert.fail(); } catch (TypeException e) { Assert.areEqual('Invalid decimal: x', e.getMessage()); }`,
      'products keep all digits': `Assert.areEqual('0.0625', (Decimal.valueOf('0.25') * Decimal.valueOf('0.25')).toPlainString());`,
    }),
    ...onPage('Apex Reference Guide: RoundingMode Enum', {
      'all modes at a half': `
        Decimal half = 5.5; Assert.areEqual(6, half.setScale(0, RoundingMode.UP)); Assert.areEqual(5, half.setScale(0, RoundingMode.DOWN)); Assert.areEqual(6, half.setScale(0, RoundingMode.CEILING)); Assert.areEqual(5, half.setScale(0, RoundingMode.FLOOR));
        Assert.areEqual(6, half.setScale(0, RoundingMode.HALF_UP)); Assert.areEqual(5, half.setScale(0, RoundingMode.HALF_DOWN)); Assert.areEqual(6, half.setScale(0, RoundingMode.HALF_EVEN));`,
      'UNNECESSARY fails where something must be rounded': `try { Decimal d = Decimal.valueOf('5.5').setScale(0, RoundingMode.UNNECESSARY); Assert.fail(); } catch (MathException e) { Assert.isNotNull(e.getMessage()); }`,
    }),
    ...onPage('Apex Reference Guide: Math Class', {
      'abs, max, min and mod': `Assert.areEqual(42, Math.abs(-42)); Assert.areEqual(3, Math.max(2, 3)); Assert.areEqual(2, Math.min(2, 3)); Assert.areEqual(2, Math.mod(12, 5)); Assert.areEqual(-2, Math.mod(-12, 5));`,
      'ceil, floor and round': `Assert.areEqual(5, Math.ceil(4.1)); Assert.areEqual(4, Math.floor(4.9)); Assert.areEqual(5, Math.round(4.6)); Assert.areEqual(4, Math.round(4.5)); Assert.areEqual(5L, Math.roundToLong(4.6));`,
      'signum, sqrt, pow': `Assert.areEqual(-1, Math.signum(-3.2)); Assert.areEqual(3, Math.sqrt(9)); Assert.areEqual(8, Math.pow(2, 3));`,
      'random lies between zero and one': `Decimal r = Math.random(); Assert.isTrue(r >= 0 && r < 1);`,
    }),
  ],
};
