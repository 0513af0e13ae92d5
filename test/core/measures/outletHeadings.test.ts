import { headsOutlets } from '../../../src/core/measures/outlet';

test.each([
  'Outlet',
  'Store code',
  'Retailer',
  'Retailer ID',
  'Retail outlets',
  'Retail store name',
  '门店编码',
  '零售商',
  '零售商编号',
  '零售门店',
  '零售终端名称',
  '目标零售网点',
  '药店名称',
])('a column under %s holds outlets', (heading) => {
  expect(headsOutlets(heading)).toBe(true);
});

/** Lists of stores have these beside the outlet: who supplies it, and what is told about it. */
test.each([
  'Account',
  'Dealer',
  'Distributor',
  '经销商',
  '经销商编码',
  'Retail price',
  '零售价',
  '零售额',
  'S001',
])('a column under %s does not', (heading) => {
  expect(headsOutlets(heading)).toBe(false);
});
