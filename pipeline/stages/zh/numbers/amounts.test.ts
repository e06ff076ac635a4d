import { expect, test } from 'vitest';
import { amountsInBoth } from './amounts.ts';

test.each([
  ['half an hour', '30 分钟'],
  ['an hour and a half', '90 分钟'],
  ['two and a half hours', '150 分钟'],
  ['three quarters of an hour', '45 分钟'],
  ['2 hours and 30 minutes', '两个半小时'],
  ['5 minutes 30 seconds', '五分半钟'],
  ['90 seconds', '1 分 30 秒'],
  ['15 minutes', '一刻钟'],
  ['every 15 minutes', '每刻钟'],
  ['every 24 hours', '每天'],
  ['90 days', '一个季度'],
  ['12 hours', '半天'],
  ['18 months', '一年半'],
  ['25%', '四分之一'],
  ['66%', '六成六'],
  ['85%', '八成五'],
  ['one in five', '20%'],
  ['three quarters of the heap', '75%'],
  ['3:30 pm', '下午三点半'],
  ['15:30', '下午三点半'],
  ['15:00', '下午三点'],
  ['9 p.m.', '21:00'],
  ['2:15 am', '凌晨两点一刻'],
  ['12:30', '中午十二点半'],
  ['11:30 am', '中午十一点半'],
  ['midnight, 0:00', '晚上十二点'],
  ['2 GB', '2048 MB'],
  ['512 MB', '半个 GB'],
])('%s is %s', (english, chinese) => {
  expect(amountsInBoth(english, chinese)).toHaveLength(1);
});

test.each([
  ['between 10 and 20 percent', '一到两成'],
  ['20-30%', '两三成'],
  ['3 to 5 seconds', '三五秒'],
  ['24-72 hours', '一到三天'],
  ['from 10 pm to 6 am', '晚十点到早六点'],
])('%s is %s, both numbers', (english, chinese) => {
  expect(amountsInBoth(english, chinese)).toHaveLength(2);
});

test.each([
  ['15 minutes', '三刻钟'],
  ['25%', '四分之三'],
  ['75%', '四分之一'],
  ['66%', '六成'],
  ['30%', '三分之一'],
  ['5 minutes 30 seconds', '三分半钟'],
  ['half an hour', '50 分钟'],
  ['3:30 pm', '下午四点半'],
  ['3:30 pm', '早上三点半'],
  ['9 pm', '20:00'],
  ['2 GB', '2048 KB'],
  ['every 7 days', '每月'],
  ['the 1970s', '1970 秒'],
  ['a second request', '一秒'],
  ['1:5,000', '1:50,000'],
])('%s is not %s', (english, chinese) => {
  expect(amountsInBoth(english, chinese)).toEqual([]);
});
