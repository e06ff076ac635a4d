/** What amounts count in, the same for both languages. */
export interface Unit {
  readonly kind: string;
  /** The same for all spellings of one unit. */
  readonly name: string;
  /** What one of it comes to on the scale of its kind: seconds, bytes, parts of one; NaN where rates change. */
  readonly value: number;
}

/**
 * A unit a row: kind, value, and the spellings of both languages. Plurals are known without; "5 m" may be minutes, "4 g" a
 * generation of networks and "3 A" a class, so these letters are left out. "MB" and "MiB" are the same to most texts.
 */
const UNITS = `
time 1e-9 ns nanosecond 纳秒
time 1e-6 µs μs us usec microsecond 微秒
time 1e-3 ms msec millisecond 毫秒
time 1 s sec second 秒
time 60 min minute 分钟 分
time 900 刻钟
time 3600 h hr hour 小时 钟头
time 86400 d day 天 日
time 604800 week 周 星期 礼拜
time 2592000 month 月
time 7776000 季度
time 31536000 year 年
size 0.125 bit bps 比特 位
size 1 B byte 字节
size 1024 KB KiB kilobyte 千字节
size 1048576 MB MiB megabyte 兆字节
size 1073741824 GB GiB gigabyte 吉字节
size 1099511627776 TB TiB terabyte 太字节
rate 1024 Kbps kbit Kbit kilobit 千比特
rate 1048576 Mbps Mbit megabit 兆比特
rate 1073741824 Gbps Gbit gigabit 吉比特
frequency 1 Hz hertz 赫兹 赫
frequency 1e3 kHz KHz kilohertz 千赫兹 千赫
frequency 1e6 MHz megahertz 兆赫兹 兆赫
frequency 1e9 GHz gigahertz 吉赫兹 吉赫
voltage 1e-3 mV millivolt 毫伏
voltage 1 V volt 伏特 伏
voltage 1e3 kV kilovolt 千伏
current 1e-3 mA milliamp milliampere 毫安
current 1 amp ampere 安培 安
power 1 W watt 瓦特 瓦
power 1e3 kW kilowatt 千瓦
resistance 1 Ω ohm 欧姆 欧
resistance 1e3 kΩ kilohm 千欧
volume 1e-3 ml mL milliliter millilitre 毫升
volume 1 l L liter litre 升
mass 1e-6 µg mcg microgram 微克
mass 1e-3 mg milligram 毫克
mass 1 gram 克
mass 1e3 kg kilogram 千克 公斤
mass 453.6 lb pound 磅
mass 28.35 oz ounce 盎司
length 1e-3 mm millimeter millimetre 毫米
length 1e-2 cm centimeter centimetre 厘米
length 1 meter metre 米
length 1e3 km kilometer kilometre 千米 公里
length 0.0254 inch inches 英寸
length 0.3048 ft foot feet 英尺
length 1609.3 mi mile 英里
share 0.01 % ％ percent
share 0.001 ‰
temperature NaN °C ℃ celsius 摄氏度
temperature NaN °F ℉ fahrenheit 华氏度
money NaN € EUR euro 欧元
money NaN £ GBP 英镑
money NaN $ US$ USD dollar 美元 美金 加元 澳元 新元 港元 港币 新西兰元 纽元
money NaN ¥ JPY CNY RMB yen yuan 日元 人民币
money NaN INR rupee 卢比
money NaN KRW won 韩元
money NaN MYR ringgit 令吉
money NaN THB baht 泰铢
money NaN NTD TWD 新台币
money NaN VND dong 越南盾
`;

const BY_SPELLING: ReadonlyMap<string, Unit> = new Map(
  UNITS.trim()
    .split('\n')
    .flatMap((row) => {
      const [kind = '', value = '', ...spellings] = row.split(' ');
      const unit = { kind, name: spellings[0] ?? '', value: Number(value) };
      return spellings.flatMap((it) =>
        [it, `${it}s`].flatMap((spelling) =>
          [spelling, spelling.toLowerCase()].map((each) => [each, unit] as const),
        ),
      );
    })
    // A spelling as it stands goes before another one in small letters.
    .toReversed(),
);

/** The unit that a spelling of either language stands for; sizes are also written in small letters. */
export function unitOf(spelling: string): Unit | undefined {
  return BY_SPELLING.get(spelling) ?? BY_SPELLING.get(spelling.toLowerCase());
}

/** All Chinese spellings, the longest first. */
export const CHINESE_UNITS: readonly string[] = [...BY_SPELLING.keys()]
  .filter((spelling) => /^\p{Script=Han}+$/u.test(spelling))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
