const rows = (text: string) =>
  text
    .trim()
    .split(/\s*[;\n]\s*/)
    .map((row) => row.split(/\s*=\s*/));

/**
 * Countries in Chinese, with the beginnings of the words by which English names them and their people and languages. Those
 * that travel advice and examples speak of; the names of Unicode CLDR.
 */
export const COUNTRIES: readonly (readonly [chinese: string, english: string])[] = rows(`
阿根廷 = Argentin; 阿联酋 = UAE,Emirat,Emirati; 阿尔及利亚 = Algeria; 阿富汗 = Afghan; 阿塞拜疆 = Azerbaijan,Azeri; 爱尔兰 = Ireland,Irish
爱沙尼亚 = Estonia; 埃及 = Egypt; 埃塞俄比亚 = Ethiopia; 奥地利 = Austria; 澳大利亚 = Australia,Aussie; 巴基斯坦 = Pakistan; 巴拿马 = Panama
巴西 = Brazil; 白俄罗斯 = Belarus; 保加利亚 = Bulgaria; 比利时 = Belgi; 冰岛 = Iceland; 波兰 = Poland,Polish,Pole; 玻利维亚 = Bolivia
朝鲜 = North Korea,DPRK; 丹麦 = Denmark,Danish,Dane; 德国 = German; 俄罗斯 = Russia; 厄瓜多尔 = Ecuador; 法国 = France,French; 菲律宾 = Philippin,Filipin
芬兰 = Finland,Finnish,Finn; 哥伦比亚 = Colombia; 哥斯达黎加 = Costa; 格鲁吉亚 = Georgia; 古巴 = Cuba; 哈萨克斯坦 = Kazakh; 韩国 = Korea,ROK
荷兰 = Netherlands,Dutch,Holland; 加拿大 = Canad; 加纳 = Ghana; 柬埔寨 = Cambodia,Khmer; 捷克 = Czech; 卡塔尔 = Qatar; 科威特 = Kuwait
克罗地亚 = Croat; 肯尼亚 = Kenya; 拉脱维亚 = Latvia; 老挝 = Lao; 黎巴嫩 = Lebanon,Lebanese; 立陶宛 = Lithuania; 卢森堡 = Luxemb; 卢旺达 = Rwanda
罗马尼亚 = Romania; 马来西亚 = Malaysia; 马耳他 = Malt; 马尔代夫 = Maldiv; 毛里求斯 = Mauriti; 美国 = US,USA,America,United States; 蒙古 = Mongol
孟加拉国 = Bangladesh; 秘鲁 = Peru; 缅甸 = Myanmar,Burm; 摩洛哥 = Morocc; 莫桑比克 = Mozambi; 墨西哥 = Mexic; 纳米比亚 = Namibia; 南非 = South Africa
尼泊尔 = Nepal; 尼日利亚 = Nigeria; 挪威 = Norw; 葡萄牙 = Portug; 日本 = Japan; 瑞典 = Swed; 瑞士 = Switzerland,Swiss; 塞尔维亚 = Serb
塞内加尔 = Senegal; 塞浦路斯 = Cypr; 沙特阿拉伯 = Saudi; 斯里兰卡 = Sri Lanka; 斯洛伐克 = Slovak; 斯洛文尼亚 = Sloven; 泰国 = Thai; 坦桑尼亚 = Tanzania
突尼斯 = Tunisia; 土耳其 = Turk,Türk; 委内瑞拉 = Venezuela; 乌干达 = Uganda; 乌克兰 = Ukrain; 乌拉圭 = Uruguay; 乌兹别克斯坦 = Uzbek; 西班牙 = Spain,Spanish,Spaniard
希腊 = Greece,Greek; 新加坡 = Singapor; 新西兰 = New Zealand,NZ,Kiwi; 匈牙利 = Hungar; 叙利亚 = Syria; 牙买加 = Jamaica; 亚美尼亚 = Armenia; 也门 = Yemen
伊拉克 = Iraq; 伊朗 = Iran,Persia; 以色列 = Israel; 意大利 = Ital; 印度 = India; 印度尼西亚 = Indonesia; 英国 = UK,Brit,England,English,Scot,Wales,Welsh,United Kingdom,GB
约旦 = Jordan; 越南 = Vietnam; 智利 = Chile; 中国 = China,Chinese,PRC,Mainland,Hong Kong,Taiwan,Macau
`).map(([chinese = '', english = '']) => [chinese, english]);
