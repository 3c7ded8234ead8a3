import measured from './similar-characters.json';

/**
 * Characters that OCR takes for one another on newsprint: they differ by a stroke, a radical or a dot. Every character of
 * a group is a lookalike of every other.
 */
const GROUPS =
  '闻闸闹间问闽闲闷闰闭 阐阑阁 阅阋闺 阅闻 入人八 大太犬 人个 己已巳 未末 木本术 末木 日曰 目日 白自百 土士 工土 千干于午 午牛 件牛 候侯 拨拔 贷货贫 贪贫 析折拆 诉拆斥 晴睛 情清晴请精 治冶 怡恰洽冷治 券卷拳 戊戌戍成 祟崇 籍藉 瞻赡 辨辩辫瓣 赢羸 刺剌 竞竟 韦书 ' +
  '天夫无 夭天 王玉主五 田由甲申 电申 旦且 力刀刃 九几丸 又叉 厂广 万方 户尸 今令 及反 司同 史吏 央夹 乌鸟 免兔 休体 住往 佳住 任仕 代伐 仑仓 付忖 囚因困囤固 团囚因困囤 园圆 坏环还怀 块快决 坚竖 坦垣 址扯 域城 城诚 推堆维准 堪勘 塞赛寒 壁璧 墙墒 增赠憎 奖浆桨 ' +
  '夺奇 妨防纺 姓性牲 始治 姿资 误娱 孤狐 宇字 宜宣宦 官宫 容客 密蜜 寇冠 射谢 少小 尺尽 屋层 居屈届 岁岂 币巾 帅师 希布 帖贴 幅辐福副 府腑 废度 座坐 廷延 建健键毽 关健 弛驰 张帐 账张 弦玄 归旧 彩采 景影 径经 待侍持 徒徙陡 微徽 忘忙 态恣 忽急 总忌 恢诙 思恩 ' +
  '患惠 悉恶 悔侮梅海 惊掠 谅凉 惜借错措 填慎镇 慢漫馒 戒戎 战占 载栽裁戴 房肩 遍编偏 扁篇 扎扒 打扑 扣扫 优犹 批比 技枝 抄炒 把肥 投没设役 没设 抚扶 抢枪 抵低底 油抽 但担 拉位垃 拍柏 拓招 拘驹 拥佣 拼饼 挂桂 按接 挑桃 挡档 挣净 振震 捕铺 换唤焕 据掘 探深 ' +
  '提堤题 缓暖暧 搞稿 罢摆 摘滴 播插 撤撒 操燥噪躁澡 擅檀 改攻 效郊 敢散 敬警 斑班 继断 旅旋族 既即 早旱 昌冒 明朋 易昜 足是定 显湿 普晋 晚挽 署暑 有冇 机杭 仅权 村材 条务 极级 构购沟 姑枯 驾架 染柒 标示 拦栏 较校 详样 核该 根很恨 格恪 卓桌 粱梁 检捡险验 ' +
  '棉捧锦 植值 楼搂 概慨 模摸漠 次欢 止正 涉步 殊珠 母毋 青责 责贵 毫亳 民氏 水永冰 汇江 汗汉 池地 汽气 沉沈 河何 法洁 浩洁 样洋 洒酒 冼洗 津律 活话 流疏 测侧则 济挤 侮海 消销稍梢硝 胀涨 涧润 夜液 淡谈 混棍 港巷 湖糊 弯湾 原源 益溢 猾滑 潮朝 橙澄 灭火 灯打 ' +
  '炉护 炭碳 炼练 势热 热熟 爱受 状壮 狼狠 猎猪 描猫 率卒 珍诊 环坏 理埋 球救 瑞端 瓜爪 甘廿 用甩 略路 役疫 症病 登澄 的酌 皇星 盖益盍 盟盆 直真 省看着 眼服 予矛 石右 础硫 确碓 社杜 祖租粗 神伸 禁楚 和私 科料 利刊 积织职识 移秒 突实 站占 第弟 答签 策荣 ' +
  '简筒 管官 类奖 精猜 系糸 紧系 线钱 绩续 维唯 综棕 绿缘 罚罗 群郡 考老孝 育肓 股殷 肯背 胆但 胜性 脑恼 腐府 舍合 船般 艰限 芳苏 若苦 英央 茂芪 范苑 药约 获荻 蓝监 虚虑 蛋旦 衔街 农衣 补朴 表衷衰 被披 装袋 观现规 视规 角用 订计讨 认让 记纪 许讲 论沦 访仿 ' +
  '证征 评坪 词伺 试拭 诗待 课棵 谁准 调凋 谋煤 象像 财材 败贩 购构 费贺 起超 越趋 足尺 践线 身射 转传 轮轨 输榆 达迖 边达 运远近 还坏 进迸 违连运 述迷 追退迫 适话 选迭 途徐 通速 造浩 逢缝 遇遍 道首 遗遣 避壁 部郊 都部 酒洒 释择 量置 针钉 钢纲铜 铁钱 锐说 ' +
  '错借 镇填 门闪 队坠 阳阴 阵陈 际标 陆击 降隆 限恨根 院完 除徐 陪培 隐稳 难准 集隼 零雪 需儒 静净 页贝 项顶 顺须 顾颐 预顶 领颁 题提 颜额 食良 饮饭 饰蚀 馆管 香番 驻注 骗编 高亭 鲜鲑 鼓彭 冯马 兰三 关美 共其具 兵乒乓 典曲 养美 兼廉 内肉 册丹 再冉 写与 ' +
  '冲中 决诀 准淮 减咸 凡几 出击 函亟 分兮 切功 划刘 列例 刚则 初切 判叛 别到 制刷 削稍 前剪 剂齐 剩乘 办为 加如 务备 劣少 助肋 劳荣 勃渤 勇男 勤勒 化仕 北比 区巨 医匠 协办 单早 卡下 卫工 危厄 厅厉 历厉 压庄 厚后 原厚 去云 县具 参叁 双又 发友 变奕 口日 ' +
  '可司 叶旪 号另 吃吨 合台 各名 吉古 向问 吗妈 听所 启后 员贝 周用 味昧 品晶 响晌 哪娜 售集 商高 善普 器嚣 回问 围国 国图 地他 场扬 均匀 坊防 坡波 垃拉 型刑 埋理 基墓 塔搭 填慎 境镜竟 复夏 外处 多名 头买 失先矢夫 委秀 姓性 子予 孔扎 存在 学字 孩核 安宴 ' +
  '完宋 实买头 审宙 室窒 害宫 家冢 宾兵 对付 封卦 将奖 小少 尤龙 就蹴 展屡 山出 岗岚 崇祟 工江 左在右 差羞 巾币 干于 年午 并井 床庆 底低 店占 库军 康庸 廉兼 开井 异导 式武 引弓 弟第 强疆 当雪 录隶 形彤 彻砌 往住 很根 律津 得碍 循盾 徽微 德得 必心 志忘 ' +
  '应庄 念忿 怎怒 怕拍 性姓 恰给 息思 悦脱 您怂 意竟 愿原 感惑 慧彗 慰尉 懂董 成戍 我找 所听 手毛 才寸 抗坑 报服 担但 拆折 择泽译释 拾抬 持待 指脂 挖控 挥辉 捐损 授受 掌拿 接按 控挖 措惜 揭竭 搬般 携擕 摄慑 摆罢 撑掌 支友 收牧 放故 政致 故放 敏梅 救球 ' +
  '教数 数敷 整正 文交 斯期 新亲 方万 施旎 无元 旺汪 时吋对 旧归 旨指 昆毘 星皇 春舂 昨作 晓烧 晨辰 暂智 更史 曾会 最景 月用 服报 望忘 朝潮 期斯欺 未来 末未 本木 李季 杂朵 杨扬汤 杯怀 松公 极及 果呆 架驾 某谋 染案 柳抑 查杳 标际 树材 栽裁 案亲 档当 桥轿 ' +
  '梦楚 梯悌 森林 椅倚 榜傍 槽糟 横黄 欢吹 款疑 歌哥 殡宾 毕华 毛手 氛氖 永水 汁什 沙抄 沟构 沿铅 泥尼 注住 洋洒 洪哄 浅线 浇烧 浓农 涂徐 涌诵 淀绽 渔鱼 渡度 渣查 温湿 满瞒 演寅 激徼 灵录 炎淡 炒抄 点占 烂拦 烈列 焦集 照煦 燃撚 爆瀑 片斤 版板 牌碑 物牧 ' +
  '特持 犯氾 狗拘 独触 玩完 班斑 理裡 琴瑟 甚某 田日 男勇 画面 界介 留贸 疑凝 痛疼 白臼 百白 监蓝 盘盆 盾循 相根 看着 眠眼 知和 短矩 码妈 研砚 破波 硕顾 碗宛 磨摩 祝况 祥详 票漂 禾木 秀季 秋愁 种钟 秘密 称秤 程呈 稳隐 穿空 究空 窗窝 立位 竖坚 童章 端瑞 ' +
  '笔毛 符府 等寺 筑巩 箱相 粉纷 粒位 粮娘 素索 索素 繁敏 纠纲 红江 纤仟 纯钝 纲钢 组祖 细钿 织识 终络 绍招 经轻 结洁 绕饶 绘给 络洛 绝色 统流 缘绿 编偏 缩宿 网同 羊半 美关 翻番 耀跃 耐而 联职 聚取 肉内 肝肚 肠扬 肤扶 肺沛 胖伴 能态 脚却 脱说 脸险 腰要 ' +
  '膜模 臭自 致到 舞舜 般船 色绝 芝艺 花化 苗田 茶荼 草早 荣劳 荷何 莫草 菜莱采 萝罗 落洛 著着 葛蔼 蒸丞 虹江 蚊蛟 蜂峰锋 融隔 血皿 行街 衡衔 袋装 裕浴 覆履 警敬 计什 订打 训圳 议仪 讯迅汛 设没 诊珍 诈作 语悟 说锐 诸储 谊宜 谢射 谱普 豆亘 贝见 负贞 贸留 ' +
  '贺贸 赏尝 赔培 赞攒 赶起 趋越 趣取 跑泡 跟踉 跳挑 踏蹋 踪综 轩轿 轴抽 辅铺 辆俩 辐幅 辞辣 辣棘 迁千 过迂 迅讯 迎仰 返反 这边 迷述 逐遂 递涕 逸免 遍偏 邀激 邮油 郎朗 鄂颚 酒酉 酬洲 醉碎 采菜 里甲 野墅 金全 钓钩 钥钠 银很 链连 销消 锋峰 锻煅 键健 镇慎 ' +
  '阔阀 防妨 阻阴 附付 陈阵 陶淘 随隋 隆降 障章 雄堆 雨两 雷霍 露路 青春 靠告 鞋挂 韩翰 须顺 顽顾 颁领 频须 题颢 风凤 飘票 饿俄 驶驰 骄轿 骑倚 骨胃 验险 鲁鱼 鸡鸭 鸣呜 麦表 黄横 默黑 齐济' +
  ' 幸辛 享亨 抡抢 沧沦 迂迁 遣遗 钓钧 雇雁 颖颍 瓢飘 卿聊 弈奕 狐弧孤 宵霄 廖寥 尊遵 墓幕慕暮 杆秆 仗杖 暇遐瑕 铃玲 锁琐 溃馈 撼憾 澈辙撤 滥烂 蓬篷 嫁稼 恨痕 距炬矩 熄息 览揽缆 蓄畜 盲肓 萧箫 蓝篮 薄簿 棵裸 迄讫 践贱 缀辍 锲楔 骇骸 梗埂 州洲 份纷 抉诀 凉晾' +
  ' 陪培倍赔 徒陡 茶荼 菜莱 菅管 淮准 灸炙 狠狼 玫政 愈逾 怖柿 栋陈拣 昆混 渐暂斩 像橡象 淘陶 淀绽锭 巡迟 竟竞 挫锉 捍悍 掺渗 措搓 敞敝 斧爷 晃恍 晌响 朦蒙 枣束 柬束 栗粟 桩柱 械诫 棚朋 楷揩 榴溜 槐愧 歉谦 殴段 沽活 沾站 泊拍 泛乏 浑挥 涤绦 渊洲 渲宣 溉概' +
  ' 滔蹈 漆膝 潘播 瀑爆 灿汕 炕坑 烘供 煌惶 熔溶 燎僚 牧枚 猬谓 玻波 瑰塊 畔胖 疤爬 痊全 瘦搜 盈盆 瞄描 砍坎 碰掽 磅傍 祷铸 秧映 稚推 穗惠 窄炸 竭揭 筏伐 筛帅 糙造 绞校 绢捐 缝逢 罐灌 羡美 翅超 耕耘 聘骋 肆律 肋胁 脊背 腔控 膏高 舰航 艇挺 芽牙 茎经 荒慌' +
  ' 蕴温 藤滕 蚕蛋 蛙挂 蜡腊 蝇绳 衬村 袖抽 裤库 誉举 谅凉 豪毫 贮伫 赂略 赴趋 跌铁 踢锡 躲朵 轧扎 辜孤 辕远 迪油 逊孙 遮庶 酱奖 钮扭 铲产 锄助 锈绣 镰廉 闸闲 陋漏 陌佰 隘溢 雕周 霜箱 霞露 颠填 颤檀 饶绕 馅陷 驮驰 骚搔 髓随 魂魄 鹤鹊 齿龄 工王 巳己 弋戈' +
  ' 勺匀 匀勾 仑伦 壬王 冈网 肖尚 壳売 庐芦 址止 坎坑 坟纹 孝考 岔岱 床庄 弟第 彻切 抒舒 拓柘 昊昃 枫飒 析晰 泽择 泾经 侍待 冽烈 咏永 哈合 唐康 哨稍 唤焕 培掊 堵绪 堡保 奎套 契挈 姗珊 婉惋 宅它 寓遇 崛掘 巍魏 幢撞 庚庾 彬杉 徊回 怡贻 恬甜 悬县 惟唯 慷慨' +
  ' 慕暮 扛杠 拱供 拯蒸 挚势 捧棒 掀欣 揽览 撑掌 攀樊 旋施 旷矿 昭照 晖晕辉 曙署 杜社 柄炳 株珠 梓辛 椒淑 楠南 榕容 榆愉 槟宾 樵焦 沁心 沛市 泓泫 泵泉 涵函 淳谆 渝榆 湘相 溪奚 漳障 濠豪 瀚翰 焰陷 燕热 牍读 犀屋 猛孟 珂坷 琦绮 瑶摇 璃离 瓷次 瓶拼 甸旬 疆僵' +
  ' 皓浩 睦陆 矫娇 磊品 祺棋 禹禺 稻蹈 穆移 竺竹 筠均 粤奥 绎译 绮倚 缤宾 耿耻 胥肾 芙扶 茅矛 莹茔 菁青 蒋将 蔚尉 薇微 蘑磨 虞虑 衡冲 裴斐 谱普 谷容 贤贸 赣戆 辽过 邢刑 邵郡 郝赤 鄱番 酌酎 钦饮 钰玉 铭名 锦绵 镕溶 闵闪 阜埠 陇拢 隅偶 雯文 霖林 韬稻 颂须' +
  ' 飓风 骏俊 鹏朋 麓鹿 黛代';

const LOOKALIKES = new Map<string, Set<string>>();
for (const group of GROUPS.split(' ')) {
  const chars = [...group];
  for (const char of chars) {
    const others = LOOKALIKES.get(char) ?? new Set<string>();
    chars.forEach((other) => other !== char && others.add(other));
    if (others.size > 0) LOOKALIKES.set(char, others);
  }
}

/** The characters a printed character may have been before OCR misread it; none for most. */
export function lookalikesOf(char: string): readonly string[] {
  return [...(LOOKALIKES.get(char) ?? [])];
}

/** A character that looks like another, and how far its shape is from it: 1 nearest, 3 farthest. */
export interface Lookalike {
  char: string;
  distance: number;
}

/** Outlines hard to tell apart, then known confusions, then outlines merely alike. */
const [NEAR, KNOWN, FAR] = [1, 2, 3];

const SHAPES: ReadonlyMap<string, Lookalike[]> = (() => {
  const shapes = new Map<string, Map<string, number>>();
  const add = (a: string, b: string, distance: number): void => {
    const others = shapes.get(a) ?? new Map<string, number>();
    shapes.set(a, others.set(b, Math.min(distance, others.get(b) ?? 9)));
  };
  for (const entry of measured.pairs.split(' ')) {
    const [first = '', ...rest] = entry;
    let distance = NEAR;
    for (const other of rest) {
      if (other === '+') distance = FAR;
      else {
        add(first, other, distance);
        add(other, first, distance);
      }
    }
  }
  for (const [char, others] of LOOKALIKES) for (const other of others) add(char, other, KNOWN);
  return new Map([...shapes].map(([char, others]) => [char, [...others].map(([other, distance]) => ({ char: other, distance })).sort((a, b) => a.distance - b.distance)]));
})();

/** The characters whose shape is near that of a printed one, nearest first. */
export function similarTo(char: string): readonly Lookalike[] {
  return SHAPES.get(char) ?? [];
}

/** Whether two words of one length differ only by lookalikes, and in how many places. */
export function misreadings(a: string, b: string): number | null {
  if (a.length !== b.length) return null;
  let count = 0;
  for (let at = 0; at < a.length; at++) {
    if (a[at] === b[at]) continue;
    if (!LOOKALIKES.get(a[at] ?? '')?.has(b[at] ?? '')) return null;
    count++;
  }
  return count;
}
