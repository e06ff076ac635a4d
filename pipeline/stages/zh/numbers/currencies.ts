/** Currencies by their Chinese names (更新元数据 has none), and what of English may mean them; "$" is the sign of many. */
const CURRENCIES = `
美元 美金: \\$ US dollar buck cent
欧元: € EUR euro cent
英镑: £ GBP pound sterling quid UK British
日元 日圆: ¥ JPY yen japan
人民币: ¥ CNY RMB yuan renminbi chin
港元 港币: \\$ HKD hong
新台币 台币: \\$ NTD TWD taiwan
(?<=[\\d百千万亿\\s])加元: \\$ CAD canad
澳元: \\$ AUD austral
(?<=[\\d百千万亿\\s])新元 新加坡元: \\$ SGD singap
韩元: ₩ KRW won
卢布: ₽ RUB rouble ruble russia
卢比: ₹ INR PKR LKR NPR IDR Rs rup india
泰铢: ฿ THB baht thai
瑞郎 瑞士法郎: CHF franc swiss
克朗: SEK NOK DKK ISK CZK kr koruna
雷亚尔: \\$ BRL real brazil
里拉: ₺ TRY TL lira
令吉: MYR RM ringgit
越南盾: ₫ VND dong viet
印尼盾 印度尼西亚盾: IDR Rp rupiah indones
福林: HUF forint
兹罗提: PLN zloty złoty
`;

/** What English writes beside amounts, for which Chinese has names. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([
  ...(CURRENCIES.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g) ?? []),
  ...'AED ARS CLP COP EGP KES KHR LAK MAD MMK MXN NGN OMR PEN PHP QAR RON SAR TZS UAH UGX UYU ZAR'.split(' '),
]);

const BY_NAME: readonly (readonly [name: RegExp, said: RegExp])[] = CURRENCIES.trim()
  .split('\n')
  .map((row) => row.split(': '))
  .map(([names = '', english = '']) => [
    new RegExp(names.replaceAll(' ', '|')),
    new RegExp(english.replaceAll(' ', '|'), 'i'),
  ]);

const ANY = new RegExp([...BY_NAME.map(([name]) => name.source), '元'].join('|'));

/** Yuan, where nothing says another currency. */
const YUAN = /\d ?[百千万亿]{0,2} ?元/;

/**
 * A currency of the Chinese of which the English knows nothing; null where there is none. Nothing is looked for in an
 * English text without amounts of money. Linear.
 */
export function addedCurrency(source: string, target: string): string | null {
  if (!ANY.test(target)) return null;
  const added = BY_NAME.find(([name, said]) => name.test(target) && !said.test(source));
  if (added !== undefined) return added[0].exec(target)?.[0] ?? null;
  const isDollars = /\$ ?\d/.test(source) && !/yuan|RMB|CNY|¥|NT\$|HK\$/i.test(source);
  return isDollars ? (YUAN.exec(target)?.[0] ?? null) : null;
}
