import type { OcrFinding } from './page-reading';

/** A rule that needs the words around a character: `pattern` finds the place, `as` narrows it to the misread words. */
export interface ContextRule {
  pattern: RegExp;
  as?: RegExp;
  should: (wrong: string) => string;
  rule: OcrFinding['rule'];
  confidence: number;
}

const TRADITIONAL =
  '韋韦 東东 車车 長长 門门 馬马 風风 鳥鸟 魚鱼 龍龙 龜龟 見见 貝贝 頁页 國国 學学 會会 來来 時时 個个 們们 這这 說说 話话 語语 讀读 記记 許许 設设 試试 詩诗 誠诚 調调 談谈 請请 論论 謝谢 證证 識识 議议 護护 變变 經经 結结 給给 統统 絲丝 約约 紅红 級级 紀纪 線线 練练 組组 細细 終终 維维 綠绿 網网 緊紧 總总 績绩 織织 續续 開开 間间 閱阅 關关 問问 聞闻 閘闸 陽阳 陳陈 際际 陸陆 險险 隊队 階阶 電电 雲云 頭头 題题 顏颜 類类 願愿 飛飞 飯饭 館馆 驗验 體体 點点 當当 發发 辦办 務务 動动 勞劳 勢势 區区 協协 單单 廠厂 歷历 壓压 縣县 葉叶 號号 員员 圖图 園园 圓圆 場场 塊块 報报 處处 備备 復复 夠够 頭头 奪夺 奮奋 婦妇 媽妈 孫孙 寧宁 實实 寫写 對对 導导 層层 歲岁 師师 帶带 幣币 幹干 廣广 慶庆 應应 廟庙 張张 強强 彈弹 錄录 徑径 從从 德德 憶忆 態态 懷怀 戰战 戲戏 據据 損损 採采 揚扬 換换 擔担 擇择 擊击 擴扩 擺摆 攝摄 數数 斷断 舊旧 曉晓 機机 條条 極极 構构 樣样 標标 樓楼 樂乐 橋桥 檢检 權权 歡欢 殺杀 氣气 決决 沒没 淚泪 濟济 漁渔 漢汉 潔洁 澤泽 濕湿 灣湾 煉炼 熱热 燈灯 爐炉 爭争 牆墙 狀状 獎奖 獨独 獲获 現现 環环 產产 畢毕 畫画 療疗 監监 盤盘 盡尽 眾众 確确 礎础 禮礼 種种 稱称 積积 穩稳 窮穷 競竞 筆笔 節节 範范 築筑 簡简 糧粮 純纯 紙纸 紛纷 羅罗 義义 習习 聯联 聖圣 聲声 職职 聽听 肅肃 膽胆 腦脑 臨临 舉举 藝艺 蘇苏 蘭兰 華华 萬万 薦荐 藥药 蟲虫 衛卫 裝装 補补 複复 規规 視视 親亲 覺觉 觀观 訂订 計计 訓训 討讨 訪访 評评 詞词 該该 詳详 課课 諾诺 謀谋 講讲 豐丰 財财 貢贡 貧贫 貨货 責责 貴贵 買买 費费 貿贸 資资 賣卖 質质 賽赛 贏赢 趙赵 趕赶 躍跃 軍军 軌轨 輪轮 輕轻 轉转 農农 連连 進进 運运 過过 達达 遠远 選选 還还 邊边 郵邮 鄉乡 醫医 釋释 針针 鋼钢 錢钱 鐵铁 銀银 銷销 鎮镇 鍾钟 鐘钟 難难 雙双 雜杂 離离 靈灵 靜静 順顺 預预 領领 頻频 顧顾 顯显 養养 餘余 騎骑 驅驱 驚惊 魯鲁 鮮鲜 鷄鸡 麗丽 麥麦 黃黄 齊齐 齒齿';
/** Variants that 《第一批异体字整理表》 and 《通用规范汉字表》 put out of use; those that came back for names are not among them. */
const VARIANTS =
  '峯峰 羣群 裏里 牀床 喫吃 迴回 囘回 佈布 佔占 併并 姪侄 倣仿 徧遍 卻却 唸念 傑杰 啓启 綫线 墻墙 煙烟 燄焰 癡痴 盃杯 砲炮 祕秘 竝并 筍笋 粧妆 絃弦 綑捆 纔才 脣唇 艷艳 豔艳 詠咏 讚赞 貓猫 跡迹 蹟迹 輓挽 遊游 隣邻 鄰邻 ' +
  '銹锈 鏽锈 陞升 隄堤 雞鸡 鞵鞋 麪面 麵面 嘆叹 歎叹 汎泛 洩泄 滙汇 潛潜 菓果 薑姜 衆众 綵彩 彫雕 託托 週周 麼么 鬆松 鬥斗 鬧闹 鑑鉴 鑒鉴 檯台 臺台 颱台 鬍胡 鬚须';
const SIMPLIFIED = new Map(`${TRADITIONAL} ${VARIANTS}`.split(' ').map((pair) => [pair[0] ?? '', pair[1] ?? '']));
const traditional = [...SIMPLIFIED].filter(([from, to]) => from !== to).map(([from]) => from).join('');

const swap = (from: string, to: string) => (wrong: string): string => wrong.replace(from, to);

/** 闻 is bound to a few words; elsewhere, in a place name, it is a misread 闸 (sluice), which many river towns carry. */
const NEWS_WORDS = '(?<![新要难好可腥见传听趣丑奇耳所博绯珍异旧逸风百未无不名轶喜默先])闻(?![名讯到香鸡风令一知者过道悉声所出起见听人])';

/** Rules of the trade and the language that hold on any page. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  { pattern: new RegExp(`[${traditional}]`, 'gu'), should: (wrong) => SIMPLIFIED.get(wrong) ?? wrong, rule: 'traditional', confidence: 0.6 },
  { pattern: new RegExp(`\\p{Script=Han}${NEWS_WORDS}`, 'gu'), should: swap('闻', '闸'), rule: 'placeName', confidence: 0.6 },
  { pattern: /新闻(?:村|镇|乡|街道)/gu, should: swap('闻', '闸'), rule: 'placeName', confidence: 0.75 },
  { pattern: /(?<=[一二三四五六七八九十百千万\d][家名个位篇部件项人所村镇])人选(?=[省市国区县全首“《名第中了])/gu, should: swap('人', '入'), rule: 'confusable', confidence: 0.9 },
  { pattern: /(?:成功|首次|连续|双双|再次|共有?|均|已|也|还)人选(?=[省市国区县全首“《中了])/gu, as: /人选/u, should: swap('人', '入'), rule: 'confusable', confidence: 0.8 },
  { pattern: /[看听问走谈试说想学比读查管议评聊讲写算]一\p{Script=Han}(?=[,，、。;；])/gu, should: (wrong) => wrong[0] + '一' + (REPEATED.get(wrong[0] ?? '')?.includes(wrong[2] ?? '') ? (wrong[0] ?? '') : (wrong[2] ?? '')), rule: 'confusable', confidence: 0.8 },
  { pattern: /战[“"]役[”"]/gu, should: swap('役', '疫'), rule: 'homophone', confidence: 0.5 },
  { pattern: /带(?:上|好|着|了)?(?=口罩|头盔|安全帽|手套|眼镜|帽子|红领巾)/gu, should: swap('带', '戴'), rule: 'homophone', confidence: 0.6 },
  { pattern: /(?<=\p{Script=Han})[【[]\s*(?:19|20)\d{2}\s*[】\]](?=\s*(?:第\s*)?\d{1,5}\s*号)/gu, should: (wrong) => wrong.replace(/[【[]/u, '〔').replace(/[】\]]/u, '〕'), rule: 'officialStyle', confidence: 0.6 },
];

/** Lookalikes of verbs that are doubled around 一: 问一问 is misread as 问一间. */
const REPEATED = new Map([['问', '间闻闯'], ['看', '着'], ['听', '所'], ['走', '是'], ['谈', '淡'], ['试', '拭'], ['说', '锐脱'], ['想', '相思'], ['学', '字'], ['比', '北此'], ['读', '续'], ['查', '杳'], ['管', '官营'], ['议', '仪'], ['评', '坪'], ['讲', '进'], ['写', '与'], ['算', '箕']]);
