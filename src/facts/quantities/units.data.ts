/** Names of units, with how many base units each is; the first of a dimension is its base. */
export type UnitTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

const one = (names: string): Readonly<Record<string, number>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, 1]));

/** What is measured, and so rounded. 万元 is not among them: 万 belongs to the number. */
export const MEASURED: UnitTable = {
  money: one('元 元钱 块钱'),
  'US dollar': one('美元'),
  'HK dollar': one('港元 港币'),
  euro: one('欧元'),
  yen: one('日元'),
  percent: { ...one('% ％ ﹪'), '‰': 0.1 },
  'percentage point': { ...one('个百分点 个多百分点 百分点 个点'), 个千分点: 0.1 },
  times: one('倍'),
  doubling: one('番'),
  area: {
    ...one('平方米 平米 ㎡ m²'),
    亩: 10000 / 15,
    公顷: 1e4,
    ...{ 平方公里: 1e6, 平方千米: 1e6, 'km²': 1e6 },
  },
  length: { ...one('米'), 公里: 1000, 千米: 1000, km: 1000, 厘米: 0.01, 毫米: 0.001, 海里: 1852 },
  volume: { ...one('立方米 立方 方 m³'), 升: 1e-3, 毫升: 1e-6 },
  mass: { ...one('公斤 千克 kg'), 斤: 0.5, 吨: 1000, 克: 1e-3, 毫克: 1e-6, 微克: 1e-9 },
  'standard coal': one('吨标准煤 吨标煤'),
  power: { ...one('千瓦 kW'), 瓦: 1e-3, 兆瓦: 1000, MW: 1000, 吉瓦: 1e6, GW: 1e6 },
  energy: one('千瓦时 kWh 度电'),
  voltage: { ...one('千伏 kV'), 伏: 1e-3 },
  'data volume': { ...one('GB'), MB: 1e-3, TB: 1e3, PB: 1e6 },
  'computing power': { ...one('P PFlops PFLOPS'), EFlops: 1e3, EFLOPS: 1e3 },
  temperature: one('℃ 摄氏度'),
  age: one('岁 周岁'),
  score: one('分'),
  day: { ...one('天 个工作日 工作日'), 个月: 30, 个季度: 91, 年: 365, 周年: 365 },
  hour: { ...one('小时 个小时 学时 课时'), 分钟: 1 / 60, 秒: 1 / 3600 },
};

/** What is counted one by one: a whole number of them is exact. */
export const COUNTED: UnitTable = {
  person: one('人 名 位 人口'),
  'person-time': one('人次 人(次) 人（次）'),
  case: one('件 起 宗 例 桩'),
  'case-time': one('件次 例次'),
  entity: one('个 家 户 所 处 部门'),
  'entity-time': one('户次 家次'),
  item: one('项 条 篇 部 册 份 则 本'),
  'item-time': one('项次 条次 项(次) 项（次）'),
  event: one('次 场 场次 期 批 批次 轮 轮次'),
  vehicle: one('辆 台 台套'),
  'vehicle-time': one('辆次 台次 车次 架次 艘次 班次 列次'),
  animal: one('头 只 匹 羽 头只'),
  plant: one('株 棵'),
  building: one('栋 幢 座'),
  dwelling: one('套 间'),
  bed: one('张床位 张病床 个床位 床'),
  dose: one('剂次 剂'),
  container: one('标准箱 标箱 TEU'),
};

/** Counters that are a dimension each. */
export const COUNTERS =
  '张 支 艘 架 列 层 片 块 幅 首 集 款 卷 眼 口 盏 枚 粒 班 队 组 门 面 站 节 道 类 种 样 桌 对 副 段 笔 单 票 封 席 村 县 校 届';

/** What makes another word of a unit: 户籍人口 counts no 户, 部门 is no 部. */
export const NOT_BEFORE: Readonly<Record<string, string>> = {
  户: '籍外型用均',
  部: '长级署分队落',
  处: '级长罚',
  所: '有在需以属得',
  位: '数居于列',
  名: '列单额义录牌',
  次: '数',
  场: '所馆景地',
  期: '间末货',
  批: '复准示发',
  条: '例',
  本: '级地年市区县科村次',
  元: '旦素件化',
  分: '别之析公局行数',
  升: '级至到为学格',
  方: '面案',
  天: '然津',
  台: '账风湾阶',
  只: '有要能是',
  年: '级制度代龄均薪',
  层: '面次',
  种: '植子养',
  类: '似型',
  组: '织建成',
  队: '伍员',
  面: '积对向',
  站: '点位',
  节: '能约日水',
  单: '位独元',
  票: '据',
  道: '路德',
  对: '比接于外口',
  口: '岸径腔粮',
  村: '级民',
  县: '级区市处城',
  校: '级园舍长',
  列: '入为出全车',
  届: '全中次',
  人: '均大才',
};
